import { expect, test } from 'vitest'
import { checkPacks } from '../../db/reads/packs/pack-check'
import { gatherPack } from '../../db/reads/packs/pack-material'
import { packContent } from '../../office/packs/make-pack-content'
import { packPeriod } from '../../src-shared/packs/pack-period'
import { aDemoOffice, aFolder } from '../db/office'
import { aDemoFile, talan } from './on-command-line'

const today = '2026-11-24'
const period = packPeriod('2026Q4', undefined, today)

test.each([
  [
    'sv',
    'pågår till 31 december 2026',
    'Perioden pågår till 31 december 2026.',
    'kontakter är antecknade som genomförda fast',
  ],
  [
    'en',
    'goes on until 31 December 2026',
    'The period goes on until 31 December 2026.',
    'interactions are noted as held although',
  ],
] as const)(
  'a pack of a running period says so on its cover and in its summary, and counts what is held ahead (%s)',
  async (language, cover, first, ahead) => {
    const { snapshot } = await aDemoOffice()
    const { material } = await snapshot(read => gatherPack(read, period, null, today))
    const content = packContent(material, language)
    expect(content.subtitle).toContain(cover)
    expect(content.sections[0]?.paragraphs[0]).toContain(first)
    expect(material.heldAhead).toBeGreaterThan(1)
    const deviations = content.sections.find(({ id }) => id === 'deviations')?.paragraphs ?? []
    expect(deviations.join(' ')).toContain(`${material.heldAhead} ${ahead}`)
    const over = await snapshot(read => gatherPack(read, period, null, '2027-01-01'))
    expect(packContent(over.material, language).subtitle).not.toContain(cover)
    expect(over.material.heldAhead).toBe(0)
  },
)

test('the checklist names each interaction held on a future day, and no longer once that day has come', async () => {
  const { read } = await aDemoOffice()
  const ahead = async (on: string) =>
    (await checkPacks(read, period, on)).rows.filter(({ problems }) => problems.includes('held-ahead'))
  const rows = await ahead(today)
  expect(rows.length).toBeGreaterThan(1)
  expect(rows.every(({ startsOn }) => startsOn > today)).toBe(true)
  expect(await ahead('2026-12-31')).toEqual([])
})

test('the command line says that a period is running when it counts, reports or locks it', async () => {
  const file = await aDemoFile()
  const counted = await talan('count', file, '--period', '2026Q4')
  expect(counted.out).toContain('Perioden pågår till 31 december 2026: siffrorna kan ännu ändras.')
  expect(counted.out).toMatch(
    /\d+ kontakter är antecknade som genomförda på en dag som inte har varit, och räknas redan\./,
  )
  expect((await talan('report', file, '--quarter', '2026Q4')).out).toContain('Perioden pågår till 31 december 2026')
  for (const words of [
    ['count', file, '--period', '2026Q3'],
    ['report', file, '--quarter', '2026Q3'],
  ])
    expect((await talan(...words)).out).not.toMatch(/pågår|inte har varit/)
  const locked = await talan('report', file, '--quarter', 'PQ9', '--all', '--out', aFolder(), '--lock')
  expect(locked.out).toContain('Du har låst en period som pågår till 31 januari 2027')
}, 120_000)

test('a meeting logged on a future day is planned, or held with a warning if the command says so', async () => {
  const file = await aDemoFile()
  const log = (...more: string[]) => talan('log', file, '--headline', 'Möte', '--organisation', 'Trafikverket', ...more)
  const planned = await log('--date', '2027-03-01')
  expect(planned.out).toContain('Den står som planerad.')
  expect((await log('--date', '2026-11-20')).out).not.toMatch(/planerad|inte har varit/)
  const held = await log('--date', '2027-03-01', '--status', 'held')
  expect(held.out).toContain('Den står som genomförd fast 1 mars 2027 inte har varit')
  const counted = await talan('count', file, '--period', '2027-03-01..2027-03-01', '--json')
  expect(counted.value.interactions).toBe(1)
}, 120_000)
