import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../../command-line/run'
import { aFolder } from '../db/office'
import { aDemoFile } from './on-command-line'

const now = new Date('2026-11-22T10:30:00+01:00')

async function talan(...words: string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await run(words, { out: text => out.push(text), err: text => err.push(text) }, now)
  const said = out.join('')
  return { code, out: said, err: err.join(''), value: said.startsWith('{') ? JSON.parse(said) : undefined }
}

async function anOffice(command: 'new' | 'demo' = 'demo'): Promise<string> {
  if (command === 'demo') return aDemoFile()
  const file = join(aFolder(), 'X.talan')
  expect((await talan(command, file)).code).toBe(0)
  return file
}

type Watched = { on: string; what: string; name: string; isWorkingDay: boolean }

test('the demo referral has its days worked out: draft late, preparation on 11 December, dispatch on 8 January', async () => {
  const file = await anOffice()
  const { value } = await talan('show', file, 'process', 'demo-p1', '--as-of', '2026-11-22', '--json')
  expect(value.referral).toMatchObject({
    lastDay: '2027-01-15',
    dispatchBy: { on: '2027-01-08' },
    politicalPreparationBy: { on: '2026-12-11' },
    draftBy: { on: '2026-11-13', isPassed: true },
    calendarDaysLeft: 54,
    workingDaysLeft: 35,
  })
  const words = (await talan('show', file, 'process', 'demo-p1', '--as-of', '2026-11-22')).out
  expect(words).toMatch(/Utkastet till remissvar ska vara klart: +2026-11-13 · fredag 13 november 2026 · har passerat/)
  expect(words).toContain('54 dagar kvar, varav 35 arbetsdagar')
  expect(words).toContain('Ansvarig:   Finansdepartementet')
})

test('the watch list is in order of date, with weekdays in words and holidays marked', async () => {
  const file = await anOffice()
  const { value } = await talan('list', file, 'watch-dates', '--as-of', '2026-11-22', '--days', '60', '--json')
  const rows = value.rows as Watched[]
  expect(rows.map(row => row.on)).toEqual(rows.map(row => row.on).toSorted())
  const derived = rows.filter(row => row.what.startsWith('referral-')).map(row => [row.on, row.name, row.isWorkingDay])
  expect(derived).toEqual([
    ['2026-12-11', 'Remissvaret ska till politisk beredning', true],
    ['2027-01-01', '14 dagar kvar av remissen', false],
    ['2027-01-08', 'Remissvaret ska expedieras', true],
    ['2027-01-08', '7 dagar kvar av remissen', true],
    ['2027-01-15', 'Sista svarsdag', true],
  ])
  expect(rows.find(row => row.on === '2027-01-15')).toMatchObject({ calendarDaysLeft: 54, workingDaysLeft: 35 })
  const words = (await talan('list', file, 'watch-dates', '--days', '60')).out
  expect(words).toContain('2026-12-16 · onsdag 16 december 2026 · Debatt och beslut TU99')
  expect(words).toContain('fredag 1 januari 2027 · 14 dagar kvar av remissen')
  expect(words).not.toContain('referral-')
  expect((await talan('list', file, 'watch-dates', '--days', '60', '--language', 'en')).out).toContain(
    'Friday 15 January 2027 · Last day for answers',
  )
  const month = (await talan('list', file, 'watch-dates', '--json')).value.rows as Watched[]
  expect(month.map(row => row.on).at(-1)).toBe('2026-12-18')
})

test('the log is listed fifty at a time with its total, and a period of it in parts', async () => {
  const file = await anOffice()
  const page = async (...words: string[]) => (await talan('list', file, 'interactions', ...words, '--json')).value
  const whole = await page()
  expect(whole).toMatchObject({ count: 46, total: 46, offset: 0, limit: 50 })
  const idsOf = (value: { rows: { id: string }[] }) => value.rows.map(row => row.id)
  const parts = [
    await page('--limit', '20'),
    await page('--limit', '20', '--offset', '20'),
    await page('--offset', '40'),
  ]
  expect(parts.map(part => part.count)).toEqual([20, 20, 6])
  expect(parts.flatMap(idsOf)).toEqual(idsOf(whole))
  const quarter = await page('--since', '2026-10-01', '--as-of', '2026-12-31', '--limit', '5')
  const days = (whole.rows as { startsOn: string }[]).filter(
    ({ startsOn }) => startsOn >= '2026-10-01' && startsOn <= '2026-12-31',
  )
  expect(quarter).toMatchObject({ count: 5, total: days.length })
  expect((await talan('list', file, 'interactions', '--limit', '5', '--offset', '5')).out).toMatch(
    /^5 av 46, från nummer 6:\n/,
  )
  expect((await talan('list', file, 'interactions', '--limit', 'många')).code).toBe(2)
})

test('a new office has its lists and stages, in Swedish and English', async () => {
  const file = await anOffice('new')
  const lists = (await talan('list', file, 'lists', '--json')).value
  expect(lists.count).toBe(16)
  const valuesOf = (code: string) => lists.rows.find((list: { code: string }) => list.code === code).values
  expect(valuesOf('indicator')).toHaveLength(15)
  expect(valuesOf('interaction_kind').at(-1)).toMatchObject({
    code: 'internal_coordination',
    name: 'Intern samordning',
    countsInReport: false,
  })
  const words = (await talan('list', file, 'lists')).out
  expect(words).toContain('internal_coordination · Intern samordning · räknas inte i rapporter')
  expect(words).toMatch(
    /Indikatorer \(indicator, 15\)\n\s+Medföljande lista, kontrollerad 2026-11-22 mot projektets tre syften/,
  )
  expect(words).toMatch(/organisations\n\s+Medföljande lista, kontrollerad \d{4}-\d\d-\d\d mot det som var känt här/)
  expect(words).toContain('opposes · Motarbetar · \u22122')
  expect((await talan('list', file, 'stages', '--json')).value.count).toBe(30)
  expect((await talan('list', file, 'stages')).out).toContain('Frist: I regel minst tre månader · regeringen.se')
  expect((await talan('list', file, 'stages', '--language', 'en')).out).toContain(
    'Time limit: At least three months as a rule',
  )
  expect((await talan('list', file, 'stages', '--language', 'fi')).code).toBe(2)
})

/** Returns the names of all properties in an answer for programs, at every depth. */
const namesIn = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(namesIn)
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)])
      : []

test.each([
  ['person', 'demo-c07', 'Roll den dagen: Ordförande, Trafikutskottet'],
  ['organisation', 'se-riksdag-tu', 'Typ:         Riksdagsutskott'],
  ['issue', 'malmbanan', 'Prioriterat område: Hållbara transporter och tillgänglighet'],
  ['partner', 'region-norrbotten', 'Egna beslutade frågor (12)'],
  ['interaction', 'demo-i28', 'medarbetare därifrån deltog (Alva Teststråle)'],
  ['process', 'demo-p4', 'Bevakningsdatum (2)'],
])('a record is shown in Swedish words, without the names that only programs use: %s', async (kind, id, words) => {
  const file = await anOffice()
  const { out } = await talan('show', file, kind, id)
  expect(out).toContain(words)
  const { value } = await talan('show', file, kind, id, '--json')
  for (const name of namesIn(value).filter(name => /[A-Z]/.test(name))) expect(out).not.toContain(name)
  expect(out).not.toMatch(/[{}[\]]|undefined|null/)
  expect((await talan('show', file, kind, id, '--language', 'en')).out).not.toMatch(/[åäö]:|undefined/)
})

test('a process in an office file is imported with its stages, and one with an unknown issue is refused', async () => {
  const folder = aFolder()
  const office = JSON.parse(readFileSync(join(import.meta.dirname, '../../office/demo/demo-office.json'), 'utf8'))
  const [source, file] = [join(folder, 'kontor.json'), join(folder, 'ny.talan')]
  office.processes[0].issueIds = ['rymdfart']
  writeFileSync(source, JSON.stringify(office))
  const refused = await talan('import', file, source, '--json')
  expect(refused).toMatchObject({ code: 1, value: { refused: { code: 'not-an-office-file' } } })
  office.processes[0].issueIds = ['naturresursavgifter']
  writeFileSync(source, JSON.stringify(office))
  expect((await talan('import', file, source)).code).toBe(0)
  expect((await talan('show', file, 'process', 'p1', '--json')).value.stages).toHaveLength(6)
})
