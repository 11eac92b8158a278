import { type DroppedKind, droppedColumns } from '../../../../src-shared/imports/dropped'
import type { PassedOverWord } from '../../../../src-shared/imports/passed-over'
import type { ReadProblem } from '../../../../src-shared/imports/read-problem'
import { addressKey } from '../../../../src-shared/names/contact-way'
import { type ContactParts, contactFromParts } from '../../reading/contacts/contact-from-parts'
import { type Counts, count } from '../../reading/contacts/counts'
import { mailAddresses } from '../../reading/contacts/mail-address'
import { type PhoneKind, phoneKind, saidPlace } from '../../reading/contacts/phone-kind'
import { postAddress } from '../../reading/contacts/post-address'
import { relationKind } from '../../reading/contacts/relation-kind'
import type { ReadContact } from '../../reading/read-contact'
import type { ContactCells } from './contact-cells'

/** What is counted over all rows of a table. */
export type RowCounts = { readonly dropped: Counts<DroppedKind>; readonly passedOver: Counts<PassedOverWord> }

/** Google writes several values in one cell. */
const severally = (text: string): string[] =>
  text
    .split(':::')
    .map(part => part.trim())
    .filter(part => part !== '')

/** Google marks a label of its own with a star. */
const plainLabel = (label: string): string => label.replace(/^\*\s*/, '')

const phoneFields = {
  workPhone: 'work',
  mobilePhone: 'mobile',
  switchboard: 'switchboard',
  fax: 'fax',
  assistantPhone: 'assistant',
  phone: 'phone',
  mainPhone: 'main',
} as const satisfies Partial<Record<string, PhoneKind>>

/** Returns the numbers of a row and counts the private ones. A main number that is also the private one is private. */
function phonesOf(cells: ContactCells, counts: RowCounts): ContactParts['phones'] {
  const hidden = cells.all('private-phone').flatMap(severally)
  const phones: { number: string; kind: PhoneKind }[] = []
  for (const [field, written] of Object.entries(phoneFields) as [keyof typeof phoneFields, PhoneKind][])
    for (const at of cells.numbers(field)) {
      const label = field === 'phone' ? cells.first('phoneLabel', at) : ''
      const kind = label === '' ? written : phoneKind([label])
      const numbers = cells.all(field, at).flatMap(severally)
      if (kind === 'private') hidden.push(...numbers)
      else phones.push(...numbers.map(number => ({ number, kind })))
    }
  count(counts.dropped, 'private-phone', hidden.length)
  const keys = new Set(hidden.map(number => addressKey('phone', number)))
  return phones.filter(({ number, kind }) => kind !== 'main' || !keys.has(addressKey('phone', number)))
}

function emailsOf(cells: ContactCells, counts: RowCounts, problems: ReadProblem[]): ContactParts['emails'] {
  const emails: { address: string; label: string }[] = []
  for (const field of ['email', 'workEmail', 'homeEmail'] as const)
    for (const at of cells.numbers(field)) {
      const said =
        field === 'email' ? plainLabel(cells.first('emailLabel', at)) : field === 'workEmail' ? 'work' : 'home'
      const place = saidPlace([said])
      const label = place === 'work' ? 'work' : /^(?:home|hem|privat)/i.test(said) ? 'home' : said
      for (const text of cells.all(field, at).flatMap(severally)) {
        const found = mailAddresses(text, field === 'email' ? cells.first('emailType', at) : '')
        count(counts.passedOver, 'exchange-address', found.exchange)
        for (const other of found.others)
          problems.push({ code: 'unknown-value', field: 'email', said: other.slice(0, 200) })
        emails.push(...found.addresses.map(address => ({ address, label })))
      }
    }
  return emails
}

const addressFields = [
  'formattedAddress',
  'street',
  'extendedAddress',
  'poBox',
  'postalCode',
  'city',
  'region',
] as const

/** Returns the address at work, and counts the others. An address without a label is at work, unless another says that it is. */
function workAddressOf(cells: ContactCells, counts: RowCounts): string {
  const addresses = cells.numbers(...addressFields, 'country').map(at => ({
    place: saidPlace([cells.first('addressLabel', at)]),
    text: postAddress({
      formatted: cells.first('formattedAddress', at),
      street: [...cells.all('street', at), ...cells.all('extendedAddress', at)].join('\n'),
      extended: '',
      poBox: cells.first('poBox', at),
      postalCode: cells.first('postalCode', at),
      city: cells.first('city', at),
      region: cells.first('region', at),
      country: cells.first('country', at),
    }),
  }))
  const found =
    addresses.find(({ place }) => place === 'work') ?? addresses.find(({ place }) => place === 'unsaid') ?? null
  const others = addresses.filter(address => address !== found).length
  count(counts.dropped, 'private-address', others + cells.numbers('private-address').length)
  return found?.text ?? ''
}

function websiteOf(cells: ContactCells): string {
  const sites = cells
    .numbers('website')
    .map(at => ({ place: saidPlace([cells.first('websiteLabel', at)]), url: cells.first('website', at) }))
    .filter(({ place }) => place !== 'private')
  return severally((sites.find(({ place }) => place === 'work') ?? sites[0])?.url ?? '')[0] ?? ''
}

/** Kinds whose columns are counted with what they stand beside. */
const countedElsewhere: readonly DroppedKind[] = ['private-phone', 'private-address']

/** Counts what a row says of somebody and is never stored. Columns of one number, such as parts of a birthday, count once. */
function countPrivate(cells: ContactCells, counts: RowCounts): void {
  for (const kind of droppedColumns) {
    if (countedElsewhere.includes(kind)) continue
    count(counts.dropped, kind, cells.numbers(kind).length)
  }
  for (const at of cells.numbers('relation')) {
    const kind = relationKind([cells.first('relationLabel', at)])
    if (kind) count(counts.dropped, kind)
  }
}

/** Returns the categories of a cell. Google parts them in its own way, since its groups may have commas in their names. */
const categoriesOf = (text: string): string[] => (text.includes(':::') ? severally(text) : text.split(/[;,]/))

/** Returns the name that is shown: the row’s own, that of an address book, or the name that its e-mail address has. */
function shownName(cells: ContactCells): string {
  const has = cells.first('givenName') + cells.first('familyName') + cells.first('organisation')
  return cells.first('name') || cells.first('addressBookName') || (has === '' ? cells.first('emailName') : '')
}

/** Returns the contact on a row and what is doubtful about it. What is never stored is counted. */
export function contactOfRow(
  cells: ContactCells,
  counts: RowCounts,
): { readonly value: ReadContact; readonly problems: readonly ReadProblem[] } {
  const problems: ReadProblem[] = [...cells.problems]
  countPrivate(cells, counts)
  const [given, family] = [cells.first('givenName'), cells.first('familyName')]
  const riksdagId = cells.first('riksdagId')
  const read = contactFromParts({
    name: {
      shown: shownName(cells),
      prefix: cells.first('prefix'),
      given,
      additional: cells.first('additionalNames'),
      family,
      suffix: cells.first('suffix'),
    },
    isOrganisation: false,
    title: cells.first('title'),
    organisation: cells.first('organisation'),
    unit: cells.first('unit'),
    emails: emailsOf(cells, counts, problems),
    phones: phonesOf(cells, counts),
    workAddress: workAddressOf(cells, counts),
    website: websiteOf(cells),
    notes: cells.all('note'),
    categories: cells.all('categories').flatMap(categoriesOf),
    ids: riksdagId === '' ? [] : [{ register: 'riksdag', id: riksdagId }],
  })
  // An address list of an organisation has rooms and shared mailboxes among its people, as rows without a first and last name.
  const isUnsure = cells.first('addressBookName') !== '' && given === '' && family === '' && !read.value.isOrganisation
  if (isUnsure) problems.push({ code: 'no-name', proposed: read.value.name })
  return { value: read.value, problems: [...problems, ...read.problems] }
}
