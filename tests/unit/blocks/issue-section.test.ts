import { expect, test } from 'vitest'
import type { IssueBlock } from '../../../src-shared/packs/blocks/issue-block'
import type { PackPages } from '../../../src-shared/packs/blocks/pack-pages'
import type { PackIssue } from '../../../src-shared/packs/pack'
import { noTexts } from '../../../src-shared/packs/written-texts'
import type { IssueId } from '../../../src-shared/records/ids'
import {
  asked,
  bredband,
  comparison,
  counts,
  elnat,
  malmbanan,
  material,
  ownIssues,
  pagesOf,
  wordsOf,
} from './a-material'

const issuesOf = ({ sections }: PackPages): IssueBlock[] =>
  sections.flatMap(({ blocks }) => blocks).filter(block => block.kind === 'issue')
const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ')

const busy = (byIssue: Readonly<Record<string, number>>) => ({
  figures: counts({
    interactions: 3,
    byIssue: { [malmbanan]: 0, [bredband]: 0, [elnat]: 0, ...byIssue } as Record<IssueId, number>,
  }),
  all: 3,
})

test('an issue with contacts stands in the partner’s wording and order, and the others are folded into one line', () => {
  const page = { ...material().page, office: counts({ byIssue: { [bredband]: 4 } as Record<IssueId, number> }) }
  const pages = pagesOf({ ...busy({ [malmbanan]: 3 }), page })
  expect(issuesOf(pages).map(({ number, wording }) => [number, wording])).toEqual([['1', 'Malmbanan, med egna ord']])
  expect(pages.sections[0]?.heading).toBe('Era frågor, med era ord')
  expect(wordsOf(pages)).toContain('Ingen redovisad kontakt för er hittills:\n2 Bredband (hela kontoret 4).')
})

test('a sentence that people wrote gives an issue its place even without a contact', () => {
  const texts = { ...noTexts, issues: [{ id: 'i', issueId: bredband, sentence: ' Frågan vilar. ', picture: null }] }
  const [, second] = issuesOf(pagesOf({ ...busy({ [malmbanan]: 3 }), texts }))
  expect(second).toMatchObject({ number: '2', sentence: 'Frågan vilar.', quarters: null, exchanges: null })
})

test('contacts on issues that are not the partner’s own are named beside', () => {
  expect(wordsOf(pagesOf(busy({ [malmbanan]: 2, [elnat]: 1 })))).toContain(
    'Andra frågor med kontakter för er:\nElnät (1).',
  )
})

test('a partner without issues of its own with contacts is told so', () => {
  const issues = ownIssues.map(issue => ({ ...issue, ownNumber: null }))
  const pages = pagesOf({ ...busy({ [malmbanan]: 3 }), issues })
  expect(pages.sections[0]?.heading).toBe('Frågor med kontakter för er')
  expect(wordsOf(pages)).toContain('Ni har inte anmält några egna frågor.')
  expect(issuesOf(pages).map(({ number, wording }) => [number, wording])).toEqual([['', 'Malmbanan, med egna ord']])
})

test('an ask without an answer or an imprint says that there is none yet', () => {
  const [issue] = issuesOf(pagesOf({ ...busy({ [malmbanan]: 1 }), results: [asked()] }))
  expect(issue?.exchanges?.rows).toEqual([
    {
      id: 'issue:1:exchange:1',
      day: '21\u00a0okt.',
      asked: 'Dubbelspår hela vägen',
      answered: 'Inget svar ännu',
      isAnswered: false,
      imprint: 'Inget ännu',
      isImprinted: false,
    },
  ])
})

test.each([
  ['yes', null, 'Ja'],
  ['partly', 'men först 2030', 'Delvis. men först 2030'],
  ['no', 'Nej, inte nu', 'Nej, inte nu'],
  ['open', 'Återkommer', 'Återkommer'],
] as const)('the answer %s with the words %s is told as "%s"', (responseKind, response, told) => {
  const [issue] = issuesOf(pagesOf({ ...busy({ [malmbanan]: 1 }), results: [asked({ responseKind, response })] }))
  expect(issue?.exchanges?.rows[0]).toMatchObject({ answered: told, isAnswered: true })
})

test('an imprint is told with where it stands and its day', () => {
  const result = asked({ evidence: 'Tas upp', evidenceReference: 'motion 2026/27:9901', evidenceOn: '2026-11-02' })
  const [issue] = issuesOf(pagesOf({ ...busy({ [malmbanan]: 1 }), results: [result] }))
  expect(issue?.exchanges?.rows[0]).toMatchObject({ isImprinted: true })
  expect(plain(issue?.exchanges?.rows[0]?.imprint)).toBe('Tas upp, motion 2026/27:9901, 2 november 2026')
})

test('the three newest stand on the page, and how many older ones there are', () => {
  const results = ['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05'].map(on => asked({ on }))
  const exchanges = issuesOf(pagesOf({ ...busy({ [malmbanan]: 5 }), results }))[0]?.exchanges
  expect(exchanges?.rows.map(({ day }) => plain(day))).toEqual(['5 okt.', '4 okt.', '3 okt.'])
  expect([exchanges?.older, plain(exchanges?.more)]).toEqual([2, '2 äldre i Excelfilen.'])
  const four = issuesOf(pagesOf({ ...busy({ [malmbanan]: 4 }), results: results.slice(1) }))[0]?.exchanges
  expect(plain(four?.more)).toBe('1 äldre i Excelfilen.')
})

test('an ask about two issues is printed once, and the other issue refers to it', () => {
  const results = [asked({ issueIds: [bredband, malmbanan] })]
  const [first, second] = issuesOf(pagesOf({ ...busy({ [malmbanan]: 1, [bredband]: 1 }), results }))
  expect(first?.exchanges?.rows).toHaveLength(1)
  expect(first?.seeAlso).toBeNull()
  expect(second?.exchanges).toBeNull()
  expect(plain(second?.seeAlso)).toBe('Framfört tillsammans med fråga 1 (21 oktober).')
})

test('the quarters of all issues have one scale, a dash where there was no log, and the same in words', () => {
  const compared = comparison({ [malmbanan]: [null, 2, 6], [bredband]: [null, 0, 1] })
  const [first, second] = issuesOf(pagesOf({ ...busy({ [malmbanan]: 6, [bredband]: 1 }), comparison: compared }))
  expect([first?.quarters?.most, second?.quarters?.most]).toEqual([6, 6])
  expect(
    first?.quarters?.bars.map(({ count, state, isLabelled, isThisPeriod, label }) => [
      label,
      count,
      state,
      isLabelled,
      isThisPeriod,
    ]),
  ).toEqual([
    ['2026', null, 'ended', false, false],
    ['', 2, 'ended', true, false],
    ['', 6, 'running', true, true],
  ])
  expect(plain(first?.quarters?.alternative)).toBe(
    'Malmbanan: kontakter per kvartal. Kvartal 3 2026: 2. Kvartal 4 2026 hittills: 6. Tidigare kvartal: ingen logg.',
  )
  expect(wordsOf(pagesOf({ ...busy({ [malmbanan]: 6 }), comparison: compared }))).toContain('(loggen börjar juli 2026)')
})

test('an issue whose quarters are all nought or without a log has no bars', () => {
  expect(issuesOf(pagesOf(busy({ [malmbanan]: 1 })))[0]?.quarters).toBeNull()
})

test('at most three pictures are printed, those of the first issues', () => {
  const picture = {
    mediaType: 'image/png',
    data: 'AAAA',
    width: 3,
    height: 2,
    alternative: 'Spår',
    caption: 'Spåret',
  } as const
  const ids = ['a', 'b', 'c', 'd'] as IssueId[]
  const issues = ids.map((id, index) => ({ ...(ownIssues[0] as PackIssue), id, ownNumber: index + 1 }))
  const byIssue = Object.fromEntries(ids.map(id => [id, 1])) as Record<IssueId, number>
  const given = { figures: counts({ interactions: 4, byIssue }), all: 4, issues }
  const pages = pagesOf(given, 'sv', { pictures: new Map(ids.map(id => [id, picture])) })
  expect(issuesOf(pages).map(each => each.picture?.caption ?? null)).toEqual(['Spåret', 'Spåret', 'Spåret', null])
})

test('the joint pack has all issues by number and folds the ones without a contact', () => {
  const pages = pagesOf({
    ...busy({ [bredband]: 2 }),
    partner: null,
    issues: ownIssues.map(issue => ({ ...issue, ownNumber: null })),
  })
  expect(pages.sort).toBe('joint')
  expect(pages.sections[0]?.heading).toBe('Gemensamma frågor')
  expect(issuesOf(pages).map(({ number }) => number)).toEqual(['2'])
  expect(wordsOf(pages)).toContain('Ingen redovisad kontakt hittills:\n1 Malmbanan, 3 Elnät.')
})
