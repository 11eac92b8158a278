/**
 * What a salvage could not get out of a damaged file, or not for certain:
 * - `row`: a row is known of, and cannot be read anywhere
 * - `field`: a row was put together, and this field is not known
 * - `older`: a row was made from the change record, and a later entry about it is lost
 * - `other-value`: row and change record disagree; the row's value counts, and the other is in the history
 * - `left-out`: a row names a row that cannot be had, and cannot be without it
 * - `entry`: an entry of the change record is lost
 * - `content`: an attached file is missing or altered
 * - `unknown`: pages of a table cannot be read, and nothing says which rows were in them
 */
type NotHadKind = 'row' | 'field' | 'older' | 'other-value' | 'left-out' | 'entry' | 'content' | 'unknown'

/** One thing that was not had: its table, and the row's id and the column where they are known. */
export type NotHad = {
  readonly kind: NotHadKind
  readonly table: string
  readonly id: string | null
  readonly field: string | null
}

/** What a salvage made: the new file, the list beside it, where its rows came from, and what was not had. */
export type Salvaged = {
  readonly file: string
  /** The text file that lists what was not had. */
  readonly list: string
  /** How many rows were read from their tables. */
  readonly read: number
  /** How many rows were made from the change record or the indexes, because their pages cannot be read. */
  readonly rebuilt: number
  readonly interactions: number
  readonly notHad: readonly NotHad[]
}
