import type { Separator } from './separator'

/** How a table is to be read, where the user decides otherwise than its content shows. */
export type TableOptions = {
  /** The line with the names of the columns; null says that there is none. */
  readonly headerLine?: number | null
  readonly separator?: Separator
  /** Told how many rows have been read, at every thousand. */
  readonly tell?: (rows: number) => void
}
