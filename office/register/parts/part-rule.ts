import type { Writer } from '../../../db/schema'
import type { AddableKind, PartEdit } from '../../../src-shared/records/catalogue/catalogue'

export type Cell = string | number | null | undefined

/** What the catalogue cannot say of a kind: columns that follow from its fields, what the row must be afterwards, and what hangs on it. */
export type PartRule<Kind extends AddableKind> = {
  /** Columns besides those of the fields, or otherwise than they are given. */
  readonly derived?: (fields: PartEdit<Kind>) => Readonly<Record<string, Cell>>
  /** Columns that no field gives, for a new row. */
  readonly placed?: (db: Writer, fields: PartEdit<Kind>) => Promise<Readonly<Record<string, Cell>>>
  readonly check?: (db: Writer, id: string) => Promise<void>
  /** The fields that the check is about: an edit of others is not judged by it, as what was wrong before is not its fault. */
  readonly checked?: readonly (keyof PartEdit<Kind>)[]
  /** What hangs on the row: links by their ids. */
  readonly link?: (db: Writer, id: string, fields: PartEdit<Kind>, now: Date) => Promise<void>
}
