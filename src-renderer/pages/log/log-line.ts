import type { InteractionSummary } from '../../../src-shared/domain/interaction'

/** A place in the log that is in view: which row, and how far down. */
export type Place = { readonly row: number; readonly top: number }

/** A place whose interaction has been read. */
export type LogLine = Place & { readonly interaction: InteractionSummary }

/** What the table hands to each cell of a line. */
export type CellProps = { readonly row: { readonly original: LogLine } }
