import type { Writer } from '../../db/schema'
import { completeCommitment, postponeCommitment } from '../follow-up/commitment-days'
import { editInteraction } from '../log/edit-interaction'
import { addPart, editPart } from '../register/parts/write-part'
import type { Context, Handlers } from './handlers'

type Edits = 'interaction:edit' | 'commitment:complete' | 'commitment:postpone' | 'record:add' | 'record:change'

/** Edits of what has been written, field by field. Each answer names the action with which to undo it. */
export function editHandlers({ store, now }: Context): Handlers<Edits> {
  const edited = async (work: (db: Writer) => Promise<void>) => ({ actionId: (await store.change(work)).actionId })
  return {
    'interaction:edit': async ({ id, changes }) => {
      const { actionId, result } = await store.change(db => editInteraction(db, id, changes, now()))
      return { actionId, ...result }
    },
    'commitment:complete': ({ id, doneOn }) => edited(db => completeCommitment(db, id, doneOn)),
    'commitment:postpone': ({ id, dueOn }) => edited(db => postponeCommitment(db, id, dueOn)),
    'record:add': async ({ kind, fields }) => {
      const { actionId, result } = await store.change(db => addPart(db, kind, fields, now()))
      return { actionId, id: result }
    },
    'record:change': ({ kind, id, changes }) => edited(db => editPart(db, kind, id, changes, now())),
  }
}
