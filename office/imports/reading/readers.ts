import type { EventWindow } from './event-window'
import type { Reading } from './reading'
import type { RecognisedText } from './recognise-text'
import type { WantedHits } from './riksdag/read-riksdag'
import type { TableOptions } from './tables/table-options'

/** How a file is to be read, where its content leaves a choice. */
export type ReadOptions = {
  /** What the user said of a text whose bytes do not decide. */
  readonly encoding?: string
  readonly window?: EventWindow
  readonly table?: Omit<TableOptions, 'tell'>
  /** What is read of a list of hits of the Riksdag, which can hold both. */
  readonly hits?: WantedHits
  /** True if the lines are a nested list of priorities, which only the user can say. */
  readonly isList?: boolean
}

/** What a reader is told beside the bytes. */
type ReaderOptions = {
  readonly encoding: string | undefined
  readonly window: EventWindow
  readonly hits: WantedHits | undefined
}

/** The kinds of file that become records. Tables become rows of cells, and offices are taken in whole. */
type RecordKind = Exclude<RecognisedText['kind'], 'separated' | 'office-file' | 'office-archive'> | 'outlook-message'

type Reader = (bytes: Uint8Array, options: ReaderOptions) => Promise<Reading>

/** The readers of records by kind of file. Each is loaded for a file of its kind only, since a file needs one of them. */
export const readers: Readonly<Record<RecordKind, Reader>> = {
  contacts: async (bytes, { encoding }) => (await import('./vcard/read-contacts')).readContacts(bytes, encoding),
  calendar: async (bytes, { encoding, window }) =>
    (await import('./calendar/read-calendar')).readCalendar(bytes, window, encoding),
  mail: async bytes => (await import('./mail/mail-file')).readMail(bytes),
  'outlook-message': async bytes => (await import('./mail/outlook/outlook-message')).readOutlookMessage(bytes),
  riksdag: async (bytes, { encoding, hits }) =>
    (await import('./riksdag/read-riksdag')).readRiksdag(bytes, hits, encoding),
}
