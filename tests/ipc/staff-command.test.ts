import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { run } from '../../command-line/run'
import { aFolder } from '../db/office'

const now = new Date('2026-11-24T10:00:00Z')

async function talan(...words: string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await run(words, { out: text => out.push(text), err: text => err.push(text) }, now)
  return { code, out: out.join(''), err: err.join('') }
}

async function anOfficeOfTwo() {
  const file = join(aFolder(), 'kontor.talan')
  await talan('new', file)
  const added = await talan('staff', file, 'add', 'Alva Lind', '--email', 'alva@norr.se', '--home', 'Region Norrbotten')
  expect(added.out).toMatch(/^Alva Lind är upplagd med id \S+\. Det går att ångra, åtgärd \S+\.\n$/)
  await talan('staff', file, 'add', 'Bo Ek', '--from', '2024-02-01')
  return file
}
const aMeeting = ['--kind', 'advice', '--headline', 'Samtal'] as const
const latestOf = async (file: string) => (await talan('history', file, '--limit', '1')).out.split('\n')[0]
const staffOf = async (file: string) => JSON.parse((await talan('staff', file, '--json')).out).rows

afterEach(() => {
  delete process.env['TALAN_AS']
})

test('colleagues are added, listed, changed, ended and removed on the command line', async () => {
  const file = await anOfficeOfTwo()
  expect((await talan('staff', file)).out).toMatch(
    /^2 st:\n {2}\S+ · Alva Lind · alva@norr\.se · Norrbotten\n {2}\S+ · Bo Ek · 2024-02-01–\n$/,
  )
  expect((await talan('staff', file, 'edit', 'bo ek', '--to', 'igår', '--title', 'Strateg')).code).toBe(0)
  const [, bo] = await staffOf(file)
  expect(bo).toMatchObject({ name: 'Bo Ek', title: 'Strateg', fromOn: '2024-02-01', toOn: '2026-11-23' })
  await talan('staff', file, 'edit', bo.id, '--to', '')
  expect((await staffOf(file))[1]).toMatchObject({ toOn: null })
  expect((await talan('edit', file, 'staff', bo.id, '{"name":"Bo Ekman"}')).code).toBe(0)
  expect((await talan('list', file, 'staff')).out).toContain('Bo Ekman')
  expect((await talan('remove', file, 'staff', bo.id)).code).toBe(0)
  expect(await staffOf(file)).toHaveLength(1)
  expect((await talan('list', file, 'trash')).out).toContain('Bo Ekman')
})

test('an invalid colleague is refused, and a likely duplicate is named', async () => {
  const file = await anOfficeOfTwo()
  const bad = await talan('staff', file, 'edit', 'Bo Ek', '--email', 'bo')
  expect([bad.code, bad.err]).toEqual([1, expect.stringContaining('”bo” är ingen e-postadress. Inget är sparat.')])
  expect((await talan('staff', file, 'edit', 'Bo Ek', '--to', '2024-01-31')).code).toBe(1)
  expect((await talan('staff', file, 'add', ' ')).code).toBe(1)
  expect((await talan('staff', file, 'add', 'Cia Ny', '--home', 'ingenstans')).code).toBe(1)
  expect((await talan('staff', file, 'edit', 'Ingen Alls', '--to', 'idag')).code).toBe(1)
  expect((await talan('staff', file, 'edit', 'Bo Ek')).code).toBe(2)
  expect((await talan('staff', file, 'ad', 'Bo')).code).toBe(2)
  expect(await staffOf(file)).toHaveLength(2)
  expect((await talan('staff', file, 'add', 'Alva Lindh')).out).toMatch(/Finns kanske redan: Alva Lind \(/)
})

test('--as or TALAN_AS makes a command a colleague’s, who then took part; otherwise it is the login’s', async () => {
  const file = await anOfficeOfTwo()
  await talan('log', file, ...aMeeting, '--as', 'Alva Lind')
  expect(await latestOf(file)).toMatch(/ {2}Alva Lind \(\S+\) {2}åtgärd/)
  const staffOfNewest = async () =>
    JSON.parse((await talan('list', file, 'interactions', '--json')).out).rows[0].staff as string[]
  expect(await staffOfNewest()).toEqual(['Alva Lind'])
  process.env['TALAN_AS'] = 'bo ek'
  await talan('log', file, ...aMeeting, '--date', '2024-01-31')
  expect(await latestOf(file)).toMatch(/ {2}Bo Ek \(\S+\) {2}åtgärd/)
  await talan('log', file, ...aMeeting, '--staff', 'Alva Lind', '--as', 'Bo Ek')
  expect(await staffOfNewest()).toEqual(['Alva Lind'])
  delete process.env['TALAN_AS']
  await talan('log', file, ...aMeeting)
  expect(await latestOf(file)).toMatch(/ {2}(?!Alva|Bo)\S+ {2}åtgärd/)
  expect(await staffOfNewest()).toEqual([])
})

test('a command as an unknown or ambiguous colleague is refused, and nothing is logged', async () => {
  const file = await anOfficeOfTwo()
  const before = await latestOf(file)
  const refused = await talan('log', file, ...aMeeting, '--as', 'Alba Lind')
  expect(refused.code).toBe(1)
  expect(refused.err).toContain('Alba Lind')
  await talan('staff', file, 'add', 'Bo Ek')
  expect((await talan('log', file, ...aMeeting, '--as', 'Bo Ek')).code).toBe(1)
  expect(await latestOf(file)).not.toBe(before)
  expect(await latestOf(file)).not.toContain('Bo Ek')
})

test('a demo office is added to an existing one in the name of the colleague who gives the command', async () => {
  const file = await anOfficeOfTwo()
  expect((await talan('demo', file, '--as', 'Alba Lind')).code).toBe(1)
  expect((await talan('demo', file, '--as', 'Alva Lind')).code).toBe(0)
  expect(await latestOf(file)).toMatch(/ {2}Alva Lind \(\S+\) {2}åtgärd/)
})

test('a home partner set later proposes links, which are added by the partner’s short or full name', async () => {
  const file = await anOfficeOfTwo()
  await talan('log', file, ...aMeeting, '--staff', 'Bo Ek')
  await talan('staff', file, 'edit', 'Bo Ek', '--home', 'Norrbotten')
  const proposed = await talan('concern', file, 'proposed', '--partner', 'Norrbotten')
  expect(proposed.out).toMatch(/^1 kontakt borde beröra fler partner\. /)
  const added = await talan('concern', file, 'proposed', '--partner', 'Region Norrbotten', '--add')
  expect(added.out).toMatch(/^1 koppling tillagd på 1 kontakt\. Åtgärd \S+\.\n/)
})

test('an archive keeps who made each change', async () => {
  const file = await anOfficeOfTwo()
  const folder = aFolder()
  await talan('log', file, ...aMeeting, '--as', 'Alva Lind')
  await talan('export', file, '--archive', join(folder, 'arkiv'))
  const copy = join(folder, 'kopia.talan')
  expect((await talan('import', copy, join(folder, 'arkiv'))).code).toBe(0)
  expect(await latestOf(copy)).toBe(await latestOf(file))
  expect(await latestOf(copy)).toMatch(/ {2}Alva Lind \(\S+\) {2}åtgärd/)
})
