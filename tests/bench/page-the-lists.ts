import type SQLite from 'better-sqlite3'
import { openForReading } from '../../db/file/connect'
import { listGroups } from '../../db/reads/lists/list-groups'
import { listPage } from '../../db/reads/lists/list-page'
import type { Reader } from '../../db/schema'
import { openStore } from '../../db/store'
import { wholeList } from '../../office/lists/saved-views'
import type { Condition, ListQuery, SortBy } from '../../src-shared/lists/list-filter'
import { malmbanan, norrbotten } from '../db/an-interaction'
import { type Figure, interleaved, median, percentile, spreadOf } from './measure'

const today = '2026-11-22'
const limit = 100

const asked = (list: ListQuery['list'], rows: readonly Condition[], sort: readonly SortBy[] = []): ListQuery => ({
  ...wholeList(list),
  filter: { match: 'all', rows },
  sort,
})
const byHeadline = [{ field: 'headline', isDescending: false }]
const partnerAndIssue: readonly Condition[] = [
  { field: 'partners', operator: 'has-any', ids: [norrbotten] },
  { field: 'issues', operator: 'has-any', ids: [malmbanan] },
]
const quiet: readonly Condition[] = [
  { field: 'lastInteractionOn', operator: 'not-since', day: { ago: 6, unit: 'month' } },
]

type Question = {
  readonly name: string
  /** True if each round computes the answer again, as after a change. False if it uses the kept answer, as when the user scrolls. */
  readonly isAnew: boolean
  readonly query: ListQuery
  readonly offset: (total: number) => number
  readonly sql: string
  readonly bound: readonly unknown[]
}

const first = () => 0
const middle = (total: number) => Math.floor(total / 2)
const filtered = `from interaction i where i.deleted_at is null
  and exists (select 1 from interaction_partner l where l.interaction_id = i.id and l.partner_id = ? and l.deleted_at is null)
  and exists (select 1 from interaction_issue l where l.interaction_id = i.id and l.issue_id = ? and l.deleted_at is null)`
const questions: readonly Question[] = [
  {
    name: 'first page of the log',
    isAnew: true,
    query: asked('interactions', []),
    offset: first,
    sql: 'select * from interaction where deleted_at is null order by starts_at desc, id desc limit 100',
    bound: [],
  },
  {
    name: 'middle page of the log',
    isAnew: true,
    query: asked('interactions', []),
    offset: middle,
    sql: 'select * from interaction where deleted_at is null order by starts_at desc, id desc limit 100 offset (select count(*) / 2 from interaction)',
    bound: [],
  },
  {
    name: 'the log by headline, first page, asked anew',
    isAnew: true,
    query: asked('interactions', [], byHeadline),
    offset: first,
    sql: 'select * from interaction where deleted_at is null order by headline limit 100',
    bound: [],
  },
  {
    name: 'the log by headline, middle page, asked before',
    isAnew: false,
    query: asked('interactions', [], byHeadline),
    offset: middle,
    sql: 'select * from interaction where deleted_at is null order by headline limit 100 offset (select count(*) / 2 from interaction)',
    bound: [],
  },
  {
    name: 'partner × issue with count, asked anew',
    isAnew: true,
    query: asked('interactions', partnerAndIssue),
    offset: first,
    sql: `select i.*, count(*) over () ${filtered} order by i.starts_at desc, i.id desc limit 100`,
    bound: [norrbotten, malmbanan],
  },
  {
    name: 'partner × issue, middle page, asked before',
    isAnew: false,
    query: asked('interactions', partnerAndIssue),
    offset: middle,
    sql: `select i.*, count(*) over () ${filtered} order by i.starts_at desc, i.id desc limit 100`,
    bound: [norrbotten, malmbanan],
  },
  {
    name: 'a word in headlines, asked anew',
    isAnew: true,
    query: asked('interactions', [{ field: 'headline', operator: 'contains', text: 'järn' }]),
    offset: first,
    sql: `select i.*, count(*) over () from interaction i where i.deleted_at is null and i.headline like '%järn%' order by i.starts_at desc, i.id desc limit 100`,
    bound: [],
  },
  {
    name: 'a piece of text in headlines, asked anew',
    isAnew: true,
    query: asked('interactions', [{ field: 'headline', operator: 'holds', text: 'järn' }]),
    offset: first,
    sql: `select i.*, count(*) over () from interaction i where i.deleted_at is null and i.headline like '%järn%' order by i.starts_at desc, i.id desc limit 100`,
    bound: [],
  },
  {
    name: 'a word in notes, asked anew',
    isAnew: true,
    query: asked('interactions', [{ field: 'note', operator: 'contains', text: 'järn' }]),
    offset: first,
    sql: `select i.*, count(*) over () from interaction i where i.deleted_at is null and i.note like '%järn%' order by i.starts_at desc, i.id desc limit 100`,
    bound: [],
  },
  {
    name: 'log entries without an issue, asked anew',
    isAnew: true,
    query: asked('interactions', [{ field: 'issues', operator: 'is-empty' }]),
    offset: first,
    sql: `select i.*, count(*) over () from interaction i where i.deleted_at is null and not exists
      (select 1 from interaction_issue l where l.interaction_id = i.id and l.deleted_at is null) order by i.starts_at desc, i.id desc limit 100`,
    bound: [],
  },
  {
    name: 'first page of the people',
    isAnew: true,
    query: asked('people', []),
    offset: first,
    sql: 'select * from person where deleted_at is null order by sort_name limit 100',
    bound: [],
  },
  {
    name: 'first page of the organisations',
    isAnew: true,
    query: asked('organisations', []),
    offset: first,
    sql: 'select * from organisation where deleted_at is null order by name limit 100',
    bound: [],
  },
  {
    name: 'people not met for six months, asked anew',
    isAnew: true,
    query: asked('people', quiet, [{ field: 'lastInteractionOn', isDescending: false }]),
    offset: first,
    sql: `select p.*, max(i.starts_on) as last from person p left join interaction_participant l on l.person_id = p.id and l.deleted_at is null
      left join interaction i on i.id = l.interaction_id and i.deleted_at is null and i.status = 'held'
      where p.deleted_at is null group by p.rid having coalesce(last, '') < '2026-05-22' order by last limit 100`,
    bound: [],
  },
]

/** Returns a day not asked for before, so that no kept answer is used. It changes little of the answer and nothing of the work. */
const another = (round: number): string => `2026-11-${String(1 + round).padStart(2, '0')}`

async function measure(db: Reader, raw: SQLite.Database, size: number, question: Question): Promise<Figure> {
  const { query, isAnew, offset } = question
  const statement = raw.prepare(question.sql)
  const { total } = await listPage(db, query, { offset: 0, limit: 0 }, today)
  const times = await interleaved(
    20,
    3,
    async round => {
      await listPage(db, query, { offset: offset(total), limit }, isAnew ? another(round) : today)
    },
    () => {
      statement.all(...question.bound)
    },
  )
  return {
    name: `${question.name}, ${size} interactions`,
    ours: median(times.ours),
    limit: median(times.limit),
    limitName: 'hand-written SQL on the raw driver',
    ratio: median(times.ours) / median(times.limit),
    target: 1.5,
    spread: spreadOf(times.ours),
    detail: `p95 ${percentile(times.ours, 0.95).toFixed(2)} ms, ${total} rows`,
  }
}

/** Measures the days of the log, which the window shows as headings, against counting them. */
async function measureDays(db: Reader, raw: SQLite.Database, size: number): Promise<Figure> {
  const statement = raw.prepare(
    'select starts_on, count(*) from interaction indexed by interaction_by_day where deleted_at is null group by 1 order by 1 desc',
  )
  const times = await interleaved(
    20,
    3,
    async () => {
      await listGroups(db, wholeList('interactions'), today)
    },
    () => {
      statement.all()
    },
  )
  return {
    name: `the days of the log, ${size} interactions`,
    ours: median(times.ours),
    limit: median(times.limit),
    limitName: 'hand-written SQL on the raw driver',
    ratio: median(times.ours) / median(times.limit),
    target: null,
    detail: `p95 ${percentile(times.ours, 0.95).toFixed(2)} ms`,
  }
}

/** Measures opening, sorting, filtering and scrolling lists, each against hand-written SQL for the same rows, in the same run. */
export async function pageTheLists(office: string, size: number): Promise<Figure[]> {
  const store = await openStore(office, 'bench')
  const raw = openForReading(office)
  const figures: Figure[] = []
  for (const question of questions) figures.push(await measure(store.read, raw, size, question))
  figures.push(await measureDays(store.read, raw, size))
  raw.close()
  await store.close()
  return figures
}
