import type { ReadMember } from '../read-member'
import type { Row } from '../reading'

type MemberRow = Row<ReadMember>

/** Returns the keys by which a person is the same in one file: each id, and the e-mail address with the name. */
const keysOf = ({ riksdagId, sourceId, email, name }: ReadMember): readonly string[] =>
  [riksdagId, sourceId, email === '' || name === '' ? '' : `${email.toLowerCase()} ${name}`].filter(key => key !== '')

/** Returns one row of several of the same person: each field from the first that has it, and each assignment once. */
function joined(rows: readonly [MemberRow, ...MemberRow[]]): MemberRow {
  const [first] = rows
  if (rows.length === 1) return first
  const said = (field: 'riksdagId' | 'sourceId' | 'party' | 'constituency' | 'status' | 'email' | 'phone'): string =>
    rows.find(({ value }) => value[field] !== '')?.value[field] ?? ''
  const assignments = new Map(
    rows.flatMap(({ value }) => value.assignments).map(assignment => [JSON.stringify(assignment), assignment]),
  )
  const value: ReadMember = {
    ...first.value,
    riksdagId: said('riksdagId'),
    sourceId: said('sourceId'),
    party: said('party'),
    constituency: said('constituency'),
    status: said('status'),
    email: said('email'),
    phone: said('phone'),
    assignments: [...assignments.values()],
  }
  return { place: first.place, value, problems: rows.flatMap(({ problems }) => problems) }
}

/**
 * Returns one row for each person, in order, and how many rows were joined with an earlier one. An answer can hold the same person several
 * times, and a file over many years has some people by both of their keys.
 */
export function withoutRepeats(rows: readonly MemberRow[]): { rows: readonly MemberRow[]; repeated: number } {
  const people: [MemberRow, ...MemberRow[]][] = []
  const byKey = new Map<string, [MemberRow, ...MemberRow[]]>()
  for (const row of rows) {
    const keys = keysOf(row.value)
    const known = keys.map(key => byKey.get(key)).find(found => found !== undefined)
    const person: [MemberRow, ...MemberRow[]] = known ?? [row]
    if (known) known.push(row)
    else people.push(person)
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, person)
  }
  return { rows: people.map(joined), repeated: rows.length - people.length }
}
