import type { ImportedTable } from '../../../src-shared/imports/import-verb'
import { addressKey } from '../../../src-shared/names/contact-way'
import { folded, wordsOf } from '../../../src-shared/names/folded-text'
import type { ImportWorld } from '../matching/import-world'
import type { ReadContact } from '../reading/read-contact'
import type { ReadMember } from '../reading/read-member'
import type { Row } from '../reading/reading'
import { joinedRoles, riksdagSource, rolesOf } from '../riksdag/member-roles'
import type { NewRow } from './import-plan'
import type { Material, OrganisationMaterial, PersonMaterial } from './material'
import { type NameBook, nameBook } from './name-book'
import { joinPeople } from './people-rows'
import { rowDigest } from './row-digest'

type Rows = { readonly rows: readonly NewRow[]; readonly book: NameBook }

const plain = (text: string): string => wordsOf(folded(text)).join(' ')

/** The organisation of a contact, and the title beside it. A unit that the office does not know is a part of the title. */
function roleOf(contact: ReadContact, at: number, book: NameBook, world: ImportWorld): PersonMaterial['roles'] {
  const { organisation, unit, title } = contact
  if (organisation === '' && title === '') return []
  const whole = organisation === '' ? null : book.organisation(organisation, null, at)
  const wholeId = whole === null ? undefined : book.idOf(whole)
  const unitId = wholeId !== undefined && unit !== '' ? world.organisations.unitOf(wholeId, unit) : undefined
  const held = unitId === undefined ? whole : book.organisation(unit, unitId, at)
  const said = unitId === undefined && unit !== '' ? [title, unit].filter(Boolean).join(', ') : title
  const bare = { fromOn: null, toOn: null, isPrimary: false, party: null, constituency: null }
  return [{ organisation: held, title: said, ...bare }]
}

const addressesOf = ({ emails }: ReadContact): readonly string[] => [
  ...new Map(emails.map(({ address }) => [addressKey('email', address), address.trim()])).values(),
]
const numbersOf = ({ phones }: ReadContact): readonly string[] => [
  ...new Map(phones.map(({ number }) => [addressKey('phone', number), number.trim()])).values(),
]

function pointsOf(contact: ReadContact): OrganisationMaterial['points'] {
  const website = contact.website.trim()
  const address = contact.workAddress.replace(/\s*\n\s*/gu, ', ').trim()
  return [
    ...addressesOf(contact).map(point => ({ address: point, purpose: null })),
    ...numbersOf(contact).map(point => ({ address: point, purpose: null })),
    ...[website, address].filter(Boolean).map(point => ({ address: point, purpose: null })),
  ]
}

/** The key of a contact: an id in a register, an address, or the name with the organisation. */
const keyOf = ({ ids, emails, name, organisation }: ReadContact): string => {
  const [id] = ids
  if (id) return `id ${id.register} ${id.id}`
  const [email] = emails
  if (email) return `email ${plain(name)} ${addressKey('email', email.address)}`
  return `name ${plain(name)} ${plain(organisation)}`
}

/** Returns the rows of a plan of contacts: people with a role, addresses and numbers, and organisations with theirs. */
export function rowsOfContacts(
  rows: readonly Row<ReadContact>[],
  world: ImportWorld,
  cellsOf: (row: Row<ReadContact>) => readonly string[] = () => [],
): Rows {
  const book = nameBook(world)
  const made = rows.map((row, at): NewRow => {
    const { value, place, problems } = row
    const table: ImportedTable = value.isOrganisation ? 'organisation' : 'person'
    const material: Material = value.isOrganisation
      ? { of: 'organisation', name: value.organisation || value.name, points: pointsOf(value) }
      : {
          of: 'person',
          name: value.name,
          ids: value.ids,
          emails: addressesOf(value),
          phones: numbersOf(value),
          parties: [],
          roles: roleOf(value, at, book, world),
          source: null,
        }
    return {
      at,
      place,
      table,
      key: `${table} ${keyOf(value)}`,
      digest: rowDigest(value),
      on: null,
      label: value.name || value.organisation,
      named: [value.title, value.organisation].filter(Boolean),
      problems,
      material,
      joins: null,
      waits: [],
      cells: cellsOf(row),
    }
  })
  return { rows: joinPeople(made), book }
}

/** The registers by which the open data of the Riksdag knows somebody. */
const idsOf = ({ riksdagId, sourceId }: ReadMember): PersonMaterial['ids'] => [
  ...(riksdagId === '' ? [] : [{ register: 'riksdag', id: riksdagId }]),
  ...(sourceId === '' ? [] : [{ register: 'riksdag-source', id: sourceId }]),
]

function memberMaterial(member: ReadMember, at: number, book: NameBook): PersonMaterial {
  const { name, email, phone, party, constituency } = member
  return {
    of: 'person',
    name,
    ids: idsOf(member),
    emails: email === '' ? [] : [email],
    phones: phone === '' ? [] : [phone],
    parties: party === '' ? [] : [party],
    roles: joinedRoles(rolesOf(member)).map(role => ({
      organisation: book.organisation(role.bodyName, role.organisationId, at),
      title: role.title,
      fromOn: role.fromOn,
      toOn: role.toOn,
      isPrimary: role.isPrimary,
      party: party || null,
      constituency: constituency || null,
    })),
    source: riksdagSource,
  }
}

/** Returns the rows of a plan of members of the Riksdag, with a role for each assignment by its own days. */
export function rowsOfMembers(rows: readonly Row<ReadMember>[], world: ImportWorld): Rows {
  const book = nameBook(world)
  const made = rows.map(({ value, place, problems }, at): NewRow => {
    const [id] = idsOf(value)
    return {
      at,
      place,
      table: 'person',
      key: id ? `person id ${id.register} ${id.id}` : `person name ${plain(value.name)}`,
      digest: rowDigest(value),
      on: null,
      label: value.name,
      named: [value.party, value.constituency].filter(Boolean),
      problems,
      material: memberMaterial(value, at, book),
      joins: null,
      waits: [],
      cells: [],
    }
  })
  return { rows: joinPeople(made), book }
}
