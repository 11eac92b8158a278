import { mergedKinds } from '../../src-shared/records/merge'
import { aboutSubjects, type HeldReference, heldReferences, subjects } from './references'
import { tableRules } from './row-rules'

/**
 * What was done to a row, beyond being written, that can make other rows break a rule: it was deleted, restored or moved to another day.
 */
type Happening = 'died' | 'woke' | 'moved'

/** Returns the `select` list that reports a broken row: the rule, the row's table and id, and the touched row that caused it. */
const told = (rule: string, table: string): string =>
  `select ${rule} as rule, '${table}' as "table", x.id as id, c.t as touchedTable, c.id as touchedId`

const isMergeable = (table: string): boolean => mergedKinds.some(kind => kind === table)
// The plus keeps SQLite from looking through everything that is deleted, for each row: it holds the index of deleted rows for shorter than it is when an
// import is taken back.
const isGone = '+p.deleted_at is not null'
const isMerged = '+p.deleted_at is not null and p.merged_into_id is not null'

const namesOne = ({ column, to }: HeldReference, how: string): string =>
  `(x.${column} is not null and exists (select 1 from ${to} p where p.id = x.${column} and ${how}))`

const anyOf = (conditions: readonly string[]): string => (conditions.length === 0 ? 'false' : conditions.join(' or '))

type Named = Readonly<Record<'owner' | 'merged' | 'gone' | 'atWriting', string>>

/** Returns, as SQL conditions, what can be wrong with the rows that a table refers to. */
function whatIsNamed(table: string): Named {
  const of = heldReferences.filter(reference => reference.table === table)
  const gone = (hold: HeldReference['hold']): string[] =>
    of
      .filter(reference => reference.hold === hold)
      .map(reference => `(${namesOne(reference, isGone)} and ${reference.when ?? 'true'})`)
  const merged = of.filter(({ to }) => isMergeable(to)).map(reference => namesOne(reference, isMerged))
  const about = (hold: HeldReference['hold']): string[] =>
    aboutSubjects[table] === hold
      ? subjects.map(
          to =>
            `(x.subject_table = '${to}' and exists (select 1 from ${to} p where p.id = x.subject_id and ${isGone}))`,
        )
      : []
  return {
    owner: anyOf([...gone('part'), ...about('part')]),
    merged: anyOf(merged),
    gone: anyOf(gone('living')),
    atWriting: anyOf([...gone('once-living'), ...about('once-living')]),
  }
}

const referring = [...new Set([...heldReferences.map(({ table }) => table), ...Object.keys(aboutSubjects)])]
/** Every table whose rows some rule applies to. */
const ruledTables = [...new Set([...tableRules.map(({ table }) => table), ...referring])]

/** Returns one condition that is true if a living row `x` of the table breaks any rule. */
function anyFault(table: string): string {
  const { owner, merged, gone, atWriting } = whatIsNamed(table)
  const own = tableRules.filter(rule => rule.table === table).map(({ broken }) => `(${broken})`)
  return anyOf([...own, owner, merged, gone, atWriting].filter(condition => condition !== 'false'))
}

/** Returns the queries that find what living rows themselves break. `rows(table)` returns the SQL that supplies the rows `x`. */
const ownFaults = (rows: (table: string) => string, isWritten: boolean): string[] => [
  ...tableRules.map(
    ({ rule, table, broken }) => `${told(`'${rule}'`, table)} ${rows(table)} x.deleted_at is null and (${broken})`,
  ),
  ...referring.map(table => {
    const { owner, merged, gone, atWriting } = whatIsNamed(table)
    // A row that may be deleted later is checked only when the row that names it is written.
    const rule = `case when ${owner} then 'owner-gone' when ${merged} then 'names-merged' when ${gone} then 'names-gone'
      when ${isWritten ? atWriting : 'false'} then 'names-gone-at-writing' end`
    return `select * from (${told(rule, table)} ${rows(table)} x.deleted_at is null) where rule is not null`
  }),
]

/** How a touched row can make other rows break a rule: rows that depend on it, or that are judged by it. */
type Through = {
  readonly touched: string
  readonly by: Happening
  readonly rule: string
  readonly table: string
  readonly rows: string
}

const throughOthers: readonly Through[] = [
  ...tableRules.flatMap(({ rule, table, broken, through = [] }) =>
    through.map(({ table: touched, by, join }) => ({ touched, by, rule, table, rows: `${join} where (${broken})` })),
  ),
  ...heldReferences
    .filter(({ to, hold }) => hold !== 'once-living' || isMergeable(to))
    .map(({ table, column, to, hold, when = 'true' }) => ({
      touched: to,
      by: 'died' as const,
      rule: hold === 'part' ? 'owner-gone' : hold === 'living' ? 'names-gone' : 'names-merged',
      table,
      rows: `cross join ${to} p on p.id = c.id and ${hold === 'once-living' ? isMerged : isGone}
        cross join ${table} x on x.${column} = c.id where ${when}`,
    })),
  ...Object.entries(aboutSubjects).flatMap(([table, hold]) =>
    subjects
      .filter(to => hold === 'part' || isMergeable(to))
      .map(to => ({
        touched: to,
        by: 'died' as const,
        rule: hold === 'part' ? 'owner-gone' : 'names-merged',
        table,
        rows: `cross join ${to} p on p.id = c.id and ${hold === 'part' ? isGone : isMerged}
          cross join ${table} x on x.subject_table = '${to}' and x.subject_id = c.id where true`,
      })),
  ),
  // A restored person must not hold a role at an organisation that was deleted in the meantime.
  {
    touched: 'person',
    by: 'woke',
    rule: 'names-gone',
    table: 'role_assignment',
    rows: `cross join person w on w.id = c.id and w.deleted_at is null
      cross join role_assignment x indexed by role_assignment_by_person on x.person_id = c.id
      where exists (select 1 from organisation p where p.id = x.organisation_id and ${isGone})`,
  },
]

const throughFrom = ({ touched, by, rows }: Through): string =>
  `from touched c ${rows} and c.t = '${touched}' and c.${by} and x.deleted_at is null`
const ofTouched = (table: string): string =>
  `from touched c cross join ${table} x on x.id = c.id where c.t = '${table}' and`

// JSON escapes a quotation mark inside a text, so no headline can match these patterns.
const happened: Readonly<Record<Happening, string>> = {
  died: `columns glob '*"deleted_at":"*'`,
  woke: `op = 'U' and columns glob '*"deleted_at":null*'`,
  moved: `op = 'U' and columns glob '*"starts_on":*'`,
}
const byAction = `select table_name, row_id, ${happened.died}, ${happened.woke}, ${happened.moved}
  from change indexed by change_by_action where action_id = ?`

const withTouched = (rows: string, found: string): string =>
  `with touched (t, id, died, woke, moved) as materialized (${rows}) ${found}`

/**
 * SQL that returns the rows an action touched and what happened to each. Its parameter is the action's id. It
 * reads `most` changes at most; the number stands in its text, as in `limits-in-text`.
 */
export const touchedByAction = (
  most: number,
): string => `select table_name as "table", row_id as id, ${happened.died} as died, ${happened.woke} as woke, ${happened.moved} as moved
  from change indexed by change_by_action where action_id = ? limit ${most}`

/** SQL that returns the same of the entries of this device after one, up to another. */
export const touchedSince = `select table_name as "table", row_id as id, ${happened.died} as died, ${happened.woke} as woke, ${happened.moved} as moved
  from change where device_id = (select device_id from device) and device_sequence > ? and device_sequence <= ?`

/** A row that an action touched. Each field is 1 if the row was deleted, restored or moved, otherwise 0. */
export type TouchedRow = Readonly<Record<Happening, 0 | 1>> & { readonly table: string; readonly id: string }

/**
 * A table that an action touched. Each field is 1 if some row of it was deleted, restored or moved, otherwise 0. `ids` are the touched
 * rows.
 */
type TouchedTable = Record<Happening, 0 | 1> & { readonly table: string; readonly ids: Set<string> }

/** Groups touched rows by their table. */
function byTable(rows: readonly TouchedRow[]): TouchedTable[] {
  const tables = new Map<string, TouchedTable>()
  for (const { table, id, died, woke, moved } of rows) {
    const known = tables.get(table)
    if (!known) {
      tables.set(table, { table, ids: new Set([id]), died, woke, moved })
      continue
    }
    known.ids.add(id)
    known.died ||= died
    known.woke ||= woke
    known.moved ||= moved
  }
  return [...tables.values()]
}

/** A query of the rules. `asksFor` names, for each parameter in turn, the table whose touched ids it takes (as a JSON array). */
type Question = { readonly text: string; readonly asksFor: readonly string[] }

const quick = new Map<string, Question>()

function questionFor(tables: readonly TouchedTable[]): Question {
  const key = tables.map(({ table, died, woke, moved }) => `${table} ${died}${woke}${moved}`).join(' ')
  const known = quick.get(key)
  if (known) return known
  const asked = tables.flatMap(({ table, ...did }) => [
    ...(ruledTables.includes(table)
      ? [{ table, rows: `cross join ${table} x on x.id = c.id where (${anyFault(table)})` }]
      : []),
    ...throughOthers
      .filter(through => through.touched === table && did[through.by] === 1)
      .map(({ rows }) => ({ table, rows })),
  ])
  const texts = asked.map(
    ({ rows }) => `select 1 from (select value as id from json_each(?)) c ${rows} and x.deleted_at is null`,
  )
  const text = texts.length === 0 ? '' : `select 1 from (${texts.join(' union all ')}) limit 1`
  const question = { text, asksFor: asked.map(({ table }) => table) }
  quick.set(key, question)
  return question
}

/**
 * Returns the query that finds out whether an action can have broken anything at all, made for the rows it touched. It is short, since it
 * runs at every save. Null when no rule applies to the touched rows.
 */
export function mayBeBroken(
  rows: readonly TouchedRow[],
): { readonly text: string; readonly given: readonly string[] } | null {
  const tables = byTable(rows)
  const { text, asksFor } = questionFor(tables)
  if (text === '') return null
  const ids = new Map(tables.map(touched => [touched.table, JSON.stringify([...touched.ids])]))
  return { text, given: asksFor.map(table => ids.get(table) ?? '[]') }
}

const allOfTouched = (): string =>
  [
    ...ownFaults(ofTouched, true),
    ...throughOthers.map(through => `${told(`'${through.rule}'`, through.table)} ${throughFrom(through)}`),
  ].join('\nunion all ')

/**
 * SQL that returns what an action broke, in the rows it touched and in those that depend on them. Its parameter is the id of the action.
 */
export const brokenByAction = withTouched(byAction, allOfTouched())

/** SQL that returns what is broken among some rows and those that depend on them. Its parameter is a JSON list of pairs of table and id. */
export const brokenAmong = withTouched(
  'select value ->> 0, value ->> 1, true, true, true from json_each(?)',
  allOfTouched(),
)

/** SQL that returns what is broken in the whole office. No row counts as touched here, so the columns of the touched row are null. */
export const brokenAnywhere = ownFaults(
  table => `from (select null as t, null as id) c cross join ${table} x where`,
  false,
).join('\nunion all ')
