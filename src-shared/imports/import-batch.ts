import type { ImportField } from './import-field'
import type { TableKind } from './import-state'

/** A file that was read in, as it is listed. */
export type ShownBatch = {
  readonly id: string
  /** The action that wrote it, by which history shows it. */
  readonly actionId: string
  readonly name: string
  readonly sha256: string
  readonly kind: string
  /** The map of its columns, as JSON; null if the file has none. */
  readonly map: string | null
  readonly readAt: string
  readonly by: string | null
  readonly counts: Readonly<Record<string, number>>
  /** True if it was taken back. */
  readonly isReverted: boolean
}

/**
 * A map of columns that is used again for a table that has them: the latest file that it was used for, and what its columns are read as. `which`
 * of several columns with one heading is counted from 1.
 */
export type ShownMap = {
  readonly batchId: string
  readonly name: string
  readonly readAt: string
  readonly kind: TableKind
  readonly columns: readonly { readonly header: string; readonly which: number; readonly field: ImportField }[]
}

/** Where a row of the office was read from, so that a person can be told (art. 14 of the GDPR). */
export type RowSource = {
  readonly batchId: string
  readonly name: string
  readonly readAt: string
  readonly sheet: string | null
  readonly line: number
  /** `new` if the row was made from it, `update` if it was changed, `same` if it said the same. */
  readonly verb: string
}
