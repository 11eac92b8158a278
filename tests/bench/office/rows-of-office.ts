import type SQLite from 'better-sqlite3'
import { type Random, randomFrom } from '../random'
import { personName, swedishText } from '../swedish-text'

const seed = 20_261_122
const kinds = ['meeting_physical', 'meeting_digital', 'phone', 'email', 'seminar', 'study_visit']
const firstDay = Date.UTC(2016, 0, 4)

/** The name of the person who is in 2,000 of the interactions, or in a quarter of them if they are fewer than 8,000. */
export const metMostName = 'Ofta Sedd'

/** The tables that most rows are written to, from the smallest office on. Nothing but interactions and their links is in them. */
export const loggedTables = [
  'interaction',
  'interaction_participant',
  'interaction_issue',
  'interaction_partner',
] as const

/** What the rows of an office are made of: the same for the same number of interactions. */
export type MadeFrom = { readonly random: Random; readonly people: readonly string[] }

const ids = (raw: SQLite.Database, table: string): string[] =>
  raw.prepare(`select id from ${table} order by id`).pluck().all() as string[]

const inserting = (raw: SQLite.Database, table: string, columns: readonly string[]) => {
  const statement = raw.prepare(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
  )
  return (...values: readonly (string | number | null)[]) => statement.run(...values)
}

/** Writes the people whom an office of this many interactions meets, each with a role that ended and one that goes on. */
export function writePeople(raw: SQLite.Database, interactions: number): MadeFrom {
  const random = randomFrom(seed)
  const organisations = ids(raw, 'organisation')
  const people = Array.from({ length: Math.max(60, Math.round(interactions / 12)) }, (_, index) => `bench-p${index}`)
  const person = inserting(raw, 'person', ['id', 'name', 'sort_name'])
  const role = inserting(raw, 'role_assignment', ['id', 'person_id', 'organisation_id', 'title', 'from_on', 'to_on'])
  const [metMost] = people
  for (const id of people) {
    const name = id === metMost ? metMostName : personName(random)
    person(id, name, name.split(' ').reverse().join(', '))
    role(`${id}-r1`, id, random.pick(organisations), 'Handläggare', '2015-01-01', '2021-06-30')
    role(`${id}-r2`, id, random.pick(organisations), 'Enhetschef', '2021-07-01', null)
  }
  return { random, people }
}

/** Writes the interactions with their participants, issues and partners. */
export function writeInteractions(raw: SQLite.Database, { random, people }: MadeFrom, interactions: number): void {
  const [issues, partners] = [ids(raw, 'issue'), ids(raw, 'partner')]
  // One person is met very often, as the chair of a committee is; the others are met at random.
  const [metMost, ...others] = people
  const meetings = Math.min(2_000, Math.round(interactions / 4))
  const interaction = inserting(raw, 'interaction', [
    'id',
    'kind',
    'status',
    'starts_on',
    'starts_time',
    'starts_at',
    'duration_minutes',
    'headline',
    'note',
    'main_task_id',
  ])
  const links = {
    participant: inserting(raw, 'interaction_participant', ['id', 'interaction_id', 'person_id']),
    issue: inserting(raw, 'interaction_issue', ['id', 'interaction_id', 'issue_id']),
    partner: inserting(raw, 'interaction_partner', ['id', 'interaction_id', 'partner_id']),
  }
  const some = (list: readonly string[], most: number) =>
    new Set(
      Array.from(
        { length: 1 + random.below(most) },
        () => list[Math.floor(list.length * random.next() ** 1.6)] as string,
      ),
    )
  for (let index = 0; index < interactions; index += 1) {
    const id = `bench-i${String(index).padStart(7, '0')}`
    const day = new Date(firstDay + Math.floor(3_970 * (index / interactions) ** 0.75) * 86_400_000)
      .toISOString()
      .slice(0, 10)
    const time = `${String(8 + random.below(10)).padStart(2, '0')}:${random.pick(['00', '15', '30', '45'])}`
    const note = swedishText(random, 120 + random.below(1_000))
    interaction(
      id,
      random.pick(kinds),
      'held',
      day,
      time,
      `${day}T${time}Z`,
      45,
      swedishText(random, 55),
      note,
      'paverkansarbete',
    )
    for (const linked of some(others, 3)) links.participant(`${id}:${linked}`, id, linked)
    if (
      metMost &&
      Math.floor((index * meetings) / interactions) !== Math.floor(((index + 1) * meetings) / interactions)
    )
      links.participant(`${id}:${metMost}`, id, metMost)
    for (const linked of some(issues, 3)) links.issue(`${id}:${linked}`, id, linked)
    for (const linked of some(partners, 3)) links.partner(`${id}:${linked}`, id, linked)
  }
}
