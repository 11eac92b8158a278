import { interactionPage } from '../../db/queries/interaction-lists'
import { logInteraction } from '../../db/queries/log-interaction'
import { matchNames } from '../../db/queries/name-matches'
import { undoAction } from '../../db/queries/undo-action'
import type { Context, Handlers } from './handlers'

/** Logging, reading the log, and taking back what was logged. */
export const interactionHandlers = ({
  store,
  now,
}: Context): Handlers<'interaction:log' | 'interaction:page' | 'name:match' | 'action:undo'> => ({
  'interaction:log': async entry => {
    const { actionId, result } = await store.change(db => logInteraction(db, entry))
    return { actionId, ...result }
  },
  'interaction:page': page => interactionPage(store.read, page),
  'name:match': ({ text, on }) => matchNames(store.read, text, on),
  'action:undo': async ({ actionId }) => (await store.change(db => undoAction(db, actionId, now()))).result,
})
