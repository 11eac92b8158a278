import { subDays } from 'date-fns'
import type { ListCode } from '../lists/list-columns'
import { type CatalogueKind, catalogueKinds } from './catalogue/catalogue'
import type { ActionId } from './ids'

/** Kinds that cannot be deleted: the tasks last, and what the office works for is closed by a wording or a membership that ends. */
const lasting = ['issue', 'partner', 'area', 'task'] as const
type Lasting = (typeof lasting)[number]
/** What a user can delete. The row goes to the trash together with its parts; nothing is destroyed. Swedish: ta bort. */
export type RemovableKind = Exclude<CatalogueKind, Lasting>
export const removableKinds = catalogueKinds.filter(
  (kind): kind is RemovableKind => !lasting.some(each => each === kind),
)

/** The kind a list's rows have in the trash. Issues and partners cannot be deleted from a list. */
export const listKinds: Readonly<Partial<Record<ListCode, RemovableKind>>> = {
  interactions: 'interaction',
  people: 'person',
  organisations: 'organisation',
  commitments: 'commitment',
  processes: 'process',
}

/** How many days deleted rows are listed. After that they stay in the file, unlisted, until somebody decides to erase them. */
const daysInTrash = 90

/** Returns the instant since which deleted rows are listed. */
export const trashListedSince = (now: Date): string => subDays(now, daysInTrash).toISOString()

/** A deleted row, labelled by a headline, a name, a promise or a title. */
export type TrashedRow = {
  readonly kind: RemovableKind
  readonly id: string
  readonly deletedAt: string
  readonly label: string
  /** The row's day, or the person or organisation it belongs to; null when there is nothing to add. */
  readonly detail: string | null
}

/** What one action deleted, and who did it (null when not known). */
export type TrashedAction = {
  readonly actionId: ActionId
  readonly by: string | null
  readonly rows: readonly TrashedRow[]
}

/** The row after which the next page begins. */
export type TrashPlace = { readonly deletedAt: string; readonly id: string }

/** A page of the trash, newest first. An action longer than the page continues on the next. Swedish: papperskorg. */
export type TrashPage = { readonly actions: readonly TrashedAction[]; readonly next: TrashPlace | null }

/** How many rows of each table were moved to the trash or restored from it. */
export type RowCounts = Readonly<Record<string, number>>
