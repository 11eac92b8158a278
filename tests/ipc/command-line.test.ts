import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../../command-line/run'
import { aFolder } from '../db/office'
import { connect } from '../db/raw-store'
import { aDemoFile } from './on-command-line'

const now = new Date('2026-11-24T10:30:00+01:00')

async function talan(...words: string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await run(words, { out: text => out.push(text), err: text => err.push(text) }, now)
  const said = out.join('')
  return { code, out: said, err: err.join(''), value: said.startsWith('{') ? JSON.parse(said) : undefined }
}

const aStore = async (command: 'new' | 'demo' = 'demo') => {
  if (command === 'demo') return aDemoFile()
  const file = join(aFolder(), 'X.talan')
  expect((await talan(command, file)).code).toBe(0)
  return file
}

test('a new office has its tasks, areas, issues and partners, and no people', async () => {
  const { code, value } = await talan('check', await aStore('new'), '--json')
  expect(code).toBe(0)
  expect(value).toMatchObject({
    issues: 12,
    areas: 4,
    tasks: 4,
    partners: 14,
    organisations: 215,
    persons: 0,
    aims: 3,
    projects: 2,
    fundingRows: 3,
    issuesPerArea: [5, 4, 2, 1],
    committeesInclEUN: 16,
    ministriesActive: 12,
    ministriesHistoric: 3,
    municipalities: 44,
    lists: 16,
    listValues: 115,
    decisionStages: 30,
    municipalitiesPerCounty: { BD: 14, AC: 15, Z: 8, Y: 7 },
    integrity: 'ok',
  })
})

test('the demo office’s quarter counts 27, all of them concern Norrbotten, and its files are named', async () => {
  const file = await aStore()
  const out = join(aFolder(), 'ny', 'mapp')
  const partner = await talan(
    'report',
    file,
    '--quarter',
    '2026Q4',
    '--partner',
    'region-norrbotten',
    '--out',
    out,
    '--json',
  )
  expect(partner.value).toMatchObject({ quarter: '2026Q4', partner: 'region-norrbotten', interactions: 27 })
  expect(partner.value.files).toHaveLength(3)
  for (const written of partner.value.files) expect(existsSync(written)).toBe(true)
  const office = await talan('report', file, '--quarter', '2026Q4', '--json')
  expect(office.value).toMatchObject({
    interactions: 27,
    issueLinks: 39,
    files: [],
    byIssue: { norrbotniabanan: 8, bredband: 1 },
  })
})

test('a meeting logged on the command line counts in the quarter', async () => {
  const file = await aStore()
  const logged = await talan(
    'log',
    file,
    '--headline',
    'Tonnage och anslutning',
    '--date',
    '24 nov 2026',
    '--time',
    '9.15',
    '--minutes',
    '45',
    '--person',
    'per åländ',
    '--issue',
    'malmbanan',
    '--issue',
    'haparandabanan',
    '--partner',
    'Region Norrbotten',
    '--joint',
    '--json',
  )
  expect(logged).toMatchObject({ code: 0, value: { createdPeople: [] } })
  const report = await talan('report', file, '--quarter', '2026Q4', '--json')
  expect(report.value).toMatchObject({ interactions: 28, byIssue: { malmbanan: 4, haparandabanan: 4 } })
})

test('a new person is added only with an organisation and a title', async () => {
  const file = await aStore()
  const log = (...more: string[]) =>
    talan('log', file, '--headline', 'Samtal', '--person', 'Nia Nysson', ...more, '--json')
  expect(await log()).toMatchObject({ code: 1, value: { refused: { code: 'unknown-name', text: 'Nia Nysson' } } })
  expect((await log('--organisation', 'Trafikverket', '--title', 'Utredare')).value.createdPeople).toHaveLength(1)
  expect(await log()).toMatchObject({ code: 0, value: { createdPeople: [] } })
})

test('a new person is compared with those known: the answer says whom it is like and why, and nobody is chosen', async () => {
  const file = await aStore()
  const log = (name: string, ...more: string[]) =>
    talan('log', file, '--headline', 'Samtal', '--person', name, '--organisation', 'Trafikverket', ...more)
  const refused = await log('Per Åland')
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.err).toContain('Det finns ingen ”Per Åland” i registret. Liknar: Per Åländ, Enhetschef, Trafikverket.')

  const said = await log('Per Åland', '--title', 'Enhetschef')
  expect(said.out).toMatch(
    /Liknar: Per Åländ, Enhetschef, Trafikverket \(samma namn utan accenter, samma organisation\)\. Är de samma: talan merge FIL person demo-c12 \S+$/m,
  )
  const { value } = await log('Pär Ålandh', '--title', 'Enhetschef', '--json')
  expect(value.likely).toMatchObject([{ name: 'Pär Ålandh', id: value.createdPeople[0] }])
  expect(value.likely[0].likely[0]).toMatchObject({ isInBin: false, reasons: expect.arrayContaining(['one-letter']) })
  expect((await log('Nia Nysson', '--title', 'Utredare', '--json')).value.likely).toEqual([])
})

test.each([
  ['an invalid date', ['--headline', 'A', '--date', '30/2 2026', '--person', 'Per Åländ'], 'inget datum'],
  ['an invalid time', ['--headline', 'A', '--time', '25', '--person', 'Per Åländ'], 'inget klockslag'],
  ['no headline', ['--person', 'Per Åländ'], 'saknar rubrik'],
  ['no participant', ['--headline', 'A'], 'saknar deltagare'],
  ['an unknown issue', ['--headline', 'A', '--person', 'Per Åländ', '--issue', 'rymdfart'], 'ingen fråga ”rymdfart”'],
  [
    'an unknown partner',
    ['--headline', 'A', '--person', 'Per Åländ', '--partner', 'region-x'],
    'ingen partner ”region-x”',
  ],
])('%s is refused with a message, and nothing is logged', async (_what, words, sentence) => {
  const file = await aStore()
  const refused = await talan('log', file, ...words)
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.err).toContain(sentence)
  expect((await talan('check', file, '--json')).value.interactions).toBe(46)
})

test.each([
  ['an unknown quarter', ['--quarter', 'hösten'], 'inget kvartal'],
  ['an unknown partner', ['--quarter', '2026Q4', '--partner', 'region-x'], 'ingen partner'],
])('a report for %s is refused, and no folder is made', async (_what, words, sentence) => {
  const file = await aStore()
  const folder = aFolder()
  const refused = await talan('report', file, ...words, '--out', join(folder, 'ut'))
  expect(refused.code).toBe(1)
  expect(refused.err).toContain(sentence)
  expect(readdirSync(folder)).toEqual([])
})

test('a folder that cannot be written to is refused by its name', async () => {
  const file = await aStore()
  const taken = join(aFolder(), 'fil')
  writeFileSync(taken, 'mine')
  const refused = await talan('report', file, '--quarter', '2026Q4', '--out', join(taken, 'ut'))
  expect(refused.code).toBe(1)
  expect(refused.err).toContain(`Det går inte att spara i mappen ${join(taken, 'ut')}`)
  expect(readFileSync(taken, 'utf8')).toBe('mine')
})

test('a missing file and a file that is not a store are refused, and the file is left as it is', async () => {
  const folder = aFolder()
  const letter = join(folder, 'brev.talan')
  writeFileSync(letter, 'Kära dagbok')
  expect(await talan('check', letter)).toMatchObject({ code: 1, err: expect.stringContaining('ingen kontorsdatabas') })
  expect(await talan('check', join(folder, 'borta.talan'))).toMatchObject({
    code: 1,
    err: expect.stringContaining('finns inte'),
  })
  expect(await talan('new', letter)).toMatchObject({ code: 1, err: expect.stringContaining('finns redan') })
  expect(readFileSync(letter, 'utf8')).toBe('Kära dagbok')
})

test('a store of a newer version is refused', async () => {
  const newer = join(aFolder(), 'nyare.talan')
  copyFileSync(await aStore('new'), newer)
  const raw = connect(newer)
  raw.pragma('user_version = 99')
  raw.close()
  for (const command of [['demo'], ['check'], ['log', '--headline', 'A'], ['report', '--quarter', '2026Q4']])
    expect(await talan(command[0] as string, newer, ...command.slice(1))).toMatchObject({
      code: 1,
      err: expect.stringContaining('nyare version'),
    })
})

test.each([
  ['no command', []],
  ['an unknown command', ['städa', 'X.talan']],
  ['no file', ['check']],
  ['two files', ['check', 'a', 'b']],
  ['an option it does not have', ['check', 'X.talan', '--force']],
  ['a report without its quarter', ['report', 'X.talan']],
  ['an unknown form', ['log', 'X.talan', '--kind', 'telepati']],
])('%s is a misuse: the help is shown and the exit code is 2', async (_what, words) => {
  const file = await aStore()
  const { code, out, err } = await talan(...words.map(word => (word === 'X.talan' ? file : word)))
  expect(code).toBe(2)
  expect(out + err).toContain('Talan från kommandoraden')
})

test('help explains every command', async () => {
  const { code, out } = await talan('help')
  expect(code).toBe(0)
  for (const command of ['new', 'demo', 'log', 'report', 'check', '--json']) expect(out).toContain(command)
})
