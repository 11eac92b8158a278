import { concernRuleEffect } from '../../db/reads/concern/concern-rule-effect'
import { concernedByInteraction, notConcernedBy, proposedForInteraction } from '../../db/reads/concern/concerned'
import { addProposed, proposedConcerns, takeProposed } from '../log/proposed-concerns'
import { setNotConcerned, takeBackNotConcerned } from '../log/set-not-concerned'
import type { Context, Handlers } from './handlers'

type Channels =
  | 'concern:read'
  | 'concern:take'
  | 'concern:remove'
  | 'concern:restore'
  | 'concern:proposed'
  | 'concern:add'
  | 'concern:effect'

/**
 * Which partners an interaction concerns and why; accepting a proposal, and saying "does not concern"; the proposals for the whole office;
 * and what a changed rule would do.
 */
export const concernHandlers = ({ store, now }: Context): Handlers<Channels> => ({
  'concern:read': async ({ interactionId }) => ({
    concerned: await concernedByInteraction(store.read, interactionId),
    notConcerned: await notConcernedBy(store.read, interactionId),
    proposed: await proposedForInteraction(store.read, interactionId),
  }),
  'concern:remove': async said => {
    const { actionId } = await store.change(db => setNotConcerned(db, said, now()))
    return { actionId }
  },
  'concern:restore': async said => {
    const { actionId } = await store.change(db => takeBackNotConcerned(db, said, now()))
    return { actionId }
  },
  'concern:take': async taken => {
    const { actionId } = await store.change(db => takeProposed(db, taken))
    return { actionId }
  },
  'concern:proposed': ({ partnerIds }) => proposedConcerns(store.read, partnerIds),
  'concern:add': async ({ partnerIds }) => {
    const { actionId, result } = await store.change(db => addProposed(db, partnerIds))
    return { actionId, ...result }
  },
  'concern:effect': change => concernRuleEffect(store.read, change),
})
