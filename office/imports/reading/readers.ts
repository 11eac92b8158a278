import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { Reading } from './reading'
import type { TableOptions } from './tables/table-options'

/** The days that events of a calendar are read of. A series without an end has occurrences in every year. */
export type EventWindow = { readonly from: IsoDate; readonly until: IsoDate }

/** How a file is to be read, where its content leaves a choice. */
export type ReadOptions = {
  /** What the user said of a text whose bytes do not decide. */
  readonly encoding?: string
  readonly window?: EventWindow
  readonly table?: Omit<TableOptions, 'tell'>
}

/** What a reader is told beside the bytes. The form is that of an answer of the Riksdag’s open data. */
export type ReaderOptions = {
  readonly encoding: string | undefined
  readonly window: EventWindow
  readonly form: 'json' | 'xml' | 'csv' | undefined
}

type Reader = (bytes: Uint8Array, options: ReaderOptions) => Reading | Promise<Reading>

/** The kinds of file that have a reader of their own. Tables are read here. */
type ReaderKind = 'contacts' | 'calendar' | 'mail' | 'outlook-message' | 'members' | 'documents' | 'riksdag-calendar'

/** The readers by kind. A file of a kind without one is refused as an unknown kind. */
export type Readers = Readonly<Partial<Record<ReaderKind, Reader>>>

/** The readers there are. Each is loaded only for a file of its kind, since most files need one of them. */
export const readers: Readers = {}
