import { expect, test } from 'vitest'
import { dayMeant, periodMeant } from '../../src-shared/days/relative-days'
import { type Filter, me } from '../../src-shared/lists/list-filter'
import { filterSentence } from '../../src-shared/text/list-sentence'

const names = {
  linked: (_kind: string, id: string) =>
    ({ tu: 'Trafikutskottet', malmbanan: 'Malmbanan', nu: 'Näringsutskottet' })[id] ?? id,
  chosen: (_kind: string, code: string) => ({ held: 'Genomförd' })[code] ?? code,
}
const told = (list: 'people' | 'interactions' | 'commitments', filter: Filter, language: 'sv' | 'en' = 'sv') =>
  filterSentence({ list, filter }, names, { language, today: '2026-11-22' })

const quietInCommittee: Filter = {
  match: 'all',
  rows: [
    { field: 'organisation', operator: 'has-any', ids: ['tu'] },
    { field: 'lastInteractionOn', operator: 'not-since', day: { ago: 6, unit: 'month' } },
  ],
}

test('a filter is written as a sentence in Swedish and English', () => {
  expect(told('people', quietInCommittee)).toBe('Personer i Trafikutskottet utan kontakt sedan 2026-05-22')
  expect(told('people', quietInCommittee, 'en')).toBe('People in Trafikutskottet without contact since 2026-05-22')
  expect(told('people', { match: 'all', rows: [] })).toBe('Alla personer')
})

test('a condition without a phrase is written with its column, and a group in brackets', () => {
  expect(
    told('interactions', {
      match: 'any',
      rows: [
        { field: 'issues', operator: 'has-none', ids: ['malmbanan'] },
        {
          match: 'all',
          rows: [
            { field: 'startsOn', operator: 'within', period: { which: 'last', unit: 'quarter' } },
            { field: 'status', operator: 'any-of', codes: ['held'] },
            { field: 'headline', operator: 'contains', text: 'spår' },
          ],
        },
      ],
    }),
  ).toBe(
    'Kontakter som inte gäller Malmbanan eller (under förra kvartalet där status är Genomförd och rubrik innehåller ”spår”)',
  )
  expect(told('commitments', { match: 'all', rows: [{ field: 'owner', operator: 'has-any', ids: [me] }] })).toBe(
    'Åtaganden som jag ansvarar för',
  )
})

test('relative days and periods are counted from today', () => {
  const today = '2026-11-22'
  expect(dayMeant({ ago: 6, unit: 'month' }, '2026-08-31')).toBe('2026-02-28')
  expect(periodMeant({ which: 'this', unit: 'week' }, today)).toEqual({ from: '2026-11-16', to: '2026-11-22' })
  expect(periodMeant({ which: 'next', unit: 'week' }, '2026-12-28')).toEqual({ from: '2027-01-04', to: '2027-01-10' })
  expect(periodMeant({ which: 'next', unit: 'month' }, '2027-01-31')).toEqual({ from: '2027-02-01', to: '2027-02-28' })
  expect(periodMeant({ which: 'last', unit: 'quarter' }, today)).toEqual({ from: '2026-07-01', to: '2026-09-30' })
  expect(periodMeant({ lastDays: 30 }, today)).toEqual({ from: '2026-10-24', to: today })
  expect(periodMeant({ nextDays: 1 }, today)).toEqual({ from: today, to: today })
})
