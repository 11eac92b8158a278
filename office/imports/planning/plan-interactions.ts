import { atOnce, inTurns, type Pausing, type Turns } from '../../../db/work-step'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { PlanReason } from '../../../src-shared/imports/plan-reason'
import { readProblems } from '../../../src-shared/imports/read-problem'
import type { ReadAsk, ReadInteraction } from '../mapping/read-interaction'
import type { ImportWorld } from '../matching/import-world'
import type { Row } from '../reading/reading'
import type { NewRow } from './import-plan'
import type { AskMaterial, Material } from './material'
import { type NameBook, nameBook } from './name-book'
import { enterPeople, type Mention } from './people-of-rows'
import { rowDigest } from './row-digest'

/** What a plan of interactions needs besides the rows. */
export type InteractionOptions = {
  readonly today: IsoDate
  /** The partners that "all" means. */
  readonly allPartnerIds: readonly string[]
  /** The cells of a row as the file has them, for the file of rows that failed. */
  readonly cellsOf?: ((row: Row<ReadInteraction>) => readonly string[]) | undefined
}

type Keys = { readonly organisations: readonly string[]; readonly people: readonly Mention[] }

/** Enters the organisations of a row in the book, and lists the people it names. */
function namesOf(value: ReadInteraction, at: number, book: NameBook): Keys {
  const organisations = value.organisations.map(({ said, name, id }) =>
    book.organisation(id === null ? name || said : name, id, at),
  )
  const people = value.people
    .filter(({ name, email }) => name !== '' || email !== '')
    .map((person): Mention => {
      const { organisation } = person
      const own = organisation && book.organisation(organisation.name || organisation.said, organisation.id, at)
      return { at, person, own, near: organisations }
    })
  return { organisations, people }
}

const idsOf = (names: readonly { readonly id: string | null }[]): string[] => [
  ...new Set(names.flatMap(({ id }) => id ?? [])),
]

/** Names of issues and partners that the office does not have. Nothing is made of them, and the user is told. */
const unknownOf = ({ issues, partners }: ReadInteraction): readonly PlanReason[] => [
  ...issues.flatMap(({ id, said }): PlanReason[] => (id === null ? [{ what: 'unknown', field: 'issues', said }] : [])),
  ...partners.flatMap(({ id, said }): PlanReason[] =>
    id === null ? [{ what: 'unknown', field: 'partners', said }] : [],
  ),
]

/** An ask is on the issue of its row, if the row has just one. */
const askOf = ({ text, response }: ReadAsk, issueIds: readonly string[]): AskMaterial => ({
  issueId: issueIds.length === 1 ? (issueIds[0] ?? null) : null,
  ask: text,
  response,
})

function materialOf(
  value: ReadInteraction,
  keys: {
    readonly organisations: readonly string[]
    readonly people: readonly string[]
    readonly colleagues: readonly string[]
  },
  allPartnerIds: readonly string[],
): Material {
  return {
    of: 'interaction',
    ...keys,
    startsOn: value.startsOn,
    startsTime: value.startsTime,
    durationMinutes: value.durationMinutes,
    kind: value.kind,
    status: value.status,
    headline: value.headline,
    isHeadlineMade: value.isHeadlineMade,
    note: value.note,
    location: value.location,
    initiative: value.initiative,
    confidentiality: value.confidentiality,
    caseNumber: value.caseNumber,
    participantsCount: value.participantsCount,
    issueIds: idsOf(value.issues),
    partnerIds: value.isForAllPartners ? allPartnerIds : idsOf(value.partners),
    ...(value.ask && { asks: [askOf(value.ask, idsOf(value.issues))] }),
    promises: value.followUps.map(({ text, dueOn }) => ({ promise: text, dueOn })),
  }
}

/** What the hash is made of: a headline that was made says nothing of the file, and what a row repeats depends on the other rows. */
const saidBy = ({ repeats: _, isHeadlineMade, headline, ...value }: ReadInteraction) => ({
  ...value,
  headline: isHeadlineMade ? '' : headline,
})

/** The rows of a plan, and the names that they share. */
export type RowsAndNames = { readonly rows: readonly NewRow[]; readonly book: NameBook }

function* making(
  rows: readonly Row<ReadInteraction>[],
  world: ImportWorld,
  { allPartnerIds, cellsOf }: InteractionOptions,
): Pausing<RowsAndNames> {
  const book = nameBook(world)
  // A row that repeats another, or cannot be read, makes no names that would have to be decided.
  const isUsed = ({ value, problems }: Row<ReadInteraction>) =>
    value.repeats === null && problems.every(({ code }) => readProblems[code] !== 'error')
  const named: Keys[] = []
  for (const [at, row] of rows.entries()) {
    named.push(isUsed(row) ? namesOf(row.value, at, book) : { organisations: [], people: [] })
    yield
  }
  const keyOf = yield* enterPeople(
    named.flatMap(({ people }) => people),
    world,
    book,
  )
  const byLine = new Map(rows.map(({ place }, at) => [`${place.sheet} ${place.line}`, at]))
  const rowOf = (row: Row<ReadInteraction>, at: number): NewRow => {
    const { value, place, problems } = row
    const digest = rowDigest(saidBy(value))
    const people = (named[at]?.people ?? []).flatMap(mention => keyOf.get(mention) ?? [])
    const colleagues = isUsed(row) ? value.colleagues.map(said => book.colleague(said, at)) : []
    const keys = { people: [...new Set(people)], organisations: [...new Set(named[at]?.organisations)], colleagues }
    const { repeats } = value
    const earlier = repeats && byLine.get(`${place.sheet} ${repeats.line}`)
    return {
      at,
      place,
      table: 'interaction',
      key: `row ${digest}`,
      digest,
      on: value.startsOn,
      label: value.headline,
      named: [...value.people.map(({ said }) => said), ...value.organisations.map(({ said }) => said)],
      problems,
      material: materialOf(value, keys, allPartnerIds),
      joins:
        repeats && earlier !== null && earlier !== undefined
          ? { at: earlier, reason: { what: 'repeats-line', ...repeats } }
          : null,
      waits: unknownOf(value),
      cells: cellsOf?.(row) ?? [],
    }
  }
  const made: NewRow[] = []
  for (const [at, row] of rows.entries()) {
    made.push(rowOf(row, at))
    yield
  }
  return { book, rows: made }
}

/** Returns the rows of a plan of interactions, and the names that they share. Nothing is compared with the log yet. */
export const rowsOfInteractions = (
  rows: readonly Row<ReadInteraction>[],
  world: ImportWorld,
  options: InteractionOptions,
): RowsAndNames => atOnce(making(rows, world, options))

/** Returns the same, and lets others have their turn meanwhile. */
export const interactionsToPlan = (
  rows: readonly Row<ReadInteraction>[],
  world: ImportWorld,
  options: InteractionOptions,
  turn: Turns,
): Promise<RowsAndNames> => inTurns(making(rows, world, options), turn)
