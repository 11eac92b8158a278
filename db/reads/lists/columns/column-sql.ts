import { type RawBuilder, sql } from 'kysely'
import type { IsoDate } from '../../../../src-shared/days/iso-date'
import type { Audience } from '../../../../src-shared/packs/disclosure'

type Sql = RawBuilder<unknown>

/**
 * What a list is seen from: the day, who reads it, and what no expression can work out (as JSON): each process's next
 * day to watch, and for a file the ids of the organisations that come with Talan. What is
 * worked out from interactions (a last day, a count, a filter) is worked out from those that the reader may be told of.
 */
export type Seen = {
  readonly today: IsoDate
  readonly audience: Audience
  readonly watched: string
  readonly shipped: string
}

/** Rows joined to a list's rows: which have any of some ids (given as JSON), and which have any at all. */
export type LinksSql = { readonly any: (ids: Sql) => Sql; readonly some: Sql }

/** How a column reads in SQL. */
export type ColumnSql = {
  /** The cell, where it has one value. */
  readonly value?: Sql
  readonly links?: LinksSql
  /** Where an index holds the keys of a text (`swedishKey`): the rows whose key passes a test, found without reading the rows. */
  readonly withKey?: (test: (key: Sql) => Sql) => Sql
  /** What it is sorted by, if not by its value. */
  readonly order?: Sql
  readonly isNeverNull?: true
  /**
   * What it is sorted by stands in a table of its own, in order: whence rows come together with it, their numbers there, and
   * that table alone, which holds the living rows and no others.
   */
  readonly walk?: { readonly from: Sql; readonly rid: Sql; readonly alone: Sql }
  /** Of several links: joins one row for each, with the key and the order of its group. */
  readonly group?: { readonly join: Sql; readonly key: Sql; readonly order: Sql }
}

/** A list in SQL: whence its rows come (and which live), its columns, and what it is sorted by unless asked otherwise. */
export type ListSql = {
  readonly table: string
  readonly alias: string
  readonly from: Sql
  readonly living: Sql
  /** Which rows stand in a file as a masked line. */
  readonly masked?: Sql
  /** Which rows do not stand in a file at all: their name alone would tell of a masked interaction. */
  readonly leftOut?: Sql
  readonly columns: Readonly<Record<string, ColumnSql>>
  readonly order: readonly { readonly by: Sql; readonly isDescending: boolean; readonly isNeverNull: boolean }[]
}

export const idsIn = (ids: Sql): Sql => sql`(select value from json_each(${ids}))`
export const value = (text: Sql): ColumnSql => ({ value: text })
export const always = (text: Sql): ColumnSql => ({ value: text, isNeverNull: true })

/** A column in which a code's place in its list decides the order, not its spelling. */
export const inOrder = (text: Sql, codes: readonly string[]): ColumnSql => ({
  value: text,
  order: sql`coalesce((select key from json_each(${JSON.stringify(codes)}) where value = ${text}), ${codes.length})`,
  isNeverNull: true,
})

/** Whether a role `r` is held that day. */
export const heldOn = (day: IsoDate): Sql =>
  sql`r.deleted_at is null and (r.from_on is null or r.from_on <= ${day}) and (r.to_on is null or r.to_on >= ${day})`
