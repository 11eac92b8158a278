import type { MailAddress } from '../../read-mail'
import { mailAddress, realAddress } from '../mail-addresses'
import { numberOf, type OutlookItem, textOf } from './outlook-item'

/** Where a name, a kind of address, an address and a real e-mail address are kept of somebody. */
type Keys = { readonly name: string; readonly address: string; readonly real: string }

/** On whose behalf an item was sent, who sent it, and a recipient. */
const represented: Keys = { name: '0042', address: '0065', real: '5d02' }
const sender: Keys = { name: '0c1a', address: '0c1f', real: '5d01' }
const recipient: Keys = { name: '3001', address: '3003', real: '39fe' }

/**
 * Inside an Exchange server people have internal names (`/o=…/cn=…`), which are no addresses. This gives the e-mail address of an internal
 * name, from the recipients of the same item.
 */
function addressOfInternal(item: OutlookItem, internal: string): string {
  const wanted = internal.toLowerCase()
  const found = item.recipients.find(one => textOf(one, recipient.address).toLowerCase() === wanted)
  return found === undefined || wanted === '' ? '' : realAddress(textOf(found, recipient.real))
}

function person(item: OutlookItem, whole: OutlookItem, keys: Keys): MailAddress | null {
  const written = textOf(item, keys.address)
  const address = realAddress(written) || realAddress(textOf(item, keys.real)) || addressOfInternal(whole, written)
  return mailAddress(textOf(item, keys.name), address)
}

/** Returns who sent an item: on whose behalf, otherwise who did it, otherwise who its headers name. Null for a draft without a sender. */
export function senderOf(item: OutlookItem, fromHeaders: MailAddress | null): MailAddress | null {
  const found = [person(item, item, represented), person(item, item, sender)].filter(one => one !== null)
  return (
    found.find(({ address }) => address !== '') ?? fromHeaders ?? found.find(({ name }) => name !== 'Unknown') ?? null
  )
}

/** What a recipient is to an item. The number 3 is a hidden copy of a mail, and a room of a meeting. */
type Part = 1 | 2 | 3

const partNames: Readonly<Record<string, Part>> = { to: 1, cc: 2, bcc: 3 }

function partOf(one: OutlookItem): Part | undefined {
  // The library gives words for plain numbers. A number also has marks above its four lowest bits.
  const word = one.properties
    .get('0c15')
    ?.map(({ value }) => value)
    .find(value => typeof value === 'string')
  const number = (numberOf(one, '0c15') ?? 0) & 0xf
  return typeof word === 'string' ? partNames[word] : number === 1 || number === 2 || number === 3 ? number : undefined
}

/** Returns the recipients of one sort, each with the item that says more of them. */
export const recipientsOf = (
  item: OutlookItem,
  part: Part,
): { readonly one: OutlookItem; readonly who: MailAddress }[] =>
  item.recipients
    .filter(one => partOf(one) === part)
    .flatMap(one => {
      const who = person(one, item, recipient)
      return who === null ? [] : [{ one, who }]
    })
