import { expect, test } from 'vitest'
import { mentionAt, typedBehindSpace, withMention } from '../../src-renderer/components/note/typed-mention'
import { matching } from '../../src-renderer/components/picker-choice'
import { readDraft } from '../../src-renderer/pages/quick-log/read-draft'
import { type Draft, emptyDraft, isUntouched, titleOf } from '../../src-renderer/state/screen/draft'
import { readMinutes } from '../../src-shared/days/written-length'
import type { IssueId, OrganisationId, PartnerId, PersonId } from '../../src-shared/records/ids'

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

test('a draft with a participant and a headline is logged as held and internal', () => {
  expect(readDraft(aDraft(), today, null)).toMatchObject({
    ok: true,
    entry: {
      status: 'held',
      startsOn: today,
      startsTime: null,
      confidentiality: 'internal',
      participants: [{ personId: 'p' }],
    },
  })
})

test('a meeting on a future day is planned unless it is marked as held', () => {
  expect(readDraft(aDraft({ date: '24/11' }), today, null)).toMatchObject({
    entry: { status: 'planned', startsOn: '2026-11-24' },
  })
  expect(readDraft(aDraft({ date: '24/11', status: 'held' }), today, null)).toMatchObject({
    entry: { status: 'held' },
  })
})

test.each([
  ['igår 9.15', '2026-11-21', '09:15', null],
  ['igår 9.15'.normalize('NFD'), '2026-11-21', '09:15', null],
  ['måndag'.normalize('NFD'), '2026-11-16', null, null],
  ['9.10-11', today, '09:10', 110],
])('“%s” in the date field is logged on %s at %s', (date, startsOn, startsTime, durationMinutes) => {
  expect(readDraft(aDraft({ date }), today, null)).toMatchObject({ entry: { startsOn, startsTime, durationMinutes } })
})

test.each([['måndag'.normalize('NFD')], ['mån.']])('“%s” as the last day of a commitment is the next Monday', due => {
  const commitments = [{ id: '1', madeBy: 'us', promise: 'Skicka', due } as const]
  expect(readDraft(aDraft({ commitments }), today, null)).toMatchObject({
    entry: { commitments: [{ dueOn: '2026-11-23' }] },
  })
})

test('all problems are reported at once, in the order of the fields', () => {
  const draft = aDraft({ participants: [], headline: ' ', date: '30/2', time: '25', minutes: 'länge' })
  expect(fieldsOf(draft)).toEqual(['participants', 'headline', 'date', 'time', 'minutes'])
})

test('a name that is typed but not chosen is reported', () => {
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

test('the address that a mail says is logged with the new person, unless it is left out', () => {
  const newcomer = { kind: 'new', id: '1', name: 'Nia', organisation: null, organisationText: '', title: '' } as const
  const logged = (email: string) => readDraft(aDraft({ participants: [{ ...newcomer, email }] }), today, null)
  const nia = { name: 'Nia', organisationId: null, title: '' }
  expect(logged('nia@norr.example')).toMatchObject({ entry: { participants: [{ ...nia, email: 'nia@norr.example' }] } })
  expect(logged('')).toMatchObject({ ok: true, entry: { participants: [nia] } })
})

test('an opinion piece needs no participant, and an organisation counts as one', () => {
  expect(fieldsOf(aDraft({ kind: 'debate_article', participants: [] }))).toEqual([])
  const agency = { kind: 'organisation', id: 'o' as OrganisationId, name: 'Trafikverket', detail: '' } as const
  expect(readDraft(aDraft({ participants: [agency] }), today, null)).toMatchObject({
    entry: { organisationIds: ['o'], participants: [] },
  })
})

test('a draft is untouched until a field other than the day changes, even if it began from a record', () => {
  expect(isUntouched(emptyDraft(today), emptyDraft(today))).toBe(true)
  expect(isUntouched({ ...emptyDraft(today), date: 'igår' }, emptyDraft(today))).toBe(true)
  expect(isUntouched({ ...emptyDraft(today), note: 'x' }, emptyDraft(today))).toBe(false)
  const begun = { ...emptyDraft(today), participants: [somebody] }
  expect(isUntouched(begun, begun)).toBe(true)
})

test('a draft with a name that is still being looked up cannot be logged', () => {
  expect(fieldsOf(aDraft({ awaited: ['örj'] }))).toEqual(['participants'])
})

test('a draft is named by its headline, its participant or the first line of its note', () => {
  expect(titleOf(aDraft())).toBe('Samtal')
  expect(titleOf(aDraft({ headline: ' ' }))).toBe('Göte Mallberg')
  expect(titleOf(aDraft({ headline: '', participants: [], note: 'Ett ord\nTvå' }))).toBe('Ett ord')
  expect(titleOf(emptyDraft(today))).toBeUndefined()
})

test('a private note is sent apart from the interaction, and a shared one is sent in it', () => {
  expect(readDraft(aDraft({ visibility: 'me', note: 'Bara mitt' }), today, null)).toMatchObject({
    entry: { note: '', privateNote: 'Bara mitt', confidentiality: 'internal' },
  })
  const shared = readDraft(aDraft({ visibility: 'partners', note: 'Allas' }), today, null)
  expect(shared).toMatchObject({ entry: { note: 'Allas', confidentiality: 'open' } })
  expect(shared).not.toHaveProperty('entry.privateNote')
})

test('only the chosen and the refused partners are sent, since the rules are applied on saving', () => {
  const [chosen, removed] = ['a', 'c'] as PartnerId[] as [PartnerId, PartnerId]
  const draft = aDraft({ partnerIds: [chosen], notConcernedIds: [removed] })
  expect(readDraft(draft, today, null)).toMatchObject({
    entry: { partnerIds: [chosen], notConcernedIds: [removed] },
  })
})

test('commitments are read with their last day, an empty line is skipped and half a line is reported', () => {
  const line = (promise: string, due: string, id = '1') => ({ id, madeBy: 'them', promise, due }) as const
  expect(
    readDraft(aDraft({ commitments: [line('Skicka siffror', 'fre'), line('', ' ', '2')] }), today, null),
  ).toMatchObject({ entry: { commitments: [{ madeBy: 'them', promise: 'Skicka siffror', dueOn: '2026-11-27' }] } })
  expect(fieldsOf(aDraft({ commitments: [line('Skicka', 'snart')] }))).toEqual(['due-1'])
  expect(fieldsOf(aDraft({ commitments: [line('', 'fre')] }))).toEqual(['promise-1'])
  expect(fieldsOf(aDraft({ date: '2026-11-24', commitments: [line('Skicka', '2026-11-23')] }))).toEqual(['due-1'])
  expect(fieldsOf(aDraft({ date: '2026-11-24', commitments: [line('Skicka', '2026-11-24')] }))).toEqual([])
})

test('an ask on a removed issue is not sent', () => {
  const ask = (issueId: string) => ({ issueId: issueId as IssueId, ask: 'Bygg', response: 'yes' }) as const
  expect(readDraft(aDraft({ issueIds: ['x' as IssueId], asks: [ask('x'), ask('y')] }), today, null)).toMatchObject({
    entry: { asks: [ask('x')] },
  })
})

test('a time after the day is used, unless the time field has another', () => {
  expect(readDraft(aDraft({ date: 'igår 14:30' }), today, null)).toMatchObject({
    entry: { startsOn: '2026-11-21', startsTime: '14:30' },
  })
  expect(readDraft(aDraft({ date: 'igår 14:30', time: '9' }), today, null)).toMatchObject({
    entry: { startsTime: '09:00' },
  })
})

test('a completed name is followed by one space, or by a mark without a space', () => {
  const completed = (note: string, caret: number) => {
    const mention = mentionAt(note, caret)
    return mention && withMention(note, mention, 'Göte Mallberg').note
  }
  expect(completed('Hej @göt', 8)).toBe('Hej @Göte Mallberg ')
  expect(completed('Hej @göt, sen', 8)).toBe('Hej @Göte Mallberg, sen')
  expect(completed('(@göt)', 5)).toBe('(@Göte Mallberg)')
  expect(completed('Med @göt\nsedan', 8)).toBe('Med @Göte Mallberg\nsedan')

  const behind = '@Göte Mallberg '
  const typed = (text: string, rest = '') =>
    typedBehindSpace(`${behind}${rest}`, `${behind}${text}${rest}`, behind.length)
  expect(typed(' ')).toEqual({ note: '@Göte Mallberg ', caret: 15 })
  expect(typed(' ', 'om')).toEqual({ note: '@Göte Mallberg om', caret: 15 })
  for (const mark of ['.', ',', '!', '?', ')', ':', '\n'])
    expect(typed(mark)).toEqual({ note: `@Göte Mallberg${mark}`, caret: 15 })
  expect(typed('s')).toBeUndefined()
  expect(typedBehindSpace(behind, 'Ny text', behind.length)).toBeUndefined()
  expect(typedBehindSpace('#Malmbanan ', '#Malmbanan .', 11)).toEqual({ note: '#Malmbanan.', caret: 11 })
})

test('a person after @ and an issue after # are completed in place', () => {
  const note = 'Talade med @göt om saken'
  const mention = mentionAt(note, 15)
  expect(mention).toEqual({ sign: '@', text: 'göt', from: 11, to: 15 })
  expect(mention && withMention(note, mention, 'Göte Mallberg')).toEqual({
    note: 'Talade med @Göte Mallberg om saken',
    caret: 26,
  })
  expect(mentionAt('#malm', 5)).toMatchObject({ sign: '#', text: 'malm' })
})

test('an e-mail address and a single letter after @ are not completed', () => {
  expect(mentionAt('skriv till nia@trafik', 21)).toBeUndefined()
  expect(mentionAt('@g', 2)).toBeUndefined()
})

test.each([
  ['45', 45],
  ['45 min', 45],
  ['1 h', 60],
  ['1,5 tim', 90],
  ['0', 0],
  ['1 h 30 min', 90],
  ['1:30', 90],
  ['1½ h', 90],
  ['½ tim', 30],
  ['2 hours', 120],
])('“%s” is %i minutes', (text, minutes) => {
  expect(readMinutes(text)).toBe(minutes)
})

test.each([['en stund'], ['-5'], ['99999'], ['1,5']])('“%s” is not a length of time', text => {
  expect(readMinutes(text)).toBeUndefined()
})

test('a list finds short names first, and names without their accents', () => {
  const partners = [
    { id: 'a', name: 'Norrbottens Kommuner' },
    { id: 'b', name: 'Region Norrbotten', shortName: 'Norrbotten' },
    { id: 'c', name: 'Umeå kommun' },
  ]
  expect(matching(partners, 'norrbotten').map(choice => choice.id)).toEqual(['b', 'a'])
  expect(matching(partners, 'umea').map(choice => choice.id)).toEqual(['c'])
  expect(matching(partners, '  ')).toHaveLength(3)
})
