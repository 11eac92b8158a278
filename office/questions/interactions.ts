import { matchNames } from '../../db/reads/names/name-matches'
import { interactionPosition } from '../../db/reads/timelines/interaction-lists'
import { requireIndexed } from '../../db/search/require-indexed'
import { log } from '../log/log'
import { logAdvice } from '../log/log-advice'
import { takeBackAction } from '../log/undo/take-back-action'
import type { Context, Handlers } from './handlers'

/** How many of the rows left by an undo are named. */
const mostNamed = 20

type Channels = 'interaction:log' | 'interaction:advise' | 'interaction:position' | 'name:match' | 'action:undo'

/** Logging, reading the log, and undoing what was logged. */
export const interactionHandlers = ({ store, now, takeBack }: Context): Handlers<Channels> => ({
  // The form remembers every proposal that the user refused, also one that the rule no longer gives. Such a refusal is not kept.
  'interaction:log': entry => log(store, entry, { now: now(), keptNos: 'of-what-follows' }),
  'interaction:advise': draft => logAdvice(store.read, draft),
  'interaction:position': async ({ id }) => ({ row: await interactionPosition(store.read, id) }),
  'name:match': async ({ text, on, kind }) => {
    await requireIndexed(store)
    return matchNames(store.read, text, on, kind ?? null)
  },
  'action:undo': async ({ actionId }) => {
    const { skipped, ...done } = takeBack
      ? await takeBack(actionId, mostNamed)
      : await takeBackAction(store, actionId, now(), mostNamed)
    return { ...done, skipped: skipped.length }
  },
})
