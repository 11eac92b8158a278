import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { fitPages } from '../../../office/briefings/pages/fit-pages'
import { heightOf, heightOfPart, heights, looks, rooms } from '../../../office/briefings/pages/paper-measures'
import type { PaperPart } from '../../../office/briefings/pages/paper-parts'
import {
  type BriefingLine,
  type BriefingSectionId,
  type BriefingVersion,
  briefingSections,
  ownParts,
} from '../../../src-shared/briefings/briefing'
import { linesNeeded } from '../../../src-shared/paper/fitted-lines'
import { sharedWords } from '../../../src-shared/text/shared-words'
import { aLine, aSection, aVersion } from './a-version'

const words = sharedWords('sv').briefing

const pagesOf = (version: BriefingVersion) => fitPages(version, words)
const sum = (parts: readonly PaperPart[]) => parts.reduce((all, part) => all + heightOfPart(part), 0)
const partOf = (parts: readonly PaperPart[], id: PaperPart['id']) => parts.find(part => part.id === id)

/** The height of the second page with all that stands below its parts. */
function secondHeight(version: BriefingVersion): number {
  const { second, nearest, leftOut, cited } = pagesOf(version)
  const below = [
    nearest === '' ? 0 : heightOf(nearest, looks.nearest) + 1.6,
    leftOut === '' ? 0 : heightOf(`${words.paper.leftOut} ${leftOut}`, looks.leftOut) + heights.leftOut,
    cited.paragraph === ''
      ? 0
      : heightOf(`${words.paper.sources} ${cited.paragraph} ${words.paper.byHand}`, looks.sources) + heights.sources,
  ]
  return sum(second) + below.reduce((all, one) => all + one, 0)
}

const ids: Partial<Record<BriefingSectionId, string>> = { meeting: 'ask', who: 'person', process: 'process' }
const phrase = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzåäö     MW.,–4'), maxLength: 420 })
const line = (id: BriefingSectionId): fc.Arbitrary<BriefingLine> =>
  fc
    .record({
      number: fc.nat(1_000_000),
      lead: fc.oneof(phrase, fc.constant('2026-11-10')),
      text: phrase,
      detail: phrase,
      tone: fc.constantFrom('plain' as const, 'overdue' as const, 'masked' as const),
      cells: fc.tuple(phrase, phrase, phrase),
      steps: fc.array(
        fc.record({
          name: phrase,
          on: phrase,
          state: fc.constantFrom('done' as const, 'now' as const, 'next' as const),
        }),
        { maxLength: 6 },
      ),
      isDay: fc.boolean(),
    })
    .map(({ number, cells, steps, isDay, ...rest }) => ({
      ...aLine(`${id === 'process' && isDay ? 'watch' : (ids[id] ?? id)}:${number}:x`, rest),
      ...(id === 'results' && { cells }),
      ...(id === 'process' && { steps }),
      ...(id === 'positions' && {
        marks: [
          { scale: 1, on: '7 okt' },
          { scale: 2, on: '10 nov' },
        ],
      }),
    }))
const large = fc
  .record({
    sections: fc.tuple(
      ...briefingSections.map(id => fc.array(line(id), { maxLength: 18 }).map(lines => aSection(id, lines))),
    ),
    own: fc.record(
      Object.fromEntries(ownParts.map(part => [part, fc.array(phrase, { maxLength: 8 }).map(all => all.join('\n'))])),
    ),
    leftOut: fc.array(phrase, { maxLength: 3 }),
    title: phrase,
  })
  .map(({ sections, own, leftOut, title }) => aVersion(sections, own, { leftOut, title }))

describe('a briefing of any size', () => {
  test.prop([large], { numRuns: 60 })('has room on its two pages', version => {
    const { main, side } = pagesOf(version)
    expect(sum(main)).toBeLessThanOrEqual(rooms.first)
    expect(sum(side)).toBeLessThanOrEqual(rooms.first)
    expect(secondHeight(version)).toBeLessThanOrEqual(rooms.second)
  })

  test.prop([large], { numRuns: 40 })('keeps to the lines of each part and counts what it leaves out', version => {
    const { main, side, second, cited } = pagesOf(version)
    const budgets: Partial<Record<PaperPart['id'], number>> = {
      messages: 9,
      want: 4,
      questions: 6,
      avoid: 6,
      wording: 4,
      people: 16,
      promises: 7,
      asked: 9,
      contacts: 11,
    }
    for (const part of [...main, ...side, ...second]) {
      const used = part.items.reduce((all, { lines }) => all + lines, 0)
      expect([part.id, used <= (budgets[part.id] ?? 99)]).toEqual([part.id, true])
    }
    const promised = version.content.sections.find(({ id }) => id === 'commitments')?.lines.length ?? 0
    const promises = partOf(side, 'promises')
    const kept = promises?.items.reduce((all, { stands }) => all + stands, 0) ?? 0
    expect(kept + (promises?.left ?? 0)).toBe(promised)
    const numbers = [...main, ...side, ...second].flatMap(({ items }) => items.flatMap(item => cited.numbersOf(item)))
    for (const number of new Set(numbers)) expect(cited.paragraph).toContain(`${number}\u00a0`)
  })
})

test('what has no room is named, with the number of things of each kind', () => {
  const many = (id: string, count: number, more: Partial<BriefingLine> = {}) =>
    Array.from({ length: count }, (_, at) => aLine(`${id}:${at}`, { lead: '2026-11-10', text: `Rad ${at}.`, ...more }))
  const version = aVersion(
    [
      aSection('commitments', many('commitment', 6, { cells: ['Vi, försenat 12 dagar', 'Skicka underlaget.'] })),
      aSection('contacts-issue', many('contact', 9)),
      aSection('process', many('process', 3)),
      aSection('others', many('colleague', 4)),
    ],
    { messages: 'Ett.\nTvå.\nTre.\nFyra.' },
    { leftOut: ['2 åtaganden som skulle ha varit klart för mer än ett år sedan'] },
  )
  const { leftOut } = pagesOf(version)
  expect(leftOut).toMatch(
    /^1 budskap, \d åtaganden, 1 beslutsprocess, 7 kontakter, 4 medarbetare som också har kontakt, 2 åtaganden som skulle/,
  )
  expect(leftOut).toMatch(/Allt finns i Talan\.$/)
})

test('an empty briefing has no part, leaves nothing out and cites nothing', () => {
  const { main, side, second, leftOut, cited } = pagesOf(aVersion([]))
  expect([...main, ...side, ...second].flatMap(({ items }) => items)).toEqual([])
  expect([leftOut, cited.paragraph]).toEqual(['', ''])
})

test('without a text of our own, what the meeting is to ask for is what we want', () => {
  const sections = [
    aSection('meeting', [aLine('ask:1', { text: 'Besked om planen.' }), aLine('ask:2', { text: 'Ett möte till.' })]),
  ]
  expect(partOf(pagesOf(aVersion(sections)).main, 'want')?.items[0]).toMatchObject({
    lead: 'Besked om planen.',
    cells: ['Ett möte till.'],
  })
  const own = pagesOf(aVersion(sections, { purpose: 'Tala om för oss när.' }))
  expect(partOf(own.main, 'want')?.items[0]).toMatchObject({ lead: 'Tala om för oss när.', sources: [] })
})

test('only sources that are cited are listed, numbered in the order of reading', () => {
  const version = aVersion([
    aSection('wording', [aLine('wording:malmbanan', { lead: 'Malmbanan', text: 'Dubbelspår.' })]),
    aSection('others', [aLine('colleague:1', { lead: 'Alva' })]),
    aSection('contacts-issue', [aLine('contact:1', { lead: '2026-11-10', text: 'Möte.' })]),
  ])
  const { cited } = pagesOf(version)
  expect(cited.paragraph).toBe('1\u00a0Källa till wording:malmbanan · 2\u00a0Källa till contact:1.')
})

test('masked things are told together and last, without a day and without a source', () => {
  const masked = { tone: 'masked', text: words.masked } as const
  const version = aVersion([
    aSection('contacts-person', [
      aLine('contact:1', { lead: '2026-11-10', text: 'Möte.' }),
      aLine('masked:2', masked),
      aLine('masked:3', masked),
    ]),
  ])
  const rows = partOf(pagesOf(version).second, 'contacts')?.items ?? []
  expect(rows.map(({ lead, cells, sources }) => [lead, cells[0], sources.length])).toEqual([
    ['10\u00a0nov', 'Möte.', 1],
    ['', 'Sekretessmarkerad uppgift (2)', 0],
  ])
})

test('a version of the first template, without columns and stages, is laid out too', () => {
  const version = aVersion(
    [
      aSection('process', [
        aLine('process:1', { lead: 'Process', text: 'TU99.', detail: 'Klart: Motioner. Nu: Beredning.' }),
      ]),
      aSection('results', [aLine('ask:1', { lead: '2026-11-10', text: 'Att banorna ses ihop. Svar: ja.' })]),
    ],
    {},
    { template: '1' },
  )
  const { second } = pagesOf(version)
  expect(partOf(second, 'process')?.items[0]?.cells).toEqual(['Klart: Motioner. Nu: Beredning.'])
  expect(partOf(second, 'asked')?.items[0]?.cells).toEqual(['Att banorna ses ihop. Svar: ja.', ''])
})

test('a text with its notes keeps to its lines', () => {
  const text = 'Att utskottet ser banorna som en sammanhängande godskorridor mellan Luleå och Narvik. '.repeat(6)
  const version = aVersion([
    aSection('results', [aLine('ask:1', { lead: '2026-11-10', text, cells: [text, text, ''] })]),
  ])
  const [row] = partOf(pagesOf(version).second, 'asked')?.items ?? []
  expect(linesNeeded(`${row?.cells[0]}\u00a0[1,\u00a02]`, { ...looks.cell, width: 74 })).toBeLessThanOrEqual(2)
})
