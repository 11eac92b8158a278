import { subDays } from 'date-fns'
import type { ListCode } from '../lists/list-columns'
import type { ActionId } from './ids'

/** What a user can delete. The row goes to the trash with what is its own; nothing is destroyed. Swedish: ta bort. */
export const removableKinds = [
  'interaction',
  'person',
  'organisation',
  'commitment',
  'role',
  'process',
  'position',
  'stage',
  'document',
  'watch-date',
  'membership',
  'funding',
  'wording',
  'staff',
] as const
export type RemovableKind = (typeof removableKinds)[number]

/** What a row of a list is in the trash; issues and partners are not deleted from a list. */
export const listKinds: Readonly<Partial<Record<ListCode, RemovableKind>>> = {
  interactions: 'interaction',
  people: 'person',
  organisations: 'organisation',
  commitments: 'commitment',
  processes: 'process',
}

/** How long what is deleted is listed; afterwards it stays in the file, unlisted, until somebody decides to erase it. */
const daysInTrash = 90

/** The instant from which on deleted rows are listed. */
export const trashListedSince = (now: Date): string => subDays(now, daysInTrash).toISOString()

/** Something deleted, with words for what it is: a headline, a name, a promise, a title. */
export type TrashedRow = {
  readonly kind: RemovableKind
  readonly id: string
  readonly deletedAt: string
  readonly label: string
  /** Its day, or whose it is; null when there is nothing to add. */
  readonly detail: string | null
}

/** What one action deleted: who did, when, and which rows. */
export type TrashedAction = {
  readonly actionId: ActionId
  readonly by: string | null
  readonly rows: readonly TrashedRow[]
}

/** The row after which the list goes on. */
export type TrashPlace = { readonly deletedAt: string; readonly id: string }

/** Some of the trash, newest first; an action longer than the page goes on in the next. Swedish: papperskorg. */
export type TrashPage = { readonly actions: readonly TrashedAction[]; readonly next: TrashPlace | null }

/** How many rows of each table went to the trash or came back from it. */
export type RowCounts = Readonly<Record<string, number>>
