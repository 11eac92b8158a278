import { expect, test } from 'vitest'
import { aDemoFile, talan } from './on-command-line'

const indicators = async (file: string, ...words: string[]) => talan('indicators', file, '--period', '2026Q4', ...words)
type Line = { readonly id: string; readonly scope: string; readonly value: unknown; readonly target: unknown }
const lineOf = (value: { readonly lines: readonly Line[] }, id: string) => value.lines.find(line => line.id === id)

test('the indicators of a period are shown in Swedish, aligned, with what is entered by hand named as such', async () => {
  const file = await aDemoFile()
  const { code, out } = await indicators(file)
  expect(code).toBe(0)
  expect(out).toContain('Indikatorer: hela kontoret')
  expect(out).toContain('2026-10-01–2026-12-31')
  expect(out).toMatch(/^ {2}A1\.1 Genomförda kontakter +27 +12 +– +–$/m)
  expect(out).toMatch(/^ {2}A1\.3 Andel på motpartens initiativ +18,5\u00a0% +8,3\u00a0% +– +–$/m)
  expect(out).toMatch(/^ {2}A2\.1 Arrangemang \/ deltagare +3\u00a0\/\u00a0105 +1\u00a0\/\u00a00 +– +–$/m)
  expect(out).toMatch(/^ {2}A3\.4 Partnernas nöjdhet, 1–5 \(förs in för hand\) +– +– +– +–$/m)
  expect(out).toContain('Sekretessmarkerade kontakter räknas i A1.1, A1.3 och A3.1 och ingen annanstans.')
})

test('values and targets are entered, shown as reached, and taken back by undo', async () => {
  const file = await aDemoFile()
  const given = ['--set', 'X.1=58', '--set', 'x.2=5 av 12', '--target', 'A1.1=15', '--target', 'A3.1=50 %', '--json']
  const { code, value } = await indicators(file, ...given)
  expect(code).toBe(0)
  expect(lineOf(value, 'X.1')?.value).toEqual({ number: 58, second: null })
  expect(lineOf(value, 'X.2')?.value).toEqual({ number: 5, second: 12 })
  expect(lineOf(value, 'A3.1')?.target).toEqual({ number: 50, second: null })
  const { out } = await indicators(file)
  expect(out).toMatch(/^ {2}A1\.1 .* 15 \(nått\)$/m)
  expect(out).toMatch(/^ {2}A3\.1 .* 50\u00a0%$/m)
  expect(out).toMatch(/^ {2}X\.2 .* 5 av 12 /m)
  const again = await indicators(file, '--set', 'X.1=58', '--json')
  expect(again.value.actionId).toBeNull()
  await talan('undo', file, value.actionId)
  expect(lineOf((await indicators(file, '--json')).value, 'X.1')?.value).toBeNull()
})

test('a partner’s indicators are those of its own contacts, beside those of the whole office', async () => {
  const file = await aDemoFile()
  const { value } = await indicators(file, '--partner', 'region-norrbotten', '--json')
  const pack = (await talan('count', file, '--period', '2026Q4', '--partner', 'region-norrbotten', '--json')).value
  expect(lineOf(value, 'A1.1')).toMatchObject({ scope: 'partner', value: { number: pack.interactions } })
  expect(lineOf(value, 'A3.2')).toMatchObject({ scope: 'office', value: { second: 14 } })
})

test.each([
  ['a value of what is counted', ['--set', 'A1.1=3'], 'indicator-not-entered', 'räknas fram'],
  ['a value out of bounds', ['--set', 'A3.4=7'], 'not-an-indicator-value', 'ett tal från 1 till 5'],
  [
    'a partner’s value for the whole office',
    ['--partner', 'umea-kommun', '--set', 'X.1=3'],
    'indicator-not-entered',
    'hela kontoret',
  ],
  ['an unknown partner', ['--partner', 'region-x'], 'unknown-partner', 'ingen partner'],
])('%s is refused with a message', async (_what, words, code, sentence) => {
  const refused = await indicators(await aDemoFile(), ...words, '--json')
  expect(refused).toMatchObject({ code: 1, value: { refused: { code } } })
  expect(refused.err).toContain(sentence)
})

test('an unknown indicator and a missing period are misuses', async () => {
  const file = await aDemoFile()
  expect(await indicators(file, '--set', 'A9.9=3')).toMatchObject({
    code: 2,
    err: expect.stringContaining('A1.1, A1.2'),
  })
  expect(await talan('indicators', file)).toMatchObject({ code: 2, err: expect.stringContaining('--period saknas') })
})
