import { concernRuleEffect } from '../../db/queries/concern-rule-effect'
import { setNotConcerned, takeBackNotConcerned } from '../../db/queries/set-not-concerned'
import type { Store } from '../../db/store'
import type { ConcernRuleChange } from '../../src-shared/domain/concern-change'
import type { InteractionId, PartnerId, StaffMemberId } from '../../src-shared/domain/ids'
import { countedIn } from '../../src-shared/text/counted'
import { type Arguments, Misused } from './arguments'
import type { Command, Said } from './command'
import { withStore } from './with-store'

const counted = countedIn('sv')

async function say(store: Store, { words, one }: Arguments, now: Date): Promise<Said> {
  const [verb, interactionId, partnerId, ...more] = words
  if (interactionId === undefined || partnerId === undefined || more.length > 0)
    throw new Misused(`efter ${verb} står kontaktens id och partnerns id`)
  const said = { interactionId: interactionId as InteractionId, partnerId: partnerId as PartnerId }
  const { actionId } = await store.change(db =>
    verb === 'not'
      ? setNotConcerned(db, { ...said, reason: one('reason') ?? '' }, now)
      : takeBackNotConcerned(db, said, now),
  )
  const done = verb === 'not' ? 'berör inte längre' : 'får åter beröra'
  return { value: { actionId, ...said }, sentence: `Kontakten ${done} ${partnerId}. Åtgärd ${actionId}.` }
}

function ruleFrom({ words: [, what, id, ...more], one }: Arguments): ConcernRuleChange {
  const partnerId = (one('partner') as PartnerId | undefined) ?? null
  if (id === undefined || more.length > 0) throw new Misused('efter effect står version eller staff, och så ett id')
  if (what === 'version') return { kind: 'issue-version-owner', issueVersionId: id, partnerId }
  if (what === 'staff') return { kind: 'staff-home', staffId: id as StaffMemberId, partnerId }
  throw new Misused('efter effect står version eller staff')
}

/** Says whom an interaction does not concern, takes that back, and tells what a changed rule would do before it is changed. */
export const concern: Command = {
  options: ['reason', 'partner'],
  flags: [],
  takesWords: true,
  run: async (given, now) => {
    const [verb] = given.words
    if (verb === 'not' || verb === 'back') return withStore(given.file, store => say(store, given, now))
    if (verb !== 'effect') throw new Misused('efter filen står not, back eller effect')
    const effect = await withStore(given.file, ({ read }) => concernRuleEffect(read, ruleFrom(given)))
    const told = [
      `${counted(effect.affected, 'kontakt', 'kontakter')} skulle påverkas. Inget är ändrat.`,
      ...(effect.gained ? [`  ${effect.gained.interactions} skulle beröra ${effect.gained.partnerId}`] : []),
      ...(effect.lost ? [`  ${effect.lost.interactions} skulle inte längre beröra ${effect.lost.partnerId}`] : []),
    ]
    return { value: effect, sentence: told.join('\n') }
  },
}
