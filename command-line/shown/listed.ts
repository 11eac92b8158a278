import type { Reader } from '../../db/schema'
import type { Store } from '../../db/store'
import type { IsoDate } from '../../src-shared/days/iso-date'
import type { Told } from '../../src-shared/text/told-words'

/** What of a list is asked for: as it was on a day, and the part of it where a list has parts. */
export type Asked = {
  readonly asOf: IsoDate
  readonly isAsOfGiven: boolean
  readonly since: IsoDate | undefined
  readonly now: Date
  /** How many days on a list of coming days goes. */
  readonly days: number
  readonly offset: number
  readonly limit: number
}

/** A list read: its rows for programs, and a line each for people; `total` where only a part of it was read. */
export type Listed = { readonly rows: readonly object[]; readonly lines: readonly string[]; readonly total?: number }

/** Reads a list. */
export type ListOf = (db: Reader, asked: Asked, told: Told, store: Store) => Promise<Listed>

/** The rows and the line of each. */
export const listed = <Row extends object>(rows: readonly Row[], lineOf: (row: Row) => string): Listed => ({
  rows,
  lines: rows.map(lineOf),
})
