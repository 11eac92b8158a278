import { interactionPage, interactionPosition } from '../../db/queries/interaction-lists'
import { leftRows } from '../../db/queries/left-rows'
import { logInteraction } from '../../db/queries/log-interaction'
import { matchNames } from '../../db/queries/name-matches'
import { undoAction } from '../../db/queries/undo-action'
import type { Context, Handlers } from './handlers'

/** So many of the rows that an undoing left are named. */
const mostNamed = 20

/** Logging, reading the log, and taking back what was logged. */
export const interactionHandlers = ({
  store,
  now,
}: Context): Handlers<
  'interaction:log' | 'interaction:page' | 'interaction:position' | 'name:match' | 'action:undo'
> => ({
  'interaction:log': async entry => {
    const { actionId, result } = await store.change(db => logInteraction(db, entry))
    return { actionId, ...result }
  },
  'interaction:page': page => interactionPage(store.read, page),
  'interaction:position': async ({ id }) => ({ row: await interactionPosition(store.read, id) }),
  'name:match': ({ text, on, kind }) => matchNames(store.read, text, on, kind ?? null),
  'action:undo': async ({ actionId }) => {
    const { actionId: undoing, result } = await store.change(db => undoAction(db, actionId, now()))
    const left = await leftRows(store.read, result.skipped.slice(0, mostNamed))
    return { actionId: undoing, undone: result.undone, skipped: result.skipped.length, left }
  },
})
