import { expect, test } from 'vitest'
import type { FirstPageBlock } from '../../../src-shared/packs/blocks/first-page'
import type { PackPages } from '../../../src-shared/packs/blocks/pack-pages'
import { noTexts, textLimits, type WrittenResult } from '../../../src-shared/packs/written-texts'
import type { StaffMemberId } from '../../../src-shared/records/ids'
import { bredband, counts, malmbanan, material, pagesOf, wordsOf } from './a-material'

const plain = (text: string | undefined | null) => text?.replaceAll('\u00a0', ' ') ?? null
const blockOf = <Kind extends FirstPageBlock['kind']>({ first }: PackPages, kind: Kind) =>
  [...first.main, ...first.side].find(
    (block): block is Extract<FirstPageBlock, { readonly kind: Kind }> => block.kind === kind,
  )

const result = (number: number, given: Partial<WrittenResult> = {}): WrittenResult => ({
  id: `private-${number}`,
  heading: `Resultat ${number}`,
  text: 'Vad som hände.',
  outcome: 'Vad som kom av det.',
  issueIds: [bredband, malmbanan],
  ...given,
})
const ask = (number: number) => ({
  id: `ask-${number}`,
  ask: `Bekräfta tal ${number}`,
  by: 'regionledningen',
  when: 'senast 1 december',
})
const twelve = { figures: counts({ interactions: 12 }), before: counts({ interactions: 5 }), all: 21 }

test('the band and the strip say whose report it is, and that its period goes on', () => {
  const { first, header, footer, title } = pagesOf(twelve)
  expect(first.band).toMatchObject({ office: 'Norrkontoret', report: 'Kvartalsrapport', partner: 'Region Norrbotten' })
  expect(plain(first.band.period)).toBe('Kvartal 4 2026')
  expect(first.state.state).toBe('running')
  expect(first.state.items.map(plain)).toEqual([
    'Pågår till 31 december 2026',
    'Fakta per 29 november 2026',
    'Lägesrapport, inte låst',
  ])
  expect(plain(title)).toBe('Kvartalsrapport, kvartal 4 2026, Region Norrbotten')
  expect(plain(header.right)).toBe('Kvartal 4 2026, pågår till 31 december 2026')
  expect(plain(footer)).toBe('Norrkontoret · fakta per 29 november 2026')
})

test('a period that is over and not locked says both', () => {
  const { first } = pagesOf({ ...twelve, isRunning: false, madeOn: '2027-01-08' })
  expect(first.state).toMatchObject({ state: 'ended' })
  expect(first.state.items.map(plain)).toEqual([
    'Avslutat 31 december 2026',
    'Fakta per 8 januari 2027',
    'Inte låst än',
  ])
})

test('the results are those that people wrote, with the issues by the partner’s numbers', () => {
  const block = blockOf(
    pagesOf({ ...twelve, texts: { ...noTexts, results: [result(1), result(2, { text: '', outcome: '' })] } }),
    'results',
  )
  expect(plain(block?.heading)).toBe('Det här ledde kvartalet till')
  expect(
    block?.rows.map(({ id, number, text, outcome, source }) => [id, number, text, outcome, plain(source)]),
  ).toEqual([
    ['result:1', '1', 'Vad som hände.', 'Vad som kom av det.', 'Fråga 1 och 2'],
    ['result:2', '2', null, null, 'Fråga 1 och 2'],
  ])
})

test('three asks leave room for four results', () => {
  const results = [1, 2, 3, 4, 5].map(number => result(number))
  const rows = (asks: number) =>
    blockOf(pagesOf({ ...twelve, texts: { ...noTexts, results, asks: [1, 2, 3].slice(0, asks).map(ask) } }), 'results')
      ?.rows
  expect(rows(3)).toHaveLength(textLimits.resultsBesideThreeAsks)
  expect(rows(2)).toHaveLength(textLimits.results)
})

test('where nobody has written a result, page 1 says what was counted and makes nothing up', () => {
  const pages = pagesOf({
    ...twelve,
    figures: counts({ interactions: 12, byIssue: { [malmbanan]: 3, [bredband]: 0 } }),
  })
  expect(blockOf(pages, 'results')).toBeUndefined()
  const words = wordsOf(pages)
  expect(words).toContain('12 kontakter har genomförts till och med den 29 november, mot 5 i hela kvartal 3.')
  expect(words).toContain('Det är 57,1 % av kontorets 21.')
  expect(words).toContain('Mest handlade det om Malmbanan (3).')
})

test.each([
  [1, 1, '1 kontakt har genomförts till och med den 29 november, mot 1 i hela kvartal 3.'],
  [2, 0, '2 kontakter har genomförts till och med den 29 november, mot inga i hela kvartal 3.'],
])('the total of %i against %i is a sentence', (now, before, sentence) => {
  const pages = pagesOf({ figures: counts({ interactions: now }), before: counts({ interactions: before }), all: 4 })
  expect(wordsOf(pages)).toContain(sentence)
})

test('contacts noted as held on days that have not come are told apart in the total, and their month has a bar', () => {
  const pages = pagesOf({
    figures: counts({ interactions: 27, byType: { email: 27 } }),
    before: counts({ interactions: 12 }),
    all: 27,
    heldAhead: 6,
    page: { ...material().page, months: { months: ['2026-11', '2026-12'], all: [21, 6], byIssue: {} } },
  })
  expect(wordsOf(pages)).toContain(
    '27 kontakter är antecknade som genomförda, varav 6 på dagar efter den 29 november, mot 12 i hela kvartal 3.',
  )
  expect(wordsOf(pages)).toContain('november 21 hittills, december 6 hittills')
})

test('what is asked of the partner says by whom and when, and is left out when nothing is', () => {
  const block = blockOf(
    pagesOf({ ...twelve, texts: { ...noTexts, asks: [ask(1), { ...ask(2), by: '', when: '' }] } }),
    'asks',
  )
  expect(block?.rows.map(({ id, ask: what, by }) => [id, what, plain(by)])).toEqual([
    ['ask:1', 'Bekräfta tal 1', 'Regionledningen, senast 1 december'],
    ['ask:2', 'Bekräfta tal 2', null],
  ])
  expect(blockOf(pagesOf(twelve), 'asks')).toBeUndefined()
})

test('the four key figures have the period before, and a share of nothing is left out', () => {
  const figures = counts({
    interactions: 12,
    uniqueContacts: 1,
    jointMessage: 8,
    byIssue: { [malmbanan]: 3, [bredband]: 0 },
  })
  const keys = pagesOf({ ...twelve, figures }).first.keyFigures?.figures ?? []
  expect(keys.map(({ value, label, before }) => [plain(value), plain(label), plain(before)])).toEqual([
    ['12', 'kontakter', '5 kvartalet före'],
    ['1', 'person', '0 kvartalet före'],
    ['1', 'av era 2 frågor', '0 kvartalet före'],
    ['66,7 %', 'med gemensamt budskap', '0,0 % kvartalet före'],
  ])
  const withoutBefore = pagesOf({ figures, before: counts(), all: 12 }).first.keyFigures?.figures.at(-1)
  expect(withoutBefore?.before).toBeNull()
})

test('a report that nobody has approved says so, and one that is approved says by whom and when', () => {
  const approval = { staffId: 's' as StaffMemberId, name: 'Eira Demofors', title: 'projektledare', on: '2026-11-29' }
  const lines = (pages: PackPages) =>
    pages.first.side.flatMap(block => (block.kind === 'lines' && block.use === 'approval' ? [block] : []))
  expect(lines(pagesOf(twelve))).toMatchObject([{ heading: 'Godkännande', lines: ['Inte godkänd'] }])
  const [approved] = lines(pagesOf({ ...twelve, texts: { ...noTexts, approval } }))
  expect(approved?.heading).toBe('Godkänd som lägesrapport')
  expect(approved?.lines.map(plain)).toEqual(['Eira Demofors, projektledare', '29 november 2026'])
  const [ended] = lines(pagesOf({ ...twelve, isRunning: false, texts: { ...noTexts, approval } }))
  expect(ended?.heading).toBe('Godkänd')
})

test('who answers questions is who was written, otherwise the home partner’s colleague', () => {
  const contact = (pages: PackPages) =>
    pages.first.side.flatMap(block => (block.kind === 'lines' && block.use === 'contact' ? [block.lines] : []))
  const page = {
    ...material().page,
    colleague: { name: 'Alva Test', email: 'alva@kontoret.example', title: 'strateg', partner: 'Region Norrbotten' },
  }
  expect(contact(pagesOf({ ...twelve, page }))).toEqual([
    ['Alva Test', 'Region Norrbotten, medarbetare på kontoret', 'alva@kontoret.example'],
  ])
  const written = {
    staffId: 's' as StaffMemberId,
    name: 'Bo Prov',
    email: null,
    role: 'samordnare',
    telephone: '070-1',
  }
  expect(contact(pagesOf({ ...twelve, page, texts: { ...noTexts, contact: written } }))).toEqual([
    ['Bo Prov', 'samordnare', '070-1'],
  ])
  expect(contact(pagesOf(twelve))).toEqual([])
})

test('no id of a row in the office is on the pages', () => {
  const pages = pagesOf({ ...twelve, texts: { ...noTexts, results: [result(1)], asks: [ask(1)] } })
  expect(JSON.stringify(pages)).not.toMatch(/private-1|ask-1/)
})
