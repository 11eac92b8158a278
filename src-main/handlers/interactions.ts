import { withPrivateNotes } from '../../db/private-notes/open-notes'
import { writeNote } from '../../db/private-notes/queries'
import { interactionPage } from '../../db/queries/interaction-lists'
import { logAdvice } from '../../db/queries/log-advice'
import { logInteraction } from '../../db/queries/log-interaction'
import { matchNames } from '../../db/queries/name-matches'
import { undoAction } from '../../db/queries/undo-action'
import type { Context, Handlers } from './handlers'

/** Logging, reading the log, and taking back what was logged. */
export const interactionHandlers = ({
  store,
  now,
}: Context): Handlers<
  'interaction:log' | 'interaction:advise' | 'interaction:page' | 'name:match' | 'action:undo'
> => ({
  'interaction:log': async ({ privateNote = '', replaces, ...entry }) => {
    const { actionId, result } = await store.change(async db => {
      // Saved once already and gone on with: one change takes the earlier one back and writes it anew.
      if (replaces !== undefined) await undoAction(db, replaces, now())
      const logged = await logInteraction(db, entry)
      const subject = { subjectTable: 'interaction', subjectId: logged.interactionId } as const
      // Inside the change, so that an interaction never stands there without the note that was to go with it.
      if (privateNote !== '') await withPrivateNotes(store, notes => writeNote(notes, subject, privateNote, now()))
      return logged
    })
    return { actionId, ...result }
  },
  'interaction:advise': draft => logAdvice(store.read, draft),
  'interaction:page': page => interactionPage(store.read, page),
  'name:match': ({ text, on, kind }) => matchNames(store.read, text, on, kind ?? null),
  'action:undo': async ({ actionId }) => {
    const { result } = await store.change(db => undoAction(db, actionId, now()))
    return { undone: result.undone, skipped: result.skipped.length }
  },
})
