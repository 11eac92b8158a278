import type { ReadProblem } from '../../../../src-shared/imports/read-problem'
import { addressKey } from '../../../../src-shared/names/contact-way'
import { isSameText } from '../../../../src-shared/names/folded-text'
import { trimmed, trimmedLine } from '../../../../src-shared/names/seen-text'
import type { ReadContact } from '../read-contact'
import { contactName, type NameParts } from './contact-name'
import type { PhoneKind } from './phone-kind'

/** A contact as a file has it, before its name is decided and its texts are tidied. */
export type ContactParts = {
  readonly name: NameParts
  /** The file says that this is an organisation. */
  readonly isOrganisation: boolean
  readonly title: string
  readonly organisation: string
  readonly unit: string
  readonly emails: readonly { readonly address: string; readonly label: string }[]
  readonly phones: readonly { readonly number: string; readonly kind: PhoneKind }[]
  readonly workAddress: string
  readonly website: string
  readonly notes: readonly string[]
  readonly categories: readonly string[]
  readonly ids: ReadContact['ids']
}

/** Returns the list without a second item of the same key, and without items whose key is empty. */
function unique<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const found = new Map<string, Item>()
  for (const item of items) {
    const key = keyOf(item)
    if (key !== '' && !found.has(key)) found.set(key, item)
  }
  return [...found.values()]
}

/** Groups that an address book makes by itself and that say nothing about a contact. */
const ownGroups = /^(?:\* ?)?(?:my ?contacts|mina kontakter|other ?contacts|starred)$/i

const lineParts = ({ shown, prefix, given, additional, family, suffix }: NameParts): NameParts => ({
  shown: trimmedLine(shown),
  prefix: trimmedLine(prefix),
  given: trimmedLine(given),
  additional: trimmedLine(additional),
  family: trimmedLine(family),
  suffix: trimmedLine(suffix),
})

/**
 * Returns a contact with its name decided, and what is doubtful about it. Without a name, one with an organisation is that organisation,
 * and any other has its e-mail address as its name. A record with neither cannot be used.
 */
export function contactFromParts(parts: ContactParts): {
  readonly value: ReadContact
  readonly problems: readonly ReadProblem[]
} {
  const organisation = trimmedLine(parts.organisation)
  const emails = unique(
    parts.emails.map(({ address, label }) => ({ address: trimmedLine(address), label: trimmedLine(label) })),
    ({ address }) => addressKey('email', address),
  )
  const { name, given, additional, family } = contactName(lineParts(parts.name))
  const hasPerson = given !== '' || family !== ''
  const isBody = organisation !== '' && !hasPerson && (name === '' || isSameText(name, organisation))
  const isOrganisation = parts.isOrganisation || isBody
  const shown = (isBody || (isOrganisation && name === '') ? organisation : name) || (emails[0]?.address ?? '')
  const problems: ReadProblem[] = []
  if (shown === '') problems.push({ code: 'broken-record' })
  else if (name === '' && !isOrganisation) problems.push({ code: 'no-name', proposed: shown })
  const value: ReadContact = {
    isOrganisation,
    name: shown,
    givenName: given,
    additionalNames: additional,
    familyName: family,
    title: trimmedLine(parts.title),
    organisation,
    unit: trimmedLine(parts.unit),
    emails,
    phones: unique(
      parts.phones.map(({ number, kind }) => ({ number: trimmedLine(number), kind })),
      ({ number, kind }) => (number === '' ? '' : `${kind === 'fax' ? kind : ''} ${addressKey('phone', number)}`),
    ),
    workAddress: trimmed(parts.workAddress),
    website: trimmedLine(parts.website),
    note: unique(parts.notes.map(trimmed), note => note).join('\n'),
    categories: unique(parts.categories.map(trimmedLine), category => category)
      .filter(category => !ownGroups.test(category))
      .map(category => category.replace(/^\* /, '')),
    ids: parts.ids,
  }
  return { value, problems }
}
