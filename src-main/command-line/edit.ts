import { editCommitment } from '../../db/queries/edit-commitment'
import { editInteraction } from '../../db/queries/edit-interaction'
import { editMembership } from '../../db/queries/edit-membership'
import { editOrganisation } from '../../db/queries/edit-organisation'
import { editPerson } from '../../db/queries/edit-person'
import { editRole } from '../../db/queries/edit-role'
import type { Writer } from '../../db/schema'
import { Refused } from '../../src-shared/domain/refusal'
import { type EditableKind, editShapes, type ParsedEdit } from '../../src-shared/ipc/edit-shapes'
import { Misused } from './arguments'
import type { Command } from './command'
import { withStore } from './with-store'

type Edit<Kind extends EditableKind> = (
  db: Writer,
  id: string,
  changes: ParsedEdit<Kind>,
  now: Date,
) => Promise<unknown>

const edits: { readonly [Kind in EditableKind]: Edit<Kind> } = {
  interaction: (db, id, changes, now) => editInteraction(db, id as never, changes, now),
  person: (db, id, changes, now) => editPerson(db, id as never, changes, now),
  organisation: (db, id, changes, now) => editOrganisation(db, id as never, changes, now),
  commitment: editCommitment,
  role: (db, id, changes) => editRole(db, id as never, changes),
  membership: editMembership,
}
const kinds = Object.keys(edits) as EditableKind[]

function changesFrom<Kind extends EditableKind>(kind: Kind, text: string): ParsedEdit<Kind> {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    throw new Misused('ändringarna är inte JSON')
  }
  const parsed = editShapes[kind].safeParse(given)
  if (parsed.success) return parsed.data as ParsedEdit<Kind>
  const [issue] = parsed.error.issues
  throw new Refused({ code: 'invalid-input', field: issue?.path.join('.') || kind, problem: issue?.message ?? '' })
}

/** Changes the given fields of one thing, through the same shapes as the window. */
export const edit: Command = {
  options: [],
  flags: [],
  takesWords: true,
  run: async ({ file, words: [what, id, text, ...more] }, now) => {
    const kind = kinds.find(known => known === what)
    if (!kind || id === undefined || text === undefined || more.length > 0)
      throw new Misused(`efter filen står en av ${kinds.join(', ')}, ett id och ändringarna som JSON`)
    const changes = changesFrom(kind, text)
    return withStore(file, async store => {
      const apply = edits[kind] as Edit<EditableKind>
      const { actionId } = await store.change(db => apply(db, id, changes, now))
      return { value: { actionId, kind, id }, sentence: `Ändrat. Det går att ångra, åtgärd ${actionId}.` }
    })
  },
}
