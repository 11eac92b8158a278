import { type RawBuilder, sql } from 'kysely'
import type { IsoDate } from '../../../../src-shared/days/iso-date'
import type { SortBy } from '../../../../src-shared/lists/list-filter'
import type { Audience } from '../../../../src-shared/packs/disclosure'
import type { RegisterKind } from '../../../search/register-sources'

type Sql = RawBuilder<unknown>

/**
 * What a list is seen from: the day, who reads it, and two facts (as JSON) that SQL cannot work out. `watched` is each process's next
 * watched day. `shipped` is the ids of the organisations that ship with Talan, needed only for a file. A value computed from interactions
 * (a last day, a count, a filter) uses only those that may be shown to the reader.
 */
export type Seen = {
  readonly today: IsoDate
  readonly audience: Audience
  readonly watched: string
  readonly shipped: string
}

/**
 * Rows joined to a list's rows, as two conditions: `any` is true of a row linked to any of some ids (a JSON list), `some` of a row with any
 * link at all.
 */
export type LinksSql = { readonly any: (ids: Sql) => Sql; readonly some: Sql }

/** How a column reads in SQL. */
export type ColumnSql = {
  /** The cell, if the column has one value. */
  readonly value?: Sql
  readonly links?: LinksSql
  /**
   * Set if an index holds the keys of a text (`swedishKey`). Returns the condition on rows whose key passes a test, found without reading
   * the rows.
   */
  readonly withKey?: (test: (key: Sql) => Sql) => Sql
  /**
   * Set if the search index of the log has the words of the text, under this name. `isAlone` is false if other texts are under the same name, so
   * that the text itself must still be tested.
   */
  readonly words?: { readonly place: 'headline' | 'note' | 'beside'; readonly isAlone: boolean }
  /** Set if the register's index has the words of the text among the names of a row of this kind. The text itself must still be tested. */
  readonly names?: { readonly kind: RegisterKind; readonly rid: Sql }
  /** What the column is sorted by, if not by its value. */
  readonly order?: Sql
  readonly isNeverNull?: true
  /**
   * Set if what the column is sorted by is kept, in order, in a separate table. `from` joins that table to the rows, `rid` is the row
   * number in it, and `alone` is the table by itself, which holds exactly the living rows. `length` is their number.
   */
  readonly walk?: { readonly from: Sql; readonly rid: Sql; readonly alone: Sql; readonly length: Sql }
  /** Set for a column of several links. Joins one row for each link, with the key and the order of its group. */
  readonly group?: { readonly join: Sql; readonly key: Sql; readonly order: Sql }
}

/** A list in SQL: where its rows come from, which of them are living, its columns, and its default order. */
export type ListSql = {
  readonly table: string
  readonly alias: string
  readonly from: Sql
  readonly living: Sql
  /** Which rows appear in a file as a masked line. */
  readonly masked?: Sql
  /** Which rows do not appear in a file at all, because the name alone would reveal a masked interaction. */
  readonly leftOut?: Sql
  readonly columns: Readonly<Record<string, ColumnSql>>
  readonly order: readonly { readonly by: Sql; readonly isDescending: boolean; readonly isNeverNull: boolean }[]
  /** Set if the default order is that of a column. */
  readonly usual?: SortBy
}

/** SQL for the ids of a JSON list, to be used after `in`. */
export const idsIn = (ids: Sql): Sql => sql`(select value from json_each(${ids}))`
/** Makes a column whose cell may be empty. */
export const value = (text: Sql): ColumnSql => ({ value: text })
/** Makes a column whose cell always has a value. */
export const always = (text: Sql): ColumnSql => ({ value: text, isNeverNull: true })

/** Makes a column that is sorted by a code's place in its list and not by its spelling. */
export const inOrder = (text: Sql, codes: readonly string[]): ColumnSql => ({
  value: text,
  order: sql`coalesce((select key from json_each(${JSON.stringify(codes)}) where value = ${text}), ${codes.length})`,
  isNeverNull: true,
})

/** SQL that is true if a role `r` is held that day. */
export const heldOn = (day: IsoDate): Sql =>
  sql`r.deleted_at is null and (r.from_on is null or r.from_on <= ${day}) and (r.to_on is null or r.to_on >= ${day})`
