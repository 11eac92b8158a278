import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type SQLite from 'better-sqlite3'
import { openFile } from '../../db/file/open-file'
import { createOffice } from '../../db/office'
import { programVersion } from '../../db/program-version'
import { mergeSearchIndex } from '../../db/search/search-maintenance'
import { openStore, type Store } from '../../db/store'
import { randomFrom } from './random'
import { personName, swedishText } from './swedish-text'

const seed = 20_261_122
const kinds = ['meeting_physical', 'meeting_digital', 'phone', 'email', 'seminar', 'study_visit']
const firstDay = Date.UTC(2016, 0, 4)

const ids = (raw: SQLite.Database, table: string): string[] =>
  raw.prepare(`select id from ${table} order by id`).pluck().all() as string[]

const inserting = (raw: SQLite.Database, table: string, columns: readonly string[]) => {
  const statement = raw.prepare(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
  )
  return (...values: readonly (string | number | null)[]) => statement.run(...values)
}

function fill(raw: SQLite.Database, interactions: number): void {
  const random = randomFrom(seed)
  const [organisations, issues, partners] = [ids(raw, 'organisation'), ids(raw, 'issue'), ids(raw, 'partner')]
  const people = Array.from({ length: Math.max(60, Math.round(interactions / 12)) }, (_, index) => `bench-p${index}`)
  const person = inserting(raw, 'person', ['id', 'name', 'sort_name'])
  const role = inserting(raw, 'role_assignment', ['id', 'person_id', 'organisation_id', 'title', 'from_on', 'to_on'])
  // One person is met very often, as the chair of a committee is; the others are met at random.
  const [metMost, ...others] = people
  const meetings = Math.min(2_000, Math.round(interactions / 4))
  for (const id of people) {
    const name = id === metMost ? metMostName : personName(random)
    person(id, name, name.split(' ').reverse().join(', '))
    role(`${id}-r1`, id, random.pick(organisations), 'Handläggare', '2015-01-01', '2021-06-30')
    role(`${id}-r2`, id, random.pick(organisations), 'Enhetschef', '2021-07-01', null)
  }
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

/** Returns the path where an office of this name is kept. Raise the number here when its making changes, or the old file is used. */
export const largeOfficeFile = (folder: string, name: string): string =>
  join(folder, `${name}-made-4-version-${programVersion}.talan`)

/** The name of the person who is in 2,000 of the interactions, or in a quarter of them if they are fewer than 8,000. */
export const metMostName = 'Ofta Sedd'

/**
 * Makes an office with this number of interactions, unless the file exists, and returns its path. The rows are written as in a merge, without
 * entries in the change record. `besides` adds other content first.
 */
export async function largeOffice(
  file: string,
  interactions: number,
  besides: (store: Store) => Promise<unknown> = async () => undefined,
): Promise<string> {
  if (existsSync(file)) return file
  mkdirSync(dirname(file), { recursive: true })
  const unfinished = `${file}.unfinished`
  rmSync(unfinished, { force: true })
  const store = await createOffice(unfinished, 'bench')
  await besides(store)
  await store.close()
  const raw = openFile(unfinished)
  raw.exec('update device set is_merging = 1')
  raw.transaction(() => fill(raw, interactions))()
  raw.exec('update device set is_merging = 0; analyze')
  raw.close()
  // Opening indexes rows written from outside, and idle time merges the index. Both are done once here, not in each measured copy.
  const filled = await openStore(unfinished, 'bench')
  while ((await filled.change(db => mergeSearchIndex(db, 10_000))).result);
  await filled.close()
  renameSync(unfinished, file)
  return file
}
