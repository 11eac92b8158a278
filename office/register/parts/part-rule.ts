import type { Writer } from '../../../db/schema'
import type { ChangedKind, Edit } from '../../../src-shared/ipc/part-shapes'
import type { PartFields } from '../../../src-shared/records/catalogue/catalogue'
import type { Cell } from './given-fields'

/** What the catalogue cannot say of a kind: columns that follow from its fields, what the row must be, and what hangs on it. */
export type PartRule<Kind extends ChangedKind> = {
  /** Columns besides those of the fields, or with other values than the fields give. */
  readonly derived?: (edit: Edit<Kind>) => Readonly<Record<string, Cell>>
  /** Columns of a new row that no field gives. `added` is what the row was given, with the fields that no change can have. */
  readonly placed?: (db: Writer, edit: Edit<Kind>, added: PartFields[Kind]) => Promise<Readonly<Record<string, Cell>>>
  /** Throws if the row may not be changed like this. It sees the row as it is before the change. */
  readonly refuse?: (db: Writer, id: string, edit: Edit<Kind>) => Promise<void>
  /** Throws if the row may not be as it is after the change. */
  readonly check?: (db: Writer, id: string, edit: Edit<Kind>) => Promise<void>
  /** The fields that the check is about. An edit of other fields is not checked, because what was wrong before is not its fault. */
  readonly checked?: readonly (keyof Edit<Kind>)[]
  /** Writes the rows that hang on this one. `added` is what a new row was given, and undefined for a change. */
  readonly link?: (db: Writer, id: string, edit: Edit<Kind>, now: Date, added?: PartFields[Kind]) => Promise<void>
}
