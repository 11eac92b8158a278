import type SQLite from 'better-sqlite3'
import { openForReading } from '../../db/file/connect'
import { countPeriod } from '../../db/reads/figures/counts'
import { coverage } from '../../db/reads/figures/coverage'
import { search } from '../../db/reads/search/search'
import { timeline } from '../../db/reads/timelines/timelines'
import type { Reader } from '../../db/schema'
import { openStore } from '../../db/store'
import type { OrganisationId, PersonId } from '../../src-shared/records/ids'
import { norrbotten } from '../db/an-interaction'
import { type Figure, interleaved, median, percentile, spreadOf } from './measure'

const period = { from: '2025-07-01', to: '2025-09-30' }
const quarter = { year: 2025, number: 3 } as const
const person = 'bench-p1' as PersonId
const organisation = 'se-myn-trafikverket' as OrganisationId
const typed = ['jä', 'järn', 'järnvägs', 'elnät', 'skogs', 'berg', 'tillstånds ut', 'ö', 'hamnfrågan']
/** Words in other forms, parts of compounds, letters typed wrong, and words of two fields. */
const asWritten = [
  'järnvägarna',
  'utredningar',
  'beredskap',
  'järnvägsutredingen',
  'skogspolitkens',
  'trafikverket remissen',
  'malmbanan möten',
  'energi Lindkvist',
]

const operators = [
  'fråga:malmbanan',
  'org:trafikverket',
  'efter:2020-01-01',
  'partner:norrbotten före:2018-01-01',
  'järnvägs fråga:malmbanan',
  'elnät org:trafikverket efter:2020-01-01',
]
const firstScreen = { today: '2026-11-22', limit: 20, offset: 0 } as const
const at = (texts: readonly string[], round: number): string => texts[round % texts.length] ?? ''
const matchOf = (text: string): string =>
  text
    .split(' ')
    .map(word => `"${word}"*`)
    .join(' ')

type Question = {
  readonly name: string
  readonly rounds: number
  readonly ours: (db: Reader, round: number) => Promise<unknown>
  readonly sql: string
  readonly bound: (round: number) => readonly unknown[]
}

const newestFifty = 'order by i.starts_at desc, i.id desc limit 50'
const questions: readonly Question[] = [
  {
    name: 'timeline of a person, 50 rows',
    rounds: 60,
    ours: db => timeline(db, { kind: 'person', id: person }, {}, { limit: 50 }),
    sql: `select i.* from interaction_participant l cross join interaction i on i.id = l.interaction_id
      where l.person_id = ? and l.deleted_at is null and i.deleted_at is null ${newestFifty}`,
    bound: () => [person],
  },
  {
    name: 'timeline of an organisation by role that day, 50 rows',
    rounds: 40,
    ours: db => timeline(db, { kind: 'organisation', id: organisation }, {}, { limit: 50 }),
    sql: `select distinct i.* from role_assignment r cross join interaction_participant l on l.person_id = r.person_id
      cross join interaction i on i.id = l.interaction_id
      where r.organisation_id = ? and l.deleted_at is null and i.deleted_at is null
        and (r.from_on is null or r.from_on <= i.starts_on) and (r.to_on is null or r.to_on >= i.starts_on) ${newestFifty}`,
    bound: () => [organisation],
  },
  ...(['recent', 'all'] as const).map(
    (depth): Question => ({
      name: depth === 'recent' ? 'search as you type, first screen' : 'search through the whole office',
      rounds: 90,
      ours: (db, round) => search(db, at(typed, round), { ...firstScreen, depth }),
      sql: 'select rowid from search_index where search_index match ? order by rowid desc limit 20',
      bound: round => [matchOf(at(typed, round))],
    }),
  ),
  ...(['recent', 'all'] as const).map(
    (depth): Question => ({
      name: `search as people write, ${depth === 'recent' ? 'first screen' : 'whole office'}`,
      rounds: 80,
      ours: (db, round) => search(db, at(asWritten, round), { ...firstScreen, depth }),
      sql: 'select rowid from search_index where search_index match ? order by rowid desc limit 20',
      bound: round => [matchOf(at(typed, round))],
    }),
  ),
  ...(['recent', 'all'] as const).map(
    (depth): Question => ({
      name: `search by an operator, ${depth === 'recent' ? 'first screen' : 'whole office'}`,
      rounds: 60,
      ours: (db, round) => search(db, at(operators, round), { ...firstScreen, depth }),
      sql: 'select rowid from search_index where search_index match ? order by rowid desc limit 20',
      bound: round => [matchOf(at(typed, round))],
    }),
  ),
  {
    name: 'a quarter counted for a partner',
    rounds: 30,
    ours: db => countPeriod(db, { period, quarter, partnerId: norrbotten, asOf: null }),
    sql: `select l.issue_id, i.kind, count(*) from interaction i indexed by interaction_by_day
      cross join interaction_partner p on p.interaction_id = i.id and p.partner_id = ? and p.deleted_at is null
      cross join interaction_issue l on l.interaction_id = i.id and l.deleted_at is null
      where i.deleted_at is null and i.starts_on between ? and ? and i.status = 'held' group by l.issue_id, i.kind`,
    bound: () => [norrbotten, period.from, period.to],
  },
  {
    name: 'coverage of a quarter, issue × organisation',
    rounds: 20,
    ours: db => coverage(db, { period, partnerId: null, by: 'organisation', isEmptyIncluded: false }),
    sql: `select l.issue_id, r.organisation_id, count(distinct i.id), max(i.starts_on) from interaction i indexed by interaction_by_day
      cross join interaction_issue l on l.interaction_id = i.id and l.deleted_at is null
      cross join interaction_participant p on p.interaction_id = i.id and p.deleted_at is null
      cross join role_assignment r on r.person_id = p.person_id and (r.from_on is null or r.from_on <= i.starts_on)
        and (r.to_on is null or r.to_on >= i.starts_on)
      where i.deleted_at is null and i.starts_on between ? and ? and i.status = 'held' group by l.issue_id, r.organisation_id`,
    bound: () => [period.from, period.to],
  },
]

async function measure(db: Reader, raw: SQLite.Database, size: number, question: Question): Promise<Figure> {
  const statement = raw.prepare(question.sql)
  const times = await interleaved(
    question.rounds,
    5,
    async round => {
      await question.ours(db, round)
    },
    round => {
      statement.all(...question.bound(round))
    },
  )
  return {
    name: `${question.name}, ${size} interactions`,
    ours: median(times.ours),
    limit: median(times.limit),
    limitName: 'hand-written SQL on the raw driver',
    ratio: median(times.ours) / median(times.limit),
    target: 2,
    spread: spreadOf(times.ours),
    detail: `p95 ${percentile(times.ours, 0.95).toFixed(2)} ms`,
  }
}

/** Measures the questions of screens and reports, each against hand-written SQL for the same answer, in the same run. */
export async function askTheStore(office: string, size: number): Promise<Figure[]> {
  const store = await openStore(office, 'bench')
  const raw = openForReading(office)
  const figures: Figure[] = []
  for (const question of questions) figures.push(await measure(store.read, raw, size, question))
  raw.close()
  await store.close()
  return figures
}
