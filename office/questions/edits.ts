import type { Writer } from '../../db/schema'
import { completeCommitment, editCommitment, postponeCommitment } from '../follow-up/edit-commitment'
import { editInteraction } from '../log/edit-interaction'
import { editMembership } from '../register/edit-membership'
import { editOrganisation } from '../register/edit-organisation'
import { editPerson } from '../register/edit-person'
import { editRole } from '../register/edit-role'
import { addPart, editPart } from '../register/parts/write-part'
import type { Context, Handlers } from './handlers'

type Edits =
  | 'interaction:edit'
  | 'person:edit'
  | 'organisation:edit'
  | 'commitment:edit'
  | 'commitment:complete'
  | 'commitment:postpone'
  | 'role:edit'
  | 'membership:edit'
  | 'record:add'
  | 'record:change'

/** Changing what has been written down, field by field; each answer names the action it can be undone by. */
export function editHandlers({ store, now }: Context): Handlers<Edits> {
  const edited = async (work: (db: Writer) => Promise<void>) => ({ actionId: (await store.change(work)).actionId })
  return {
    'interaction:edit': async ({ id, changes }) => {
      const { actionId, result } = await store.change(db => editInteraction(db, id, changes, now()))
      return { actionId, ...result }
    },
    'person:edit': ({ id, changes }) => edited(db => editPerson(db, id, changes, now())),
    'organisation:edit': ({ id, changes }) => edited(db => editOrganisation(db, id, changes, now())),
    'commitment:edit': ({ id, changes }) => edited(db => editCommitment(db, id, changes, now())),
    'commitment:complete': ({ id, doneOn }) => edited(db => completeCommitment(db, id, doneOn)),
    'commitment:postpone': ({ id, dueOn }) => edited(db => postponeCommitment(db, id, dueOn)),
    'role:edit': ({ id, changes }) => edited(db => editRole(db, id, changes)),
    'membership:edit': ({ id, changes }) => edited(db => editMembership(db, id, changes)),
    'record:add': async ({ kind, fields }) => {
      const { actionId, result } = await store.change(db => addPart(db, kind, fields, now()))
      return { actionId, id: result }
    },
    'record:change': ({ kind, id, changes }) => edited(db => editPart(db, kind, id, changes, now())),
  }
}
