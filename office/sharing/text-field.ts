import type { Writer } from '../../db/schema'
import { changeShapes, type Edit } from '../../src-shared/ipc/part-shapes'
import { type CatalogueKind, catalogueKinds, catalogueTables, fieldsOf } from '../../src-shared/records/catalogue/catalogue'
import type { InteractionId } from '../../src-shared/records/ids'
import { editInteraction } from '../log/edit-interaction'
import { shaped } from '../questions/parsed'
import { editPart } from '../register/parts/write-part'

type TextField = { readonly kind: CatalogueKind; readonly name: string }

/** Returns the field of the catalogue that a column of text belongs to; undefined if it is not one that can be changed by itself. */
export function textFieldAt(table: string, column: string): TextField | undefined {
  const kind = catalogueKinds.find(one => catalogueTables[one] === table)
  if (!kind) return undefined
  const found = fieldsOf(kind).find(([, field]) => field.column === column && field.given !== 'when-added')
  const is = found?.[1].shape.is
  return found && (is === 'line' || is === 'text') ? { kind, name: found[0] } : undefined
}

/** Writes a text into a field, as a form would. Refuses what the form refuses. */
export async function writeText(db: Writer, { kind, name }: TextField, id: string, text: string, now: Date): Promise<void> {
  const edit = shaped(changeShapes[kind], { [name]: text }, kind)
  if (kind === 'interaction') {
    await editInteraction(db, id as InteractionId, edit as Edit<'interaction'>, now)
    return
  }
  await editPart(db, kind, id, edit as Edit<typeof kind>, now)
}
