import type { ReadMember } from '../../office/imports/reading/read-member'
import { child, inside } from '../../office/imports/reading/riksdag/loose-shape'
import { northernConstituencies } from '../../office/imports/riksdag/our-bench'
import { assignmentsOn } from '../../office/imports/riksdag/serving'
import type { Dropped } from '../../src-shared/imports/dropped'

/** A file as it was read, beside what its text says by itself. */
export type MembersCase = {
  readonly members: readonly ReadMember[]
  readonly dropped: Dropped
  readonly bytes: Uint8Array
  readonly text: string
  /** The JSON of the file; undefined for another kind. */
  readonly raw: unknown
}

export const countBy = (words: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}

const assignmentsIn = (members: readonly ReadMember[]) => members.flatMap(({ assignments }) => assignments)

const rawPeople = (raw: unknown): readonly unknown[] => inside(child(raw, 'personlista') ?? raw, 'person')

/** Returns the assignments of the JSON file itself, in the order of the file. */
const rawAssignments = (raw: unknown) =>
  rawPeople(raw).flatMap(person => inside(child(person, 'personuppdrag'), 'uppdrag'))

/** Returns how many assignments were read with the very day that the file has without a time. */
function datesOnly({ members, raw }: MembersCase): number {
  const read = assignmentsIn(members)
  return rawAssignments(raw).filter((assignment, index) => {
    const from = String(child(assignment, 'from'))
    return from.length === 10 && read[index]?.from === from
  }).length
}

/** Returns what was left out, and what is in the reading although it should not be. */
function leftOut({ members, dropped, raw, text }: MembersCase, wanted: unknown): unknown {
  const read = JSON.stringify(members)
  const statements = rawPeople(raw).flatMap(person => inside(child(person, 'personuppgift'), 'uppgift'))
  const biography = statements
    .filter(statement => child(statement, 'typ') === 'biografi')
    .flatMap(statement => inside(statement, 'uppgift'))
  const leaked = [...biography.map(String), '_192.jpg', 'kvinna'].filter(
    words => text.includes(words) && read.includes(words),
  )
  if (leaked.length > 0) return { leaked }
  if (Array.isArray(wanted)) {
    const columns = { Kön: dropped.gender, Född: dropped.birthday }
    return Object.keys(columns).filter(name => columns[name as keyof typeof columns] === members.length)
  }
  const parents = dropped.parents ?? 0
  return {
    fodd_ar: dropped.birthday ?? 0,
    kon: dropped.gender ?? 0,
    bild_url: dropped.photo ?? 0,
    biografi: (dropped.biography ?? 0) + parents,
    ofWhichParents: parents,
  }
}

const repeatedKeys = (members: readonly ReadMember[]): number => {
  const keys = members.flatMap(({ riksdagId, assignments }) =>
    assignments.map(({ type, body, role, from }) => JSON.stringify([riksdagId, type, body, role, from])),
  )
  return keys.length - new Set(keys).size
}

const idLengths = (members: readonly ReadMember[]) =>
  [...new Set(members.map(({ riksdagId }) => riksdagId.length))].sort((a, b) => a - b)

/** True if people with an even place in the file have one key, and the others the other. */
const alternates = (members: readonly ReadMember[]): boolean =>
  members.every(({ riksdagId, sourceId }, index) =>
    index % 2 === 0 ? /^\d{11,13}$/.test(riksdagId) && sourceId === '' : riksdagId === '' && sourceId.length === 36,
  )

const inNorth = ({ constituency }: ReadMember): boolean => northernConstituencies.includes(constituency)

/** Answers a key that names a day. Undefined if the key names none. */
function ofDay(key: string, { members }: MembersCase): number | undefined {
  const [, what, day = ''] = /^(activeAt_|tomOn)(\d{4}-\d{2}-\d{2})$/.exec(key) ?? []
  if (what === 'activeAt_') return members.flatMap(member => assignmentsOn(member, day)).length
  return what === undefined ? undefined : assignmentsIn(members).filter(({ until }) => until === day).length
}

/** What is asked of a member list, by the key of its expected result. */
const answers: Readonly<Record<string, (file: MembersCase, wanted: unknown) => unknown>> = {
  persons: ({ members }) => members.length,
  idLengths: ({ members }) => idLengths(members),
  idLength: ({ members }) => idLengths(members)[0],
  noParty: ({ members }) => members.filter(({ party }) => party === '').length,
  assignments: ({ members }) => assignmentsIn(members).length,
  typ: ({ members }) => countBy(assignmentsIn(members).map(({ type }) => type)),
  'openEnded(tom empty)': ({ members }) => assignmentsIn(members).filter(({ until }) => until === null).length,
  dateOnlyFrom: datesOnly,
  byConstituencyNorth: ({ members }) => countBy(members.filter(inNorth).map(({ constituency }) => constituency)),
  email: ({ members }, wanted) =>
    members.filter(({ email }) => email.includes('@')).length || (wanted === null ? null : 0),
  mustDrop: leftOut,
  'duplicateRoleKeys(iid,typ,organ,roll,from)': ({ members }) => repeatedKeys(members),
  firstPerson: ({ members: [first] }) =>
    first && { name: first.name, mail: first.email, party: first.party, constituency: first.constituency },
  party: ({ members: [first], raw }, wanted) => {
    const [, before, after] = /^(\w+) = (\w+) from \d{4}$/.exec(String(wanted)) ?? []
    const isRenamed = child(rawPeople(raw)[0], 'parti') === before && first?.party === after
    return isRenamed ? wanted : first?.party
  },
  encoding: ({ bytes }) => (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8 with BOM' : 'utf-8'),
  separator: ({ text }) => (text.split('\n')[0]?.includes('","') ? ',' : 'another'),
  columns: ({ text }) => text.split('\n')[0]?.split(',').length,
  rows: ({ members }) => members.reduce((sum, { assignments }) => sum + Math.max(1, assignments.length), 0),
  idColumn: ({ members }, wanted) => (alternates(members) ? wanted : members.map(({ riksdagId }) => riksdagId)),
}

/** Returns what the reading says of a key, or undefined for a key that nobody knows. */
export const memberAnswer = (key: string, file: MembersCase, wanted: unknown): unknown =>
  ofDay(key, file) ?? answers[key]?.(file, wanted)
