import { concernRuleEffect } from '../../db/queries/concern-rule-effect'
import { concernedByInteraction, notConcernedBy } from '../../db/queries/concerned'
import { setNotConcerned, takeBackNotConcerned } from '../../db/queries/set-not-concerned'
import type { Context, Handlers } from './handlers'

/** Whom an interaction concerns and why, saying no to it, and what a changed rule would do. */
export const concernHandlers = ({
  store,
  now,
}: Context): Handlers<'concern:read' | 'concern:remove' | 'concern:restore' | 'concern:effect'> => ({
  'concern:read': async ({ interactionId }) => ({
    concerned: await concernedByInteraction(store.read, interactionId),
    notConcerned: await notConcernedBy(store.read, interactionId),
  }),
  'concern:remove': async said => {
    const { actionId } = await store.change(db => setNotConcerned(db, said, now()))
    return { actionId }
  },
  'concern:restore': async said => {
    const { actionId } = await store.change(db => takeBackNotConcerned(db, said, now()))
    return { actionId }
  },
  'concern:effect': change => concernRuleEffect(store.read, change),
})
