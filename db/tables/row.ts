import type { Generated } from 'kysely'

/** `rid` is local to this file and never leaves it. `id` identifies the row everywhere. `deleted_at` is its tombstone. */
export type Row<RowId extends string = string> = {
  rid: Generated<number>
  id: RowId
  deleted_at: Generated<string | null>
}

/** SQLite has no booleans. */
export type Flag = 0 | 1
