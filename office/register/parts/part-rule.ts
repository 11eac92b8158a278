import type { KnownKind } from '../../../db/reads/names/known-rows'
import type { Writer } from '../../../db/schema'
import type { AddableKind, PartEdit } from '../../../src-shared/records/record-parts'

export type Cell = string | number | null | undefined

/** How one kind of thing is written: what it names, what each field is called in the store, and what the row must be afterwards. */
export type PartRule<Kind extends AddableKind> = {
  readonly names: (fields: PartEdit<Kind>) => readonly (readonly [KnownKind, string | null | undefined])[]
  readonly columns: (fields: PartEdit<Kind>) => Readonly<Record<string, Cell>>
  /** Columns that no field gives, for a new row. */
  readonly placed?: (db: Writer, fields: PartEdit<Kind>) => Promise<Readonly<Record<string, Cell>>>
  readonly check?: (db: Writer, id: string) => Promise<void>
  /** The fields that the check is about: an edit of others is not judged by it, as what was wrong before is not its fault. */
  readonly checked?: readonly (keyof PartEdit<Kind>)[]
  /** What hangs on the row: links by their ids. */
  readonly link?: (db: Writer, id: string, fields: PartEdit<Kind>, now: Date) => Promise<void>
}
