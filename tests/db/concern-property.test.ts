import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Writer } from '../../db/schema'
import { editInteraction } from '../../office/log/edit-interaction'
import { logInteraction } from '../../office/log/log-interaction'
import { setNotConcerned, takeBackNotConcerned } from '../../office/log/set-not-concerned'
import { undoAction } from '../../office/log/undo/undo-action'
import type { Edit } from '../../src-shared/ipc/part-shapes'
import type { ActionId, InteractionId, PartnerId } from '../../src-shared/records/ids'
import { anInteraction, trafikverket } from './an-interaction'
import { type Facts, linksOf, withMoreRules, worldOf } from './concern-model'
import { aDemoOffice } from './office'

const now = new Date('2026-11-24T10:00:00Z')
const days = ['2026-11-09', '2026-11-12', '2026-11-15', '2026-11-25']
const kinds = {
  staff: ['demo-u-alva', 'demo-u-bo', 'demo-u-cajsa'],
  issues: ['malmbanan', 'bredband', 'skogsbruk'],
  people: ['demo-c07', 'demo-c14', 'demo-c18'],
  organisations: ['prov-namnd', 'ltu', 'se-kom-2482'],
} as const
const partners = [
  'region-norrbotten',
  'region-vasterbotten',
  'region-jamtland-harjedalen',
  'umea-kommun',
  'lulea-tekniska-universitet',
  'skelleftea-kommun',
]

type Kind = keyof typeof kinds
type Step =
  | { readonly what: 'add'; readonly kind: Kind; readonly nth: number }
  | { readonly what: 'remove'; readonly kind: Kind; readonly nth: number }
  | { readonly what: 'move'; readonly day: string }
  | { readonly what: 'choose'; readonly partner: string }
  | { readonly what: 'drop'; readonly partner: string }
  | { readonly what: 'no'; readonly partner: string }
  | { readonly what: 'back'; readonly partner: string }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    what: fc.constantFrom('add' as const, 'remove' as const),
    kind: fc.constantFrom<Kind>('staff', 'issues', 'people', 'organisations'),
    nth: fc.nat(2),
  }),
  fc.record({ what: fc.constant('move' as const), day: fc.constantFrom(...days) }),
  fc.record({
    what: fc.constantFrom('choose' as const, 'drop' as const, 'no' as const, 'back' as const),
    partner: fc.constantFrom(...partners),
  }),
)

const field = { staff: 'staffIds', issues: 'issueIds', organisations: 'organisationIds' } as const

const edit = (one: Step): Edit<'interaction'> => {
  if (one.what === 'move') return { startsOn: one.day }
  if (one.what === 'choose' || one.what === 'drop')
    return { partnerIds: { [one.what === 'choose' ? 'add' : 'remove']: [one.partner as PartnerId] } }
  if (one.what !== 'add' && one.what !== 'remove') return {}
  const id = kinds[one.kind][one.nth] as string
  if (one.kind !== 'people') return { [field[one.kind]]: { [one.what]: [id] } }
  return { participants: one.what === 'add' ? { add: [{ personId: id as never }] } : { remove: [id as never] } }
}

/** A model of one interaction: its facts, the partners somebody chose, and those somebody said it does not concern. */
function aMeeting() {
  const facts = {
    on: days[0] as string,
    staff: new Set<string>(),
    issues: new Set<string>(),
    people: new Set<string>(),
    organisations: new Set<string>([trafikverket]),
  }
  const chosen = new Set<string>()
  const no = new Map<string, 'linked' | 'not linked'>()
  const expected = (rule: (facts: Facts) => Map<string, string[]>): Record<string, string[]> => {
    const given = rule(facts)
    const all = [...new Set([...given.keys(), ...chosen])].filter(partner => !no.has(partner)).sort()
    return Object.fromEntries(
      all.map(partner => [partner, [...(chosen.has(partner) ? ['by hand'] : []), ...(given.get(partner) ?? [])]]),
    )
  }
  const take = (one: Step, rule: (facts: Facts) => Map<string, string[]>): void => {
    const isLinked = (partner: string) => partner in expected(rule)
    if (one.what === 'move') facts.on = one.day
    else if (one.what === 'add') facts[one.kind].add(kinds[one.kind][one.nth] as string)
    else if (one.what === 'remove') facts[one.kind].delete(kinds[one.kind][one.nth] as string)
    else if (one.what === 'choose') {
      no.delete(one.partner)
      chosen.add(one.partner)
    } else if (one.what === 'drop') {
      if (isLinked(one.partner)) no.set(one.partner, 'linked')
    } else if (one.what === 'no') {
      if (!no.has(one.partner)) no.set(one.partner, isLinked(one.partner) ? 'linked' : 'not linked')
    } else {
      const said = no.get(one.partner)
      no.delete(one.partner)
      // Taking the no back restores the link it removed. If no fact supports that link any more, it counts as chosen by hand.
      if (said === 'linked' && !rule(facts).has(one.partner)) chosen.add(one.partner)
      // If there was no link when the no was said, taking it back leaves the partner unchosen.
      if (said === 'not linked') chosen.delete(one.partner)
    }
  }
  return { facts, chosen, no, expected, take }
}

async function write(db: Writer, id: InteractionId, one: Step): Promise<void> {
  const said = { interactionId: id, partnerId: ('partner' in one ? one.partner : '') as PartnerId }
  if (one.what === 'no') await setNotConcerned(db, { ...said, reason: '' }, now)
  else if (one.what === 'back') await takeBackNotConcerned(db, said, now)
  else await editInteraction(db, id, edit(one), now)
}

test('after any series of edits an interaction concerns the partners that the rule or the user gives, for those reasons', {
  timeout: 120_000,
}, async () => {
  const store = await aDemoOffice()
  await withMoreRules(store)
  const rule = await worldOf(store)
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async steps => {
      const meeting = aMeeting()
      const entry = anInteraction({ startsOn: days[0] as string, issueIds: [], partnerIds: [] })
      const { result } = await store.change(db => logInteraction(db, entry, now))
      const actions: ActionId[] = []
      const states = [await linksOf(store, result.interactionId)]
      for (const one of steps) {
        if (one.what === 'back' && !meeting.no.has(one.partner)) continue
        meeting.take(one, rule)
        const { actionId } = await store.change(db => write(db, result.interactionId, one))
        const links = await linksOf(store, result.interactionId)
        expect(links).toEqual(meeting.expected(rule))
        actions.push(actionId)
        states.push(links)
      }

      // Logging the same facts at once gives the same links.
      const { facts, chosen, no } = meeting
      const again = anInteraction({
        startsOn: facts.on,
        staffIds: [...facts.staff] as never,
        issueIds: [...facts.issues] as never,
        participants: [...facts.people].map(personId => ({ personId: personId as never })),
        organisationIds: [...facts.organisations] as never,
        partnerIds: [...chosen] as never,
        notConcernedIds: [...no.keys()] as never,
      })
      const logged = await store.change(db => logInteraction(db, again, now))
      expect(await linksOf(store, logged.result.interactionId)).toEqual(meeting.expected(rule))

      // Undoing the steps, newest first, passes through the same states.
      for (const [index, actionId] of [...actions.entries()].reverse()) {
        const undone = await store
          .change(db => undoAction(db, actionId, now))
          .catch(error => ({ refused: (error as { refusal?: { code: string } }).refusal?.code }))
        if ('refused' in undone) expect(undone.refused).toMatch(/^(unknown-id|nothing-to-undo)$/)
        expect(await linksOf(store, result.interactionId)).toEqual(states[index])
      }
    }),
    {
      numRuns: 40,
      examples: [
        // Chosen by hand after the rule's own link had come and gone with the day.
        [
          [
            { what: 'add', kind: 'issues', nth: 0 },
            { what: 'move', day: '2026-11-25' },
            { what: 'move', day: '2026-11-09' },
            { what: 'choose', partner: 'umea-kommun' },
          ],
        ],
      ],
    },
  )
})
