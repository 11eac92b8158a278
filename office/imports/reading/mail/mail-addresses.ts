import type { Address } from 'postal-mime'
import { looksLikeEmail } from '../../../../src-shared/names/contact-way'
import { trimmedLine } from '../../../../src-shared/names/seen-text'
import { withWindowsSigns } from '../../../files/windows-1252'
import type { MailAddress } from '../read-mail'

/** Longer names and addresses are cut: they are not real ones. */
const longest = 300

/** Returns one line from a mail, in the form it is stored, cut to `most` characters. */
export const lineOf = (text: string, most: number): string =>
  trimmedLine(withWindowsSigns(text.slice(0, 4 * most))).slice(0, most)

/** Returns the e-mail address in the text; empty if it is something else, such as the internal name of a mail server (`/o=…/cn=…`). */
export function realAddress(text: string | undefined): string {
  const address = lineOf(text ?? '', longest).replace(/^(?:smtp:|mailto:|[<'"\s])+|[>'"\s]+$/gi, '')
  return looksLikeEmail(address) ? address : ''
}

/** Returns somebody by name and address; null if neither says anything. A name that only repeats the address is left out. */
export function mailAddress(name: string | undefined, address: string | undefined): MailAddress | null {
  const real = realAddress(address)
  const written = lineOf(name ?? '', longest).replace(/^['"]+|['"]+$/g, '')
  if (real === '' && looksLikeEmail(written)) return { name: '', address: written }
  if (real === '' && written === '') return null
  return { name: written.toLowerCase() === real.toLowerCase() ? '' : written, address: real }
}

/** Returns everybody in the addresses of a header, members of groups included. Nobody is there twice. */
export function mailAddresses(found: readonly Address[] | undefined): MailAddress[] {
  const flat = (found ?? []).flatMap(one => one.group ?? [one])
  return withoutRepeats(flat.flatMap(one => mailAddress(one.name, one.address) ?? []))
}

/** Returns the list with the first of each address, or of each name where there is no address. */
export function withoutRepeats(people: readonly MailAddress[]): MailAddress[] {
  const byKey = new Map<string, MailAddress>()
  for (const one of people) {
    const key = one.address === '' ? ` ${one.name}` : one.address.toLowerCase()
    if (!byKey.has(key)) byKey.set(key, one)
  }
  return [...byKey.values()]
}
