import type { Dropped, DroppedKind } from '../../../../../src-shared/imports/dropped'
import type { ReadContact } from '../../read-contact'
import type { Row } from '../../reading'
import { lineOf, realAddress } from '../mail-addresses'
import { type OutlookItem, textOf, textsOf, timeOf } from './outlook-item'
import { wordsOf } from './outlook-mail'

/** Longer values are cut: they are not real ones. */
const longest = 300

const line = (item: OutlookItem, key: string): string => lineOf(textOf(item, key), longest)

/** The numbers at work, by where they are kept. The first of each number is used. */
const workNumbers = [
  ['3a08', 'work'],
  ['3a1b', 'work'],
  ['3a1c', 'mobile'],
  ['3a57', 'switchboard'],
  ['3a24', 'fax'],
] as const

/** What is never stored of a contact. The kinds of texts that hold no number and no letter count as empty. */
const neverStored: Readonly<Record<string, DroppedKind>> = {
  ...{ '3a09': 'private-phone', '3a2f': 'private-phone', '3a25': 'private-phone', '3a1f': 'private-phone' },
  ...{ '3a48': 'spouse', '3a07': 'personal-number' },
  ...{ 'address 801a': 'private-address', '3a5d': 'private-address' },
}

function droppedOf(item: OutlookItem): Dropped {
  const found = new Set<string>()
  const counts: Partial<Record<DroppedKind, number>> = {}
  const drop = (kind: DroppedKind, isThere: boolean) => {
    if (isThere) counts[kind] = (counts[kind] ?? 0) + 1
  }
  for (const [key, kind] of Object.entries(neverStored)) {
    const said = line(item, key)
    // A home address is kept both whole and in parts.
    const isNew = kind !== 'private-address' || !found.has(kind)
    drop(kind, said !== '' && isNew)
    if (said !== '') found.add(kind)
  }
  const gender = item.properties.get('3a4d')?.some(({ value }) => isGender(value)) ?? false
  drop('gender', gender)
  drop('birthday', timeOf(item, '3a42') !== null)
  drop('anniversary', timeOf(item, '3a41') !== null)
  drop('children', textsOf(item, '3a58').length > 0)
  drop(
    'photo',
    item.attachments.some(
      one => line(one, '3707') === 'ContactPicture.jpg' || line(one, '3001') === 'ContactPicture.jpg',
    ),
  )
  return counts
}

/** Gender is a number of two bytes, a type that the library gives as bytes: 1 is female and 2 is male. */
const isGender = (value: unknown): boolean => value instanceof Uint8Array && (value[0] === 1 || value[0] === 2)

/** Returns the e-mail addresses. An internal name of a mail server is none; the name that is shown can then hold the real address. */
function emailsOf(item: OutlookItem): ReadContact['emails'] {
  const found = ['808', '809', '80a'].map(
    start =>
      realAddress(textOf(item, `address ${start}3`)) ||
      realAddress(textOf(item, `address ${start}4`)) ||
      realAddress(/\(([^()\s]+@[^()\s]+)\)\s*$/.exec(textOf(item, `address ${start}0`))?.[1]),
  )
  return [...new Set(found.filter(address => address !== ''))].map(address => ({ address, label: '' }))
}

function workAddressOf(item: OutlookItem): string {
  const whole = textOf(item, 'address 801b')
  const [street, city, region, code, country] = ['8045', '8046', '8047', '8048', '8049'].map(id =>
    line(item, `address ${id}`),
  )
  const lines = whole.trim() === '' ? [street, `${code} ${city}`, region, country] : whole.split(/\r?\n/)
  return lines
    .map(one => lineOf(one ?? '', longest))
    .filter(Boolean)
    .join('\n')
}

/** Returns the person or organisation of a saved contact of Outlook, with nothing private, and how much of that was left out. */
export function outlookContact(item: OutlookItem): { readonly row: Row<ReadContact>; readonly dropped: Dropped } {
  const [givenName, additionalNames, familyName] = [line(item, '3a06'), line(item, '3a44'), line(item, '3a11')]
  const [organisation, prefix] = [line(item, '3a16'), line(item, '3a45')]
  const emails = emailsOf(item)
  const shown = line(item, '3001') || line(item, '0037')
  const ownName = prefix !== '' && shown.startsWith(`${prefix} `) ? shown.slice(prefix.length + 1) : shown
  const parts = [givenName, additionalNames, familyName].filter(Boolean).join(' ')
  const name = ownName || parts || organisation || (emails[0]?.address ?? '')
  const phones = new Map<string, string>()
  for (const [key, kind] of workNumbers) {
    const number = line(item, key)
    if (number !== '' && !phones.has(number)) phones.set(number, kind)
  }
  const value: ReadContact = {
    isOrganisation: parts === '' && organisation !== '' && (ownName === '' || ownName === organisation),
    name,
    givenName,
    additionalNames,
    familyName,
    title: line(item, '3a17'),
    organisation,
    unit: line(item, '3a18'),
    emails,
    phones: [...phones].map(([number, kind]) => ({ number, kind })),
    workAddress: workAddressOf(item),
    website: line(item, '3a51') || line(item, 'address 802b'),
    note: wordsOf(item),
    categories: textsOf(item, 'Keywords').map(one => lineOf(one, longest)),
    ids: [],
  }
  const problems = name === '' ? [{ code: 'no-name', field: 'name' } as const] : []
  return { row: { place: { sheet: null, line: 1 }, value, problems }, dropped: droppedOf(item) }
}
