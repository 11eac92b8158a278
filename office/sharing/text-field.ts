import type { Writer } from '../../db/schema'
import { changeShapes, type Edit } from '../../src-shared/ipc/part-shapes'
import { askChanges } from '../../src-shared/ipc/record-contract'
import {
  type CatalogueKind,
  catalogueKinds,
  catalogueTables,
  fieldsOf,
} from '../../src-shared/records/catalogue/catalogue'
import type { InteractionId } from '../../src-shared/records/ids'
import { editAsk } from '../log/edit-ask'
import { editInteraction } from '../log/edit-interaction'
import { shaped } from '../questions/parsed'
import { editPart } from '../register/parts/write-part'

/** A field that holds a text: of a kind of the catalogue, or of an ask, which is not in it. */
type TextField = { readonly kind: CatalogueKind | 'ask'; readonly name: string }

/** The columns of an ask that hold a text, which are called as their fields. */
const ofAsk = ['ask', 'response', 'evidence']

/** Returns the field that a column of text belongs to; undefined if it is not one that can be changed by itself. */
export function textFieldAt(table: string, column: string): TextField | undefined {
  if (table === 'ask') return ofAsk.includes(column) ? { kind: 'ask', name: column } : undefined
  const kind = catalogueKinds.find(one => catalogueTables[one] === table)
  if (!kind) return undefined
  const found = fieldsOf(kind).find(([, field]) => field.column === column && field.given !== 'when-added')
  if (!found) return undefined
  const [name, { shape }] = found
  const isText = (shape.is === 'line' || shape.is === 'text') && shape.isCode !== true
  return isText ? { kind, name } : undefined
}

/** Writes a text into a field, as a form would. Refuses what the form refuses. */
export async function writeText(
  db: Writer,
  { kind, name }: TextField,
  id: string,
  text: string,
  now: Date,
): Promise<void> {
  if (kind === 'ask') return editAsk(db, id, shaped(askChanges, { [name]: text }, kind))
  const edit = shaped(changeShapes[kind], { [name]: text }, kind)
  if (kind === 'interaction') {
    await editInteraction(db, id as InteractionId, edit as Edit<'interaction'>, now)
    return
  }
  await editPart(db, kind, id, edit as Edit<typeof kind>, now)
}
