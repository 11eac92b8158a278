import type { Dropped } from '../../../src-shared/imports/dropped'
import type { PassedOver } from '../../../src-shared/imports/passed-over'
import type { ReadProblem } from '../../../src-shared/imports/read-problem'
import type { SourcePlace } from '../../../src-shared/imports/source-place'
import type { ReadArchived } from './archive/read-archived'
import type { ReadContact } from './read-contact'
import type { ReadDocument } from './read-document'
import type { ReadEvent } from './read-event'
import type { ReadMail } from './read-mail'
import type { ReadMember } from './read-member'
import type { ReadPriority } from './read-priority'
import type { ReadTable } from './read-table'

/** One record of a file, with where it stands and what is doubtful about it. A record with an `error` has no value that can be used. */
export type Row<Value> = {
  readonly place: SourcePlace
  readonly value: Value
  readonly problems: readonly ReadProblem[]
}

/** What a reader found in one file. Everything is a plain value, since it comes from a worker. */
export type Reading =
  | { readonly kind: 'table'; readonly table: ReadTable }
  | Records<'contacts', ReadContact>
  | Records<'events', ReadEvent>
  | Records<'mails', ReadMail>
  | Records<'members', ReadMember>
  | Records<'documents', ReadDocument>
  | Records<'priorities', ReadPriority>
  | (Records<'archive', ReadArchived> & { readonly spaceId: string })

export type Records<Kind extends string, Value> = {
  readonly kind: Kind
  readonly rows: readonly Row<Value>[]
  readonly dropped: Dropped
  /** What was passed over on purpose. */
  readonly passedOver: PassedOver
}
