import { traitsOf } from '../../../db/reads/records/person-traits'
import type { PlanReason } from '../../../src-shared/imports/plan-reason'
import { trimmedLine } from '../../../src-shared/names/seen-text'
import type { KnownNames } from '../mapping/names/known-names'
import type { LogNames } from '../mapping/names/log-names'
import type { WorldName } from '../mapping/names/log-world'
import type { ImportWorld } from '../matching/import-world'
import type { Match } from '../matching/match'
import type {
  ArchivedInteraction,
  ArchivedOrganisation,
  ArchivedPerson,
  ReadArchived,
} from '../reading/archive/read-archived'
import type { Row } from '../reading/reading'
import type { NewRow } from './import-plan'
import type { InteractionMaterial, Material, OrganisationMaterial, PersonMaterial } from './material'
import { type NameBook, nameBook } from './name-book'
import { rowDigest } from './row-digest'

/** The office that reads an archive, as the rows of the archive are compared with it. */
type Reader = {
  readonly world: ImportWorld
  readonly names: LogNames
  readonly book: NameBook
  /** What rows of this office became when they were read before, by the keys of rows. */
  readonly taken: ReadonlyMap<string, string>
  readonly spaceId: string
}

/** The key by which a row of another office is known when it is read again. */
export const archivedKey = (spaceId: string, { of, id }: Pick<ReadArchived, 'of' | 'id'>): string =>
  `archive ${spaceId} ${of} ${id}`

/** The names of an archive by the other office’s ids. Each is entered in the book for every row that names it. */
type Archived = {
  readonly organisation: (id: string, at: number) => string | undefined
  readonly person: (id: string, at: number) => string | undefined
}

const organisationKey = (id: string): string => `organisation archive ${id}`
const personKey = (id: string): string => `person archive ${id}`

const ofKind = <Of extends ReadArchived['of']>(rows: readonly Row<ReadArchived>[], of: Of) =>
  rows.flatMap(({ value }) => (value.of === of ? [value as Extract<ReadArchived, { of: Of }>] : []))

function organisationMatch(
  { name, abbreviation }: ArchivedOrganisation,
  above: string | undefined,
  { world }: Reader,
): Match {
  const match = world.organisations.match(name)
  if (match.verdict === 'known') return match
  // Several bodies can have one name, such as a nämnd of each region.
  const unit = above && world.organisations.unitOf(above, name)
  if (unit) return { verdict: 'known', id: unit, score: 1, by: ['same-name', 'same-parent'] }
  const short = abbreviation === null ? null : world.organisations.match(abbreviation)
  if (match.verdict === 'unsure' || short?.verdict !== 'known') return match
  // An abbreviation alone is shared by many.
  const { id, score, by } = short
  return { verdict: 'unsure', candidates: [{ id, score, by }] }
}

function personMaterial(
  person: ArchivedPerson,
  at: number,
  { organisation }: Pick<Archived, 'organisation'>,
): PersonMaterial {
  return {
    of: 'person',
    name: person.name,
    ids: person.ids,
    emails: person.emails,
    phones: person.phones,
    parties: [...new Set(person.roles.flatMap(({ party }) => party ?? []))],
    roles: person.roles.map(({ organisationId, ...role }) => ({
      ...role,
      organisation: organisationId === null ? null : (organisation(organisationId, at) ?? null),
    })),
    source: null,
  }
}

/** Enters what the rows of an archive name in the book, each once, compared with the register by all that the archive says. */
function archivedNames(rows: readonly Row<ReadArchived>[], reader: Reader): Archived {
  const { book, world, taken, spaceId } = reader
  const organisations = new Map(ofKind(rows, 'organisation').map(one => [one.id, one]))
  const people = new Map(ofKind(rows, 'person').map(one => [one.id, one]))
  const known = new Map<string, Match>()
  const matchOf = (one: Pick<ReadArchived, 'of' | 'id'>, find: () => Match): Match => {
    const key = archivedKey(spaceId, one)
    const id = taken.get(key)
    const match = known.get(key) ?? (id === undefined ? find() : { verdict: 'known', id, score: 1, by: ['same-key'] })
    known.set(key, match)
    return match
  }
  const organisation = (id: string, at: number): string | undefined => {
    const one = organisations.get(id)
    if (!one) return undefined
    const key = organisationKey(id)
    const above = one.parentId === null ? undefined : book.idOf(organisationKey(one.parentId))
    return book.add(
      {
        key,
        kind: 'organisation',
        said: one.name,
        detail: (one.parentId && organisations.get(one.parentId)?.name) ?? '',
        match: matchOf(one, () => organisationMatch(one, above, reader)),
        make: { of: 'organisation', name: one.name },
      },
      [at],
    )
  }
  const person = (id: string, at: number): string | undefined => {
    const one = people.get(id)
    if (!one) return undefined
    const key = personKey(id)
    const material = personMaterial(one, at, { organisation })
    const organisationIds = material.roles.flatMap(role => (role.organisation && book.idOf(role.organisation)) ?? [])
    return book.add(
      {
        key,
        kind: 'person',
        said: one.name,
        detail: [...material.parties, ...material.emails].join(', '),
        match: matchOf(one, () =>
          world.people.match({
            traits: traitsOf({
              names: [one.name],
              organisationIds: [...new Set(organisationIds)],
              ways: [
                ...one.emails.map(address => ['email', address] as const),
                ...one.phones.map(address => ['phone', address] as const),
              ],
              identifiers: one.ids.map(({ register, id: identifier }) => [register, identifier] as const),
            }),
            parties: material.parties,
          }),
        ),
        make: { of: 'person', person: material },
      },
      [at],
    )
  }
  return { organisation, person }
}

function organisationMaterial(one: ArchivedOrganisation, at: number, names: Archived): OrganisationMaterial {
  const { name, points, kind, nameEn, abbreviation, countyCode, validFrom, validTo, parentId } = one
  const parent = parentId === null ? null : (names.organisation(parentId, at) ?? null)
  return {
    of: 'organisation',
    name,
    points,
    facts: { kind, nameEn, abbreviation, countyCode, validFrom, validTo, parent },
  }
}

/** The ids of names that the office surely has, and the names that it does not have. */
function surely<Name extends WorldName>(
  said: readonly string[],
  names: KnownNames<Name>,
  field: 'issues' | 'partners',
) {
  const found = said.map(text => {
    const sure = names.meant(text).filter(({ isSure }) => isSure)
    return { text, id: sure.length === 1 ? sure[0]?.name.id : undefined }
  })
  return {
    ids: [...new Set(found.flatMap(({ id }) => id ?? []))],
    unknown: found.flatMap(({ id, text }): PlanReason[] => (id ? [] : [{ what: 'unknown', field, said: text }])),
  }
}

function interactionOf(
  one: ArchivedInteraction,
  at: number,
  names: Archived,
  { names: { issues, partners }, book }: Reader,
): { readonly material: InteractionMaterial; readonly waits: readonly PlanReason[] } {
  const [about, chosen] = [surely(one.issues, issues, 'issues'), surely(one.partners, partners, 'partners')]
  const { of, id: _, personIds, organisationIds, colleagues: __, issues: ___, partners: ____, ...fields } = one
  return {
    waits: [...about.unknown, ...chosen.unknown],
    material: {
      of,
      ...fields,
      isHeadlineMade: false,
      people: [...new Set(personIds.flatMap(id => names.person(id, at) ?? []))],
      organisations: [...new Set(organisationIds.flatMap(id => names.organisation(id, at) ?? []))],
      // Those who work at this office too are ours. The others are named and left: they were the other office’s own.
      colleagues: one.colleagues.map(said => book.otherColleague(said, at)),
      issueIds: about.ids,
      partnerIds: chosen.ids,
    },
  }
}

type Made = {
  readonly material: Material
  readonly waits: readonly PlanReason[]
  readonly self?: string
  readonly named: readonly string[]
}

function madeOf(value: ReadArchived, at: number, names: Archived, reader: Reader): Made {
  if (value.of === 'interaction') return { ...interactionOf(value, at, names, reader), named: [] }
  if (value.of === 'organisation') {
    const material = organisationMaterial(value, at, names)
    return { material, waits: [], self: names.organisation(value.id, at) ?? '', named: [value.abbreviation ?? ''] }
  }
  const material = personMaterial(value, at, names)
  return {
    material,
    waits: [],
    self: names.person(value.id, at) ?? '',
    named: material.roles.map(({ title }) => title),
  }
}

/**
 * Returns the rows of a plan of another office’s archive: organisations, people and interactions, in this order, so that each row only names
 * those above it. No row of the office gets an id of the other one.
 */
export function rowsOfArchive(
  rows: readonly Row<ReadArchived>[],
  office: Omit<Reader, 'book'>,
): { readonly rows: readonly NewRow[]; readonly book: NameBook } {
  const reader: Reader = { ...office, book: nameBook(office.world) }
  const archived = archivedNames(rows, reader)
  const made = rows.map(({ value, place, problems }, at): NewRow => {
    const { named, ...rest } = madeOf(value, at, archived, reader)
    return {
      at,
      place,
      table: value.of,
      key: archivedKey(office.spaceId, value),
      digest: rowDigest(value),
      on: value.of === 'interaction' ? value.startsOn : null,
      label: trimmedLine(value.of === 'interaction' ? value.headline : value.name),
      named: named.filter(Boolean),
      problems,
      ...rest,
      joins: null,
      cells: [],
    }
  })
  return { rows: made, book: reader.book }
}
