import type { DroppedKind } from '../../../../src-shared/imports/dropped'
import type { PassedOverWord } from '../../../../src-shared/imports/passed-over'
import type { ReadProblem } from '../../../../src-shared/imports/read-problem'
import { type ContactParts, contactFromParts } from '../contacts/contact-from-parts'
import { type Counts, count } from '../contacts/counts'
import { mailAddresses } from '../contacts/mail-address'
import { phoneKind, saidPlace } from '../contacts/phone-kind'
import { noAddress, postAddress } from '../contacts/post-address'
import type { ReadContact } from '../read-contact'
import { type CardValues, cardValues, type LabelledProperty } from './card-values'
import { countPrivate } from './private-properties'
import type { Card } from './read-cards'

/** What is counted over all cards of a file: values never stored, and what is passed over on purpose. */
export type CardCounts = { readonly dropped: Counts<DroppedKind>; readonly passedOver: Counts<PassedOverWord> }

const where = ({ types, said }: LabelledProperty): readonly string[] => [...types, said]

/** A number out of a `tel:` address, with its extension as people write it. */
const number = (text: string): string => text.replace(/^tel:/i, '').replace(/;ext=/i, ' ext. ').replace(/;.*$/, '')

function phonesOf({ all }: CardValues, counts: CardCounts): ContactParts['phones'] {
  const phones = all('TEL').map(property => ({
    number: number(property.texts[0] ?? ''),
    kind: phoneKind(where(property)),
  }))
  count(counts.dropped, 'private-phone', phones.filter(({ kind }) => kind === 'private').length)
  return phones.flatMap(({ number, kind }) => (kind === 'private' ? [] : [{ number, kind }]))
}

function emailsOf({ all }: CardValues, counts: CardCounts, problems: ReadProblem[]): ContactParts['emails'] {
  return all('EMAIL').flatMap(property => {
    const label = property.said || (['work', 'home'].find(type => property.types.includes(type)) ?? '')
    const found = mailAddresses(property.texts[0] ?? '', property.types.includes('ex') ? 'EX' : '')
    count(counts.passedOver, 'exchange-address', found.exchange)
    for (const said of found.others) problems.push({ code: 'unknown-value', field: 'EMAIL', said: said.slice(0, 200) })
    return found.addresses.map(address => ({ address, label }))
  })
}

const addressOf = ({ texts }: LabelledProperty): string => {
  const [poBox = '', extended = '', street = '', city = '', region = '', postalCode = '', country = ''] = texts
  return postAddress({ ...noAddress, poBox, extended, street, city, region, postalCode, country })
}

/**
 * Returns the address at work. An address without a type is one at work by the format, but is left out beside one that says so. All others
 * are counted. A printed label of the same place is preferred to the parts.
 */
function workAddressOf({ all }: CardValues, counts: CardCounts): string {
  const [addresses, labels] = [all('ADR'), all('LABEL')]
  const placeOf = (property: LabelledProperty) =>
    saidPlace(where(property)) === 'unsaid' && property.said !== '' ? 'private' : saidPlace(where(property))
  const place = [...addresses, ...labels].some(property => placeOf(property) === 'work') ? 'work' : 'unsaid'
  const address = addresses.find(property => placeOf(property) === place)
  const label = labels.find(property => placeOf(property) === place)
  // A card has the label of an address beside its parts, so the two are one address.
  const others = Math.max(addresses.length - (address ? 1 : 0), labels.length - (label ? 1 : 0))
  count(counts.dropped, 'private-address', others)
  const formatted = address?.label || (label?.texts[0] ?? '')
  if (formatted !== '' || !address) return postAddress({ ...noAddress, formatted })
  return addressOf(address)
}

/** Returns a website that is not one at home; one that says it is of work first. */
function websiteOf({ all }: CardValues): string {
  const sites = all('URL').filter(property => saidPlace(where(property)) !== 'private')
  const found = sites.find(property => saidPlace(where(property)) === 'work') ?? sites[0]
  return found?.texts[0]?.trim() ?? ''
}

/** Returns the contact on a card and what is doubtful about it. What is never stored is counted. */
export function contactOfCard(
  card: Card,
  counts: CardCounts,
): { readonly value: ReadContact; readonly problems: readonly ReadProblem[] } {
  const values = cardValues(card)
  const { all, first } = values
  const problems: ReadProblem[] = [...card.problems]
  countPrivate(values, counts.dropped)
  const [family = '', given = '', additional = '', prefix = '', suffix = ''] = all('N')[0]?.texts ?? []
  const [organisation = '', ...units] = all('ORG')[0]?.texts ?? []
  const read = contactFromParts({
    name: { shown: first('FN'), prefix, given, additional, family, suffix },
    isOrganisation: /^org/i.test(first('KIND')) || /^company$/i.test(first('X-ABSHOWAS')),
    title: first('TITLE', 'ROLE'),
    organisation,
    unit: units.filter(unit => unit.trim() !== '').join(', '),
    emails: emailsOf(values, counts, problems),
    phones: phonesOf(values, counts),
    workAddress: workAddressOf(values, counts),
    website: websiteOf(values),
    notes: all('NOTE').map(({ texts }) => texts[0] ?? ''),
    categories: all('CATEGORIES').flatMap(({ texts }) => texts),
    ids: [],
  })
  return { value: read.value, problems: [...problems, ...read.problems] }
}
