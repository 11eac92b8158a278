import { expect, test } from 'vitest'
import { expected } from '../db/expected-demo'
import { aDemoFile, talan } from './on-command-line'

test('a quarter, a project quarter and a free period are counted, for the office and for a partner', async () => {
  const file = await aDemoFile()
  const count = async (...words: string[]) => (await talan('count', file, ...words, '--json')).value
  const office = await count('--period', '2026Q4')
  expect(office).toEqual(expected.Q4)
  expect(Object.keys(office)).toEqual(Object.keys(expected.Q4))
  expect(await count('--period', 'PQ9', '--partner', 'region-jamtland-harjedalen')).toEqual(expected.PQ9_RJH)
  expect(await count('--period', 'PQ9', '--partner', 'Jämtland Härjedalen')).toEqual(expected.PQ9_RJH)
  expect(await count('--period', '2026-11-01..2027-01-31')).toEqual(expected.PQ9_all)
  expect(await count('--period', '2026Q4', '--as-of', '2026-10-01')).toMatchObject({
    asOf: '2026-10-01',
    period: ['2026-10-01', '2026-12-31'],
    interactions: 1,
  })
})

test('a meeting logged, corrected and then undone counts for its partner as long as it exists', async () => {
  const file = await aDemoFile()
  const count = async () =>
    (await talan('count', file, '--period', '2026Q4', '--partner', 'region-norrbotten', '--json')).value.interactions
  const before = await count()
  const met = ['--person', 'Nia Nysson', '--title', 'Utredare', '--organisation', 'se-myn-trafikverket']
  const about = ['--headline', 'Ett', '--issue', 'malmbanan', '--partner', 'region-norrbotten', '--json']
  const { actionId, interactionId } = (await talan('log', file, ...met, ...about)).value
  expect(await count()).toBe(before + 1)
  await talan('edit', file, 'interaction', interactionId, '{"headline":"Ett, rättad"}')
  await talan('undo', file, actionId)
  const { code, value } = await talan('show', file, 'interaction', interactionId, '--json')
  expect(code === 0 ? value.participants.length : 0).toBe(await count().then(now => now - before))
})

test('numbers on the terminal are written as in Swedish and aligned', async () => {
  const file = await aDemoFile()
  const office = (await talan('count', file, '--period', '2026Q4')).out
  expect(office).toContain('Hela kontoret, 2026-10-01–2026-12-31')
  expect(office).toMatch(/^ {2}Gemensamt budskap +12 \(44,4\u00a0%\)$/m)
  expect(office).toMatch(/^ {2}Mot kvartal 3 +\+15 \(\+125,0\u00a0%\)$/m)
  expect(office).toMatch(/^ {2}Timmar +28,3$/m)
  expect(office).toMatch(/^ {2}Norrbotniabanan +8$/m)
  expect(office).toMatch(/^ {2}Riksdagsledamot +9$/m)
  expect(office).toMatch(/^ {2}Sekretessmarkerad +1$/m)
  const columns = office.split('\n').flatMap(line => /^ {2}.* {2,}[+\d,]+/.exec(line)?.[0].length ?? [])
  expect(new Set(columns).size).toBe(1)
  const partner = (await talan('count', file, '--period', 'PQ9', '--partner', 'region-jamtland-harjedalen')).out
  expect(partner).toContain('Region Jämtland Härjedalen, 2026-11-01–2027-01-31')
  expect(partner).toMatch(/^ {2}Andel av hela kontorets +55,0\u00a0%$/m)
})

test.each([
  ['an invalid period', ['--period', 'PQ13'], 'unknown-period', '”PQ13” är ingen period'],
  ['an unknown partner', ['--period', 'PQ9', '--partner', 'region-x'], 'unknown-partner', 'ingen partner ”region-x”'],
  ['an invalid day', ['--period', 'PQ9', '--as-of', '30/2 2026'], 'not-a-date', 'inget datum'],
])('%s is refused with a message', async (_what, words, code, sentence) => {
  const refused = await talan('count', await aDemoFile(), ...words, '--json')
  expect(refused).toMatchObject({ code: 1, value: { refused: { code } } })
  expect(refused.err).toContain(sentence)
})

test('a count without a period is a misuse, and the help explains the option', async () => {
  expect(await talan('count', await aDemoFile())).toMatchObject({
    code: 2,
    err: expect.stringContaining('--period saknas'),
  })
  expect((await talan('help')).out).toContain('talan count FIL --period PERIOD')
})
