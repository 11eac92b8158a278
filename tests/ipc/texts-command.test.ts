import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aFolder } from '../db/office'
import { readingInThread } from './import-files'
import { aDemoFile, talan } from './on-command-line'

readingInThread()

const aWordsFile = (words: object): string => {
  const file = join(aFolder(), 'ord.json')
  writeFileSync(file, JSON.stringify(words))
  return file
}
/** A quarter of the demo that nobody has written words for. */
const norrbotten = ['--period', '2026Q3', '--partner', 'region-norrbotten']
const words = {
  results: [
    { heading: 'Korridoren', text: 'Ordföranden vill driva frågan.', issueIds: ['malmbanan'] },
    { heading: 'Elnätet', outcome: 'Underlaget skrivs i höst.' },
  ],
  asks: [{ ask: 'Utse två talare', when: 'senast 8 december' }],
  issues: [{ issueId: 'malmbanan', sentence: 'Betänkandet är på remiss.' }],
  gaps: [{ issueId: 'malmbanan', proposal: 'Be om tid i januari' }],
  contact: { staffId: 'demo-u-alva', telephone: '070-174 06 12' },
  approval: { staffId: 'demo-u-eira', on: '2026-11-29' },
}

test('the words of a pack are written from a file, shown in the same form, and undone', async () => {
  const file = await aDemoFile()
  const set = await talan('texts', file, ...norrbotten, '--set', aWordsFile(words), '--json')
  expect(set).toMatchObject({ code: 0, value: { results: [{ heading: 'Korridoren' }, { heading: 'Elnätet' }] } })
  const shown = await talan('texts', file, ...norrbotten)
  const document = JSON.parse(shown.out)
  expect(document).toMatchObject(words)
  expect(JSON.parse((await talan('texts', file, '--period', '2026Q3')).out).results).toEqual([])

  const again = await talan('texts', file, ...norrbotten, '--set', aWordsFile(document), '--json')
  const { actionId, ...same } = again.value
  expect(same).toEqual(document)
  expect(actionId).not.toBe(set.value.actionId)
  expect((await talan('undo', file, set.value.actionId)).code).toBe(0)
  expect(JSON.parse((await talan('texts', file, ...norrbotten)).out)).toMatchObject({ results: [], asks: [] })
})

test('a list in the file is the whole list in its order, and a part that is not in it stays', async () => {
  const file = await aDemoFile()
  await talan('texts', file, ...norrbotten, '--set', aWordsFile(words))
  const [first, second] = JSON.parse((await talan('texts', file, ...norrbotten)).out).results
  const results = [{ heading: 'Nytt' }, { ...second, heading: 'Elnätet i inlandet' }]
  await talan('texts', file, ...norrbotten, '--set', aWordsFile({ results, approval: null }))
  const document = JSON.parse((await talan('texts', file, ...norrbotten)).out)
  expect(document.results.map(({ heading }: { heading: string }) => heading)).toEqual(['Nytt', 'Elnätet i inlandet'])
  expect(document.results[1].id).toBe(second.id)
  expect(JSON.stringify(document)).not.toContain(first.id)
  expect(document).toMatchObject({ approval: null, contact: { staffId: 'demo-u-alva' }, asks: words.asks })
})

test.each([
  [{ results: [{ heading: 'x'.repeat(61) }] }, 'results[0].heading'],
  [{ asks: [{ ask: 'x'.repeat(91) }] }, 'asks[0].ask'],
  [{ issues: [{ issueId: 'malmbanan', sentence: 'x'.repeat(161) }] }, 'issues[0].sentence'],
  [{ gaps: [{ issueId: 'malmbanan', proposal: 'x'.repeat(91) }] }, 'gaps[0].proposal'],
  [{ results: [{ heading: '' }] }, 'results[0].heading'],
  [{ approval: { staffId: 'demo-u-eira', on: '2026-02-30' } }, 'approval.on'],
])('words that do not fit are refused by the name of their field, and nothing is written: %j', async (wrong, field) => {
  const file = await aDemoFile()
  const { code, err } = await talan('texts', file, ...norrbotten, '--set', aWordsFile({ ...words, ...wrong }))
  expect(code).toBe(1)
  expect(err).toContain(field)
  expect(JSON.parse((await talan('texts', file, ...norrbotten)).out)).toMatchObject({ results: [], contact: null })
})

test('an unknown issue, colleague or picture is refused, and none of the file is written', async () => {
  const file = await aDemoFile()
  for (const wrong of [
    { gaps: [{ issueId: 'rymdfart', proposal: 'x' }] },
    { contact: { staffId: 'ingen' } },
    { issues: [{ issueId: 'malmbanan', sentence: 'x', pictureId: 'ingen', alt: 'En bild' }] },
  ]) {
    const { code } = await talan('texts', file, ...norrbotten, '--set', aWordsFile({ ...words, ...wrong }))
    expect([JSON.stringify(wrong), code]).toEqual([JSON.stringify(wrong), 1])
  }
  expect(JSON.parse((await talan('texts', file, ...norrbotten)).out).results).toEqual([])
})

test('proposals are shown with their sources, and none is written by itself', async () => {
  const file = await aDemoFile()
  const { code, value } = await talan('texts', file, ...norrbotten, '--propose', '--json')
  expect(code).toBe(0)
  expect(value.proposals.length).toBeGreaterThan(0)
  const [first] = value.proposals
  expect((await talan('texts', file, ...norrbotten, '--propose')).out).toContain(first.on)
  expect(JSON.parse((await talan('texts', file, ...norrbotten)).out).results).toEqual([])
})

test('the command says what is missing in its call', async () => {
  const file = await aDemoFile()
  expect((await talan('texts', file)).err).toContain('--period saknas')
  expect((await talan('texts', file, ...norrbotten, '--set', 'x', '--propose')).err).toContain('går inte ihop')
  expect((await talan('texts', file, ...norrbotten, '--set', '/finns/inte')).err).toContain('går inte att läsa')
  expect((await talan('texts', file, '--period', '2026Q3', '--partner', 'ingen')).code).toBe(1)
})

test('the words are in an archive and come back from it unchanged', async () => {
  const file = await aDemoFile()
  await talan('texts', file, ...norrbotten, '--set', aWordsFile(words))
  const folder = aFolder()
  const copy = join(folder, 'kopia.talan')
  await talan('export', file, '--archive', join(folder, 'arkiv'))
  expect((await talan('import', copy, join(folder, 'arkiv'))).code).toBe(0)
  expect((await talan('texts', copy, ...norrbotten)).out).toBe((await talan('texts', file, ...norrbotten)).out)
  expect((await talan('check', copy)).code).toBe(0)
})

const demoOffice = () =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../office/demo/demo-office.json'), 'utf8'))

/** Writes the demo office as a file with these words, and returns its path. */
function anOfficeFile(texts: readonly object[]): string {
  const file = join(aFolder(), 'kontor.json')
  writeFileSync(file, JSON.stringify({ ...demoOffice(), texts }))
  return file
}
const inOfficeFile = {
  from: '2026-07-01',
  to: '2026-09-30',
  partnerId: 'region-norrbotten',
  results: [
    { id: 'r1', heading: 'Korridoren', issueIds: ['malmbanan'] },
    { id: 'r2', heading: 'Elnätet' },
  ],
  asks: [{ id: 'a1', ask: 'Utse två talare' }],
  issues: [{ issueId: 'malmbanan', sentence: 'Betänkandet är på remiss.' }],
  gaps: [{ issueId: 'malmbanan', proposal: 'Be om tid i januari' }],
  contact: { userId: 'u-alva', role: 'Medarbetare' },
  approval: { userId: 'u-eira', on: '2026-11-29' },
}

test('the words in an office file are those of the new office, and can be written on', async () => {
  const file = join(aFolder(), 'ny.talan')
  expect((await talan('import', file, anOfficeFile([inOfficeFile]))).code).toBe(0)
  const document = JSON.parse((await talan('texts', file, ...norrbotten)).out)
  expect(document).toMatchObject({
    results: [{ id: 'r1', issueIds: ['malmbanan'] }, { id: 'r2' }],
    asks: [{ ask: 'Utse två talare' }],
    issues: [{ sentence: 'Betänkandet är på remiss.' }],
    contact: { staffId: 'u-alva', role: 'Medarbetare' },
    approval: { staffId: 'u-eira', on: '2026-11-29' },
  })
  const gaps = [{ issueId: 'malmbanan', proposal: 'Be om tid i februari' }]
  await talan('texts', file, ...norrbotten, '--set', aWordsFile({ gaps }))
  expect(JSON.parse((await talan('texts', file, ...norrbotten)).out).gaps).toEqual(gaps)
  expect((await talan('check', file)).code).toBe(0)
})

test.each([
  ['an unknown issue', { gaps: [{ issueId: 'rymdfart', proposal: 'x' }] }, 'texts[0].gaps[0]'],
  ['an unknown colleague', { contact: { userId: 'ingen' } }, 'texts[0].contact.userId'],
  ['too long a heading', { results: [{ id: 'r', heading: 'x'.repeat(61) }] }, 'texts[0].results[0].heading'],
  ['a period that ends before it begins', { to: '2026-06-30' }, 'texts[0].to'],
  ['an issue twice', { gaps: [1, 2].map(() => ({ issueId: 'malmbanan', proposal: 'x' })) }, 'texts[0].gaps[1]'],
])('words with %s in an office file are refused by the name of the field', async (_, wrong, field) => {
  const file = join(aFolder(), 'ny.talan')
  const { code, value } = await talan('import', file, anOfficeFile([{ ...inOfficeFile, ...wrong }]), '--json')
  expect([code, value.refused]).toMatchObject([1, { code: 'not-an-office-file', field }])
})
