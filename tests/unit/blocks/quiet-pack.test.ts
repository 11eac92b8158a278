import { expect, test } from 'vitest'
import { shortened, stepsLeft } from '../../../office/packs/blocks/shortening'
import type { LateLine } from '../../../src-shared/packs/pack'
import { noTexts } from '../../../src-shared/packs/written-texts'
import type { InteractionId, IssueId } from '../../../src-shared/records/ids'
import { bredband, counts, malmbanan, material, ownIssues, pagesOf, wordsOf } from './a-material'

const officeOf = (interactions: number, more: Parameters<typeof counts>[0] = {}) => ({
  all: interactions,
  page: {
    ...material().page,
    office: counts({ interactions, byIssue: { [malmbanan]: 2, [bredband]: 0 } as Record<IssueId, number>, ...more }),
  },
})
const chosen = (heading: string) => ({ id: heading, heading, text: '', outcome: '', issueIds: [] })

test('a partner without contacts gets a quiet pack, which says so in one sentence', () => {
  const pages = pagesOf(officeOf(12))
  expect(pages.sort).toBe('quiet')
  expect(wordsOf(pages)).toContain('Ett stilla kvartal för er')
  expect(wordsOf(pages)).toContain('Ingen av kontorets 12 kontakter rörde Region Norrbotten direkt.')
  expect(wordsOf(pages)).toContain('Ingen av era 2 frågor hade kontakter för er i perioden.')
})

test.each([
  [0, 'Inga kontakter är genomförda, varken för Region Norrbotten eller för hela kontoret.'],
  [1, 'Kontorets enda kontakt rörde inte Region Norrbotten direkt.'],
  [2, 'Ingen av kontorets 2 kontakter rörde Region Norrbotten direkt.'],
])('of %i contacts in the whole office it says the right thing', (all, sentence) => {
  expect(wordsOf(pagesOf(officeOf(all)))).toContain(sentence)
})

test.each([
  [0, null],
  [1, 'En sak kan ändå ha betydelse för er:'],
  [2, 'Två saker kan ändå ha betydelse för er:'],
  [3, 'Tre saker kan ändå ha betydelse för er:'],
])('%i results of the whole office that a person chose are announced', (count, sentence) => {
  const texts = { ...noTexts, chosen: ['A', 'B', 'C'].slice(0, count).map(chosen) }
  const words = wordsOf(pagesOf({ ...officeOf(12), texts }))
  if (sentence === null) expect(words).not.toContain('kan ändå ha betydelse')
  else expect(words).toContain(sentence)
})

test('a partner without issues of its own is told how the office works instead', () => {
  const issues = ownIssues.map(issue => ({ ...issue, ownNumber: null }))
  expect(wordsOf(pagesOf({ ...officeOf(12), issues }))).toContain(
    'Ni har inte anmält några egna frågor. Kontoret arbetar i stället efter de 3 gemensamma; en av dem hade kontakter i perioden, se nästa sida.',
  )
})

test('its second page has the whole office by issue, and names the issues without a contact', () => {
  const pages = pagesOf(officeOf(2))
  const [section] = pages.sections
  expect(section?.heading).toBe('Hela kontorets kontakter, per fråga')
  expect(section?.blocks[0]).toMatchObject({
    kind: 'counted',
    rows: [{ name: 'Malmbanan', count: '2', share: 1, isStrong: true }],
  })
  expect(wordsOf(pages)).toContain('Bredband, Elnät.')
  expect(pages.sections.some(({ id }) => id === 'figures' || id === 'coverage')).toBe(false)
})

test('its four figures are nought for the partner and three for the whole office', () => {
  const keys = pagesOf(officeOf(12, { jointMessage: 3 })).first.keyFigures?.figures ?? []
  expect(keys.map(({ value, label }) => `${value} ${label}`.replaceAll('\u00a0', ' '))).toEqual([
    '0 kontakter för er',
    '12 kontakter, hela kontoret',
    '1 av 3 gemensamma frågor',
    '25,0 % med gemensamt budskap',
  ])
})

test('a partner whose only contact is secrecy-marked gets the pages of a quiet quarter, with the contact in the total', () => {
  const pages = pagesOf({ ...officeOf(12), figures: counts({ interactions: 1, secrecyMarked: 1 }) })
  expect(pages.sort).toBe('quiet')
  expect(wordsOf(pages)).toContain(
    '1 kontakt av kontorets 12 rörde Region Norrbotten. Den är sekretessmarkerad och räknas bara i totalen och i andelarna.',
  )
  expect(pages.first.keyFigures?.figures[0]).toMatchObject({ value: '1', label: 'kontakt för er' })
})

test('a secrecy-marked contact of the office is in its total and under no issue', () => {
  const words = wordsOf(pagesOf(officeOf(3, { secrecyMarked: 1 })))
  expect(words).toContain('Ytterligare 1 sekretessmarkerad kontakt räknas bara i totalen.')
  expect(words).not.toContain('kolumnen summerar')
})

test('in English it says the same', () => {
  const words = wordsOf(pagesOf({ ...officeOf(1), figures: counts() }, 'en'))
  expect(words).toContain('A quiet quarter for you')
  expect(words).toContain('The office’s only interaction did not concern Region Norrbotten directly.')
})

test('a quiet pack with many rows about locked periods can lose them all, and says how many', () => {
  const lockedPeriod = { from: '2026-07-01', to: '2026-09-30' }
  const late = Array.from(
    { length: 12 },
    (_, number): LateLine => ({
      id: String(number) as InteractionId,
      line: { disclosure: 'masked' },
      reasons: [],
      kind: 'added',
      lockedPeriod,
    }),
  )
  const pages = pagesOf({ ...officeOf(12), late })
  expect(pages.sections.find(({ id }) => id === 'late')?.blocks).toHaveLength(1)
  const short = shortened(pages, 'pages', stepsLeft(pages, 'pages'))
  expect(short.sections.some(({ id }) => id === 'late')).toBe(false)
  expect(wordsOf(short)).toContain('12 rader om låsta perioder')
})
