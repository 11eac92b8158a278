import { isSameText, sameText } from '../../../../src-shared/names/folded-text'

/** The parts of a name as a file has them, each on one line. */
export type NameParts = {
  /** The name as the file shows it whole. */
  readonly shown: string
  readonly prefix: string
  readonly given: string
  readonly additional: string
  readonly family: string
  readonly suffix: string
}

/** A name without what a file separates from it, and its parts. */
export type ContactName = Pick<NameParts, 'given' | 'additional' | 'family'> & { readonly name: string }

const joined = (...parts: readonly string[]): string => parts.filter(part => part !== '').join(' ')

/** Suffixes and titles that follow a comma and are no given name. */
const afterName = /^(?:jr|sr|junior|senior|d\.? ?[yä]|i{2,3}|iv|ph\.? ?d|m\.? ?d|mba|fil\.|tekn\.|jur\.)/iu

/** Returns a name written as "Efternamn, Förnamn" in its two parts; null if it is not written so. */
function sortedParts(shown: string): { readonly family: string; readonly given: string } | null {
  const [family = '', given = '', ...more] = shown.split(',').map(part => part.trim())
  const isName = more.length === 0 && /^\p{Lu}/u.test(given) && !afterName.test(given) && family !== ''
  return isName && !/\d/.test(shown) ? { family, given } : null
}

/** Cuts an honorific off the beginning, or a suffix off the end, where the name has it there. */
function withoutEnds(shown: string, prefix: string, suffix: string): string {
  let name = shown
  if (prefix !== '' && sameText(name).startsWith(`${sameText(prefix)} `)) name = name.slice(prefix.length).trim()
  if (suffix !== '' && sameText(name).endsWith(` ${sameText(suffix)}`)) name = name.slice(0, -suffix.length)
  return name.trimEnd().replace(/,$/, '').trimEnd()
}

/** Removes an address that an address book puts after a name: "Ylva Provåker (ylva@riksdagen.example)". */
function withoutAddress(shown: string): string {
  const start = Math.max(shown.lastIndexOf('('), shown.lastIndexOf('<'))
  const isAddress = start > 0 && /^[(<][^()<>@]*@[^()<>@]*[)>]$/.test(shown.slice(start))
  return isAddress ? shown.slice(0, start).trimEnd() : shown
}

/** Returns the name of a contact. It is empty if the file has none, or only an e-mail address. */
export function contactName(parts: NameParts): ContactName {
  const { prefix, suffix, additional } = parts
  const shown = withoutAddress(parts.shown)
  const isNone = shown === '' || shown.includes('@')
  const hasParts = parts.given !== '' || parts.family !== ''
  const sorted = isNone || hasParts ? null : sortedParts(withoutEnds(shown, prefix, suffix))
  const { given, family } = sorted ?? parts
  const whole = joined(given, additional, family)
  if (isNone || sorted) return { name: whole, given, additional, family }
  const reversed = [`${family} ${given}`, `${family}, ${given}`, `${family}, ${joined(given, additional)}`]
  const bare = withoutEnds(shown, prefix, suffix)
  const isReversed = given !== '' && family !== '' && reversed.some(other => isSameText(other, bare))
  return { name: isReversed ? joined(given, family) : bare, given, additional, family }
}
