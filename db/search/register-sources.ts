import { type RawBuilder, sql } from 'kysely'

/** What the register's index has a row for. The number of a row is the row number in the table times their count, plus the place here. */
export const registerKinds = ['person', 'organisation', 'issue', 'partner'] as const
export type RegisterKind = (typeof registerKinds)[number]

const optional = (cell: string): string => `coalesce(char(10) || nullif(${cell}, ''), '')`

/** SQL for the words of living rows that belong to a row, each on a line of its own. */
const others = (table: string, by: string, whose: string, words: string): string =>
  `coalesce((select char(10) || group_concat(${words}, char(10)) from ${table} x indexed by ${table}_by_${by}
    where x.${by}_id = ${whose} and x.deleted_at is null), '')`

/** SQL for every name of an organisation, each on a line of its own: those it has, those it had, and what it is called. */
const organisationNames = (o: string): string =>
  `${o}.name || ${optional(`${o}.abbreviation`)} || ${optional(`${o}.name_en`)} ||
    ${others('organisation_alias', 'organisation', `${o}.id`, 'x.name')} ||
    ${others('organisation_name', 'organisation', `${o}.id`, `x.name || ${optional('x.abbreviation')} || ${optional('x.name_en')}`)}`

/** SQL for the titles of a person, and the names of where they are or were held, with the organisation above. */
const roles = `coalesce((select group_concat(r.title || coalesce(char(10) || ${organisationNames('o')}, '')
    || coalesce(char(10) || a.name || ${optional('a.abbreviation')}, ''), char(10))
  from role_assignment r indexed by role_assignment_by_person
  left join organisation o on o.id = r.organisation_id and o.deleted_at is null
  left join organisation a on a.id = o.parent_id and a.deleted_at is null
  where r.person_id = s.id and r.deleted_at is null), '')`

type Words = { readonly names: string; readonly beside: string }

/** SQL for what a row `s` is found by: its names, and what is known of it beside them. */
const words: Readonly<Record<RegisterKind, Words>> = {
  person: { names: `s.name || ${others('person_alias', 'person', 's.id', 'x.name')}`, beside: roles },
  organisation: { names: organisationNames('s'), beside: `''` },
  issue: {
    names: `s.name || ${optional('s.short_name')} || ${optional('s.name_en')} || ${others('issue_alias', 'issue', 's.id', 'x.name')}`,
    beside: `''`,
  },
  partner: {
    names: `s.name || ${optional('s.short_name')} || coalesce((select char(10) || ${organisationNames('o')} from organisation o
      where o.id = s.organisation_id and o.deleted_at is null), '')`,
    beside: `''`,
  },
}

/** Stands between the names and the rest of what the index keeps as written. Names on either side are on lines of their own. */
export const betweenWords = '\u001f'

const numberOf = (kind: RegisterKind): string => `s.rid * ${registerKinds.length} + ${registerKinds.indexOf(kind)}`

/** SQL for the words of a row as they are written, to compare with and to show. */
const sourceOf = (kind: RegisterKind): string => `${words[kind].names} || char(31) || ${words[kind].beside}`

/** SQL for the lines (number, source) that the index should hold for the tables as they are. */
export const registerNow: RawBuilder<unknown> = sql.raw(
  registerKinds
    .map(
      kind =>
        `select ${numberOf(kind)} as number, ${sourceOf(kind)} as source from ${kind} s where s.deleted_at is null`,
    )
    .join(' union all '),
)

/** A row as it is read into the index. `texts` is what is written in the files attached to it. */
export type RegisterSource = { readonly number: number; readonly source: string; readonly texts: string }

/** Selects the living rows of a kind that have these row numbers, as they are read into the index. */
export const registerRows = (kind: RegisterKind, rids: readonly number[]): RawBuilder<RegisterSource> =>
  sql<RegisterSource>`select ${sql.raw(numberOf(kind))} as number, ${sql.raw(sourceOf(kind))} as source,
      coalesce((select group_concat(f.name || ' ' || f.plain_text, char(10)) from attachment f indexed by attachment_by_subject
        where f.subject_table = ${kind} and f.subject_id = s.id and f.deleted_at is null), '') as texts
    from json_each(${JSON.stringify(rids)}) chosen cross join ${sql.table(kind)} s on s.rid = chosen.value
    where s.deleted_at is null`
