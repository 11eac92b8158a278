import { expect, test } from 'vitest'
import { collisions } from '../../db/reads/care/collisions'
import { latestMerges } from '../../db/reads/care/merge-list'
import { concernRuleEffect } from '../../db/reads/concern/concern-rule-effect'
import { concernedByDraft, concernedByInteraction } from '../../db/reads/concern/concerned'
import { countPeriod } from '../../db/reads/figures/counts'
import { coverage } from '../../db/reads/figures/coverage'
import { registeredFacts } from '../../db/reads/figures/registered-facts'
import { reportedInteractions } from '../../db/reads/figures/reports'
import { historyPage } from '../../db/reads/history/history'
import { trashPage } from '../../db/reads/history/trash'
import { homeDay } from '../../db/reads/home/home'
import { listPage } from '../../db/reads/lists/list-page'
import { matchNames } from '../../db/reads/names/name-matches'
import { openCommitments } from '../../db/reads/records/commitments'
import { interactionFacts } from '../../db/reads/records/interaction-record'
import { issueFacts } from '../../db/reads/records/issue-record'
import { organisationFacts } from '../../db/reads/records/organisation-record'
import { partnerFacts } from '../../db/reads/records/partner-record'
import { peopleWithEndedRoles } from '../../db/reads/records/people'
import { personFacts } from '../../db/reads/records/person-facts'
import { personRecord } from '../../db/reads/records/person-record'
import { positionsOfPerson } from '../../db/reads/records/positions'
import { rolesOn } from '../../db/reads/records/roles'
import { search } from '../../db/reads/search/search'
import { interactionPage, interactionPosition } from '../../db/reads/timelines/interaction-lists'
import { timelinePage } from '../../db/reads/timelines/timeline-page'
import { timeline } from '../../db/reads/timelines/timelines'
import type { Store } from '../../db/store'
import { losingContact } from '../../office/follow-up/contact-cadence'
import { wholeList } from '../../office/lists/saved-views'
import { logAdvice } from '../../office/log/log-advice'
import { logInteraction } from '../../office/log/log-interaction'
import type { Condition, SortBy } from '../../src-shared/lists/list-filter'
import type { InteractionId, PartnerId } from '../../src-shared/records/ids'
import type { TimelineSubject } from '../../src-shared/records/timeline-entry'
import { anInteraction, gote, malmbanan, norrbotten, trafikverket } from './an-interaction'
import { aDemoOffice } from './office'
import { aCountedOffice, large, plansOf, scansOf, sortsBeforeTheWindow } from './plans'
import { connect } from './raw-store'

test.each([false, true])(
  'a window of the log uses indexes and sorts only its own rows (analysed: %s)',
  async isAnalysed => {
    const store = await aCountedOffice(isAnalysed)
    const plans = await plansOf(store, opened => interactionPage(opened.read, { offset: 10, limit: 20 }))
    expect(plans.length).toBeGreaterThan(5)
    expect(scansOf(plans, large)).toEqual([])
    const days = { from: '2026-10-01', to: '2026-12-31' }
    const ofDays = await plansOf(store, opened => interactionPage(opened.read, { offset: 10, limit: 20, ...days }))
    expect(ofDays.filter(plan => plan.includes('interaction_by_start (starts_at>? AND starts_at<?)'))).toHaveLength(2)
    expect(scansOf(ofDays, large)).toEqual([])
  },
)

test.each([false, true])(
  'a partner’s quarter is found by its days, without reading the whole log (analysed: %s)',
  async isAnalysed => {
    const store = await aCountedOffice(isAnalysed)
    const period = { from: '2026-10-01', to: '2026-12-31' }
    const plans = await plansOf(store, opened => reportedInteractions(opened.read, { period, partnerId: norrbotten }))
    expect(
      plans.some(plan =>
        plan.startsWith('SEARCH t USING PRIMARY KEY (subject_kind=? AND subject_rid=? AND minute>? AND minute<?)'),
      ),
    ).toBe(true)
    expect(scansOf(plans, large)).toEqual([])
  },
)

test.each([false, true])(
  'advice while logging reads the timelines of the participants, not the log (analysed: %s)',
  async isAnalysed => {
    const store = await aCountedOffice(isAnalysed)
    const draft = { on: '2026-11-22', personIds: [gote], organisationIds: [], staffIds: [], issueIds: [malmbanan] }
    const plans = await plansOf(store, opened => logAdvice(opened.read, draft))
    expect(scansOf(plans, large)).toEqual([])
    expect(plans.some(plan => plan.includes('interaction_issue_by_interaction'))).toBe(true)
  },
)

test('a name is looked up in its index', async () => {
  const store = await aDemoOffice()
  const plans = await plansOf(store, opened => matchNames(opened.read, 'göt', '2026-11-22'))
  expect(plans.some(plan => plan.includes('register_index VIRTUAL TABLE INDEX'))).toBe(true)
  expect(scansOf(plans, /\b(person|organisation|p|o)\b/)).toEqual([])
})

test.each([false, true])('a search uses indexes and reads only the rows shown (analysed: %s)', async isAnalysed => {
  const store = await aCountedOffice(isAnalysed)
  const [narrow, wide] = ['fråga:malmbanan org:trafik', 'efter:2026-01-01 före:2026-12-01']
  for (const depth of ['recent', 'all'] as const)
    for (const text of ['norr', 'norr fråga:malmbanan', 'från:göte partner:norrbotten', narrow, wide]) {
      const options = { today: '2026-11-22', limit: 20, offset: 0, depth }
      const plans = await plansOf(store, opened => search(opened.read, text, options))
      expect(scansOf(plans, large), text).toEqual([])
      const index = depth === 'recent' ? 'recent_index' : 'search_index'
      expect(plans.some(plan => plan.includes(`${index} VIRTUAL TABLE INDEX`))).toBe(text.startsWith('norr'))
      expect(plans.some(plan => plan.includes('search_word USING'))).toBe(false)
      if (text === wide) expect(plans.some(plan => plan.includes('interaction_by_start (starts_at'))).toBe(true)
    }
})

test.each([false, true])(
  'an operator that most interactions fulfil reads its timeline from the newest end (analysed: %s)',
  async isAnalysed => {
    const store = await aDemoOffice()
    await store.change(async db => {
      for (let index = 0; index < 1_510; index += 1) await logInteraction(db, anInteraction())
    })
    if (isAnalysed) connect(store.file).exec('analyze').close()
    for (const text of ['fråga:malmbanan', 'org:trafikverket', 'tonnaget org:trafikverket']) {
      const options = { today: '2026-11-22', limit: 20, offset: 0, depth: 'recent' } as const
      const plans = await plansOf(store, opened => search(opened.read, text, options))
      const walk = text.includes(' ')
        ? 'i USING INTEGER'
        : 'SEARCH t USING PRIMARY KEY (subject_kind=? AND subject_rid=?'
      expect(plans.some(plan => plan.includes(walk))).toBe(true)
      expect(
        plans.some(
          plan => plan.includes('interaction_issue_by_interaction') || plan.includes('role_assignment_by_person'),
        ),
      ).toBe(true)
      expect(scansOf(plans, large)).toEqual([])
    }
  },
)

test.each([
  [false, null],
  [true, null],
  [false, norrbotten],
  [true, norrbotten],
])(
  'whole months are read from the monthly counts, without the log (analysed: %s, partner: %s)',
  async (isAnalysed, partnerId) => {
    const store = await aCountedOffice(isAnalysed)
    const scope = {
      period: { from: '2026-10-01', to: '2026-12-31' },
      quarter: { year: 2026, number: 4 },
      asOf: null,
    } as const
    const plans = await plansOf(store, opened => countPeriod(opened.read, { ...scope, partnerId }))
    const ofSlices = 'SEARCH c USING PRIMARY KEY (partner_rid=? AND month=? AND slice=?)'
    expect(plans.filter(plan => plan.startsWith('SEARCH c ')).every(plan => plan === ofSlices)).toBe(true)
    expect(plans).toContain(ofSlices)
    expect(plans.filter(plan => /\b(interaction|interaction_\w+|i|l|t)\b/.test(plan))).toEqual([])
  },
)

test.each([
  [false, null, 'interaction_by_day'],
  [true, null, 'interaction_by_day'],
  [false, norrbotten, 'SEARCH t USING PRIMARY KEY'],
  [true, norrbotten, 'SEARCH t USING PRIMARY KEY'],
])(
  'days within a month are counted in one walk, and each link is found by its interaction (analysed: %s, partner: %s)',
  async (isAnalysed, partnerId, walk) => {
    const store = await aCountedOffice(isAnalysed)
    const scope = { period: { from: '2026-10-02', to: '2026-10-30' }, quarter: null, asOf: null, partnerId } as const
    const plans = await plansOf(store, opened => countPeriod(opened.read, scope))
    const links = ['participant', 'issue', 'partner', 'aim'].map(name => `interaction_${name}_by_interaction`)
    for (const index of [walk, ...links])
      expect(
        plans.some(plan => plan.includes(index)),
        index,
      ).toBe(true)
    expect(plans.filter(plan => plan === 'MATERIALIZE chosen')).toHaveLength(1)
    // The categories in use are read from the people, who are few compared with the log.
    expect(scansOf(plans, /\b(interaction|interaction_\w+|i|l|p|q)\b/)).toEqual([])
  },
)

const gap = { period: { from: '2026-10-01', to: '2026-12-31' }, partnerId: norrbotten, isEmptyIncluded: true } as const
const draft = {
  on: '2026-11-24',
  personIds: [gote],
  organisationIds: [trafikverket],
  staffIds: [],
  issueIds: [malmbanan],
}
const logged = (read: Store['read'], rows: readonly Condition[], sort: readonly SortBy[] = []) =>
  listPage(
    read,
    { ...wholeList('interactions'), filter: { match: 'all', rows }, sort },
    { offset: 0, limit: 20 },
    '2026-11-22',
  )
const some = { limit: 20 }
const entry = 'demo-i14' as InteractionId
const about = (kind: TimelineSubject['kind'], id: string) => ({ kind, id }) as TimelineSubject
const questions: Record<string, (read: Store['read']) => Promise<unknown>> = {
  'the roles of a person': read => rolesOn(read, gote, '2026-11-22'),
  'the people with ended roles': read => peopleWithEndedRoles(read, { since: '2026-09-01', on: '2026-11-22' }),
  'the timeline of a person': read => timeline(read, about('person', gote), {}, some),
  'the timeline of an organisation': read => timeline(read, about('organisation', trafikverket), {}, some),
  'the timeline of an issue': read => timeline(read, about('issue', malmbanan), { to: '2026-11-22' }, some),
  'the timeline of a partner': read => timeline(read, about('partner', norrbotten), { issueIds: [malmbanan] }, some),
  'the facts for a register': read => registeredFacts(read, [entry]),
  'whom a draft concerns': read => concernedByDraft(read, draft),
  'the position of an interaction in the log': read => interactionPosition(read, entry),
  'whom an interaction concerns': read => concernedByInteraction(read, entry),
  'the effect of another owner of a wording': read =>
    concernRuleEffect(read, {
      kind: 'issue-version-owner',
      issueVersionId: 'malmbanan:region-norrbotten:2021-12',
      partnerId: 'umea-kommun' as PartnerId,
    }),
  'the trash': read => trashPage(read, { now: new Date('2026-11-24T10:00:00Z'), limit: 20 }),
  'the history of the office': read => historyPage(read, { limit: 20 }),
  'the history of a meeting': read => historyPage(read, { id: 'demo-i14', limit: 20 }),
  'the collisions of a draft': read => collisions(read, { personIds: [gote], on: '2026-10-13' }),
  'the coverage by organisation': read => coverage(read, { ...gap, by: 'organisation' }),
  'the coverage by kind': read => coverage(read, { ...gap, by: 'kind', partnerId: null }),
  'the commitments of a person': read => openCommitments(read, '2026-12-09', { personId: gote }),
  'the commitments of an organisation': read => openCommitments(read, '2026-12-09', { organisationId: trafikverket }),
  'the positions of a person': read => positionsOfPerson(read, gote, '2026-12-09'),
  'the log of a partner on an issue': read =>
    logged(read, [
      { field: 'partners', operator: 'has-any', ids: [norrbotten] },
      { field: 'issues', operator: 'has-any', ids: [malmbanan] },
    ]),
  'the log with a word in its headlines': read =>
    logged(read, [{ field: 'headline', operator: 'contains', text: 'spår' }]),
  'the log with a piece of text in its headlines': read =>
    logged(read, [{ field: 'headline', operator: 'holds', text: 'spår' }]),
  'the log with words typed beside it': read =>
    listPage(read, { ...wholeList('interactions'), text: 'göte möte spår' }, { offset: 0, limit: 100 }, '2026-11-22'),
  'the log by headline': read => logged(read, [], [{ field: 'headline', isDescending: false }]),
  'the screen of a person': read => personFacts(read, gote, '2026-11-22'),
  'the screen of an organisation': read => organisationFacts(read, trafikverket, '2026-11-22'),
  'the screen of an issue': read => issueFacts(read, malmbanan, '2026-11-22'),
  'the screen of an interaction': read => interactionFacts(read, entry),
  'the screen of a partner': read => partnerFacts(read, norrbotten, '2026-11-22'),
  'a part of a timeline': read => timelinePage(read, about('person', gote), {}, some),
  'all that is held about a person': read => personRecord(read, gote),
  'the latest merges': read => latestMerges(read, { offset: 0, limit: 50 }),
  'the people the office loses contact with': read => losingContact(read, { on: '2026-11-24', offset: 0, limit: 20 }),
}

test.each(Object.keys(questions).flatMap(name => [[name, false] as const, [name, true] as const]))(
  '%s is answered by indexes (analysed: %s)',
  async (name, isAnalysed) => {
    const store = await aCountedOffice(isAnalysed)
    const plans = await plansOf(store, opened => questions[name]?.(opened.read) ?? Promise.reject(new Error(name)))
    expect(plans.length).toBeGreaterThan(0)
    expect(
      scansOf(
        plans,
        /\b(interaction|interaction_\w+|person|role_assignment|commitment|position|change|ask|i|p|r|l|k|s|c|e)\b/,
      ),
    ).toEqual([])
  },
)

const windows: Record<string, (read: Store['read']) => Promise<unknown>> = {
  'the log': read => interactionPage(read, { offset: 10, limit: 20 }),
  'a person': read => timeline(read, about('person', gote), {}, some),
  'an organisation': read => timeline(read, about('organisation', trafikverket), { from: '2026-01-01' }, some),
  'an issue': read => timeline(read, about('issue', malmbanan), { statuses: ['held'] }, { ...some, before: entry }),
  'a partner': read => timeline(read, about('partner', norrbotten), { issueIds: [malmbanan] }, some),
}

test.each(Object.keys(windows).flatMap(name => [[name, false] as const, [name, true] as const]))(
  'the newest of %s are read in order, without sorting all rows (analysed: %s)',
  async (name, isAnalysed) => {
    const store = await aCountedOffice(isAnalysed)
    const query = (opened: Store) => windows[name]?.(opened.read) ?? Promise.reject(new Error(name))
    expect((await plansOf(store, query)).some(plan => plan === 'MATERIALIZE chosen')).toBe(true)
    expect(await sortsBeforeTheWindow(store, query)).toEqual([])
  },
)

test('the log by headline is read in the order of its index, not sorted', async () => {
  const store = await aDemoOffice()
  const plans = await plansOf(store, ({ read }) => logged(read, [], [{ field: 'headline', isDescending: true }]))
  const walk = plans.findIndex(plan => plan.includes('interaction_by_headline'))
  expect(walk).toBeGreaterThanOrEqual(0)
  expect(plans.slice(0, walk + 2).filter(plan => plan.includes('TEMP B-TREE FOR ORDER BY'))).toEqual([])
})

test.each([false, true])('the first screen reads only the rows it shows (analysed: %s)', async isAnalysed => {
  const store = await aCountedOffice(isAnalysed)
  const today = (opened: Store) => homeDay(opened.read, '2026-11-22', opened.doer())
  const plans = await plansOf(store, today)
  for (const step of [
    'SEARCH interaction USING INDEX interaction_by_day (starts_on>? AND starts_on<?)',
    'SEARCH k USING INDEX commitment_by_due (status=? AND due_on<?)',
    'SEARCH w USING INDEX watch_date_by_day (day_on>? AND day_on<?)',
  ])
    expect(plans).toContain(step)
  // The latest entered are read backwards by row number until there are five.
  expect(scansOf(plans, /\b(interaction|interaction_\w+|person|role_assignment|commitment|i|k|p|r|l)\b/)).toEqual([
    'SCAN interaction',
  ])
  expect(await sortsBeforeTheWindow(store, today)).toEqual([])
})
