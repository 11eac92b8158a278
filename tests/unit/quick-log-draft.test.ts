import { expect, test } from 'vitest'
import { matching } from '../../src-renderer/components/picker-choice'
import { type Draft, emptyDraft, isEmpty } from '../../src-renderer/pages/quick-log/draft'
import { readDraft } from '../../src-renderer/pages/quick-log/read-draft'
import { readMinutes } from '../../src-renderer/pages/quick-log/read-minutes'
import type { OrganisationId, PersonId } from '../../src-shared/domain/ids'

const today = '2026-11-22'
const somebody = { kind: 'person', id: 'p' as PersonId, name: 'Göte Mallberg', detail: '' } as const
const aDraft = (change: Partial<Draft> = {}): Draft => ({
  ...emptyDraft(today),
  participants: [somebody],
  headline: 'Samtal',
  ...change,
})
const fieldsOf = (draft: Draft) => {
  const read = readDraft(draft, today, null)
  return read.ok ? [] : read.problems.map(problem => problem.field)
}

test('a draft with somebody and a headline can be logged as it stands, held and open', () => {
  expect(readDraft(aDraft(), today, null)).toMatchObject({
    ok: true,
    interaction: {
      status: 'held',
      startsOn: today,
      startsTime: null,
      confidentiality: 'open',
      participants: [{ personId: 'p' }],
    },
  })
})

test('a day ahead is planned unless somebody says it was held', () => {
  expect(readDraft(aDraft({ date: '24/11' }), today, null)).toMatchObject({
    interaction: { status: 'planned', startsOn: '2026-11-24' },
  })
  expect(readDraft(aDraft({ date: '24/11', status: 'held' }), today, null)).toMatchObject({
    interaction: { status: 'held' },
  })
})

test('all that is in the way is said at once, in the order of the fields', () => {
  const draft = aDraft({ participants: [], headline: ' ', date: '30/2', time: '25', minutes: 'länge' })
  expect(fieldsOf(draft)).toEqual(['participants', 'headline', 'date', 'time', 'minutes'])
})

test('a name that was typed but never chosen is not lost in silence', () => {
  expect(fieldsOf(aDraft({ participantText: 'Nia' }))).toEqual(['participants'])
  expect(fieldsOf(aDraft({ issueText: 'malm', partnerText: 'umeå' }))).toEqual(['issues', 'partners'])
  const newcomer = {
    kind: 'new',
    id: '1',
    name: 'Nia',
    organisation: null,
    organisationText: 'trafik',
    title: '',
  } as const
  expect(fieldsOf(aDraft({ participants: [newcomer] }))).toEqual(['organisation-1'])
})

test('an opinion piece can be logged without anybody met, and an organisation counts as somebody', () => {
  expect(fieldsOf(aDraft({ kind: 'debate_article', participants: [] }))).toEqual([])
  const agency = { kind: 'organisation', id: 'o' as OrganisationId, name: 'Trafikverket', detail: '' } as const
  expect(readDraft(aDraft({ participants: [agency] }), today, null)).toMatchObject({
    interaction: { organisationIds: ['o'], participants: [] },
  })
})

test('a draft is empty until something but the day is written', () => {
  expect(isEmpty(emptyDraft(today))).toBe(true)
  expect(isEmpty({ ...emptyDraft(today), date: 'igår' })).toBe(true)
  expect(isEmpty({ ...emptyDraft(today), note: 'x' })).toBe(false)
})

test.each([
  ['45', 45],
  ['45 min', 45],
  ['1 h', 60],
  ['1,5 tim', 90],
  ['0', 0],
])('“%s” is %i minutes', (text, minutes) => {
  expect(readMinutes(text)).toBe(minutes)
})

test.each([['en stund'], ['-5'], ['99999'], ['1,5']])('“%s” is no length of time', text => {
  expect(readMinutes(text)).toBeUndefined()
})

test('a list answers to short names first, and to names without their dots', () => {
  const partners = [
    { id: 'a', name: 'Norrbottens Kommuner' },
    { id: 'b', name: 'Region Norrbotten', shortName: 'Norrbotten' },
    { id: 'c', name: 'Umeå kommun' },
  ]
  expect(matching(partners, 'norrbotten').map(choice => choice.id)).toEqual(['b', 'a'])
  expect(matching(partners, 'umea').map(choice => choice.id)).toEqual(['c'])
  expect(matching(partners, '  ')).toHaveLength(3)
})
