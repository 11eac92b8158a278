import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../../command-line/run'
import { aFolder } from '../db/office'

const now = new Date('2026-11-24T10:30:00+01:00')
const demoFile = join(import.meta.dirname, '../../office/demo/demo-office.json')

async function talan(...words: string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await run(words, { out: text => out.push(text), err: text => err.push(text) }, now)
  const said = out.join('')
  return { code, value: said.startsWith('{') ? JSON.parse(said) : undefined }
}

test('an imported office file keeps its ids, and its quarter counts 27 in all and 16 for Norrbotten', async () => {
  const file = join(aFolder(), 'ny.talan')
  expect(await talan('import', file, demoFile, '--json')).toMatchObject({ code: 0, value: { persons: 19, issues: 12 } })
  const quarter = ['report', file, '--quarter', '2026Q4', '--json']
  expect((await talan(...quarter)).value).toMatchObject({ interactions: 27, issueLinks: 39 })
  expect((await talan(...quarter, '--partner', 'region-norrbotten')).value).toMatchObject({ interactions: 16 })
  const { value } = await talan('history', file, 'i14', '--json')
  expect(value.actions[0].changes).toContainEqual(
    expect.objectContaining({ table: 'interaction', id: 'i14', op: 'insert' }),
  )
})

test('an office file without a list of organisations gets those it names, under their ids', async () => {
  const folder = aFolder()
  const { organisations: _, ...office } = JSON.parse(readFileSync(demoFile, 'utf8'))
  writeFileSync(join(folder, 'kontor.json'), JSON.stringify(office))
  const { code, value } = await talan('import', join(folder, 'ny.talan'), join(folder, 'kontor.json'), '--json')
  expect(code).toBe(0)
  expect(value).toMatchObject({ organisations: 216, unnamedOrganisations: ['x-pahittade-tidningen'] })
})

test('a colleague in an office file is imported with e-mail address, working dates and no employer', async () => {
  const folder = aFolder()
  const office = JSON.parse(readFileSync(demoFile, 'utf8'))
  const more = { employer: null, email: 'u@norr.se', from: '2024-01-01', to: '2026-11-30' }
  office.users = office.users.map((user: object, at: number) => (at === 0 ? { ...user, ...more } : user))
  writeFileSync(join(folder, 'kontor.json'), JSON.stringify(office))
  await talan('import', join(folder, 'ny.talan'), join(folder, 'kontor.json'))
  const { value } = await talan('staff', join(folder, 'ny.talan'), '--json')
  const said = { email: 'u@norr.se', homePartnerId: null, fromOn: '2024-01-01', toOn: '2026-11-30' }
  expect(value.rows.find(({ id }: { id: string }) => id === office.users[0].id)).toMatchObject(said)
})

type Office = { users: object[]; interactions: { startLocal: string; issueIds: string[]; id: string }[] }
const misshapen: [string, (office: Office) => void, string][] = [
  ['no users', office => delete (office as Partial<Office>).users, 'users'],
  [
    'an invalid day',
    office => Object.assign(office.interactions[3] ?? {}, { startLocal: 'igår' }),
    'interactions[3].startLocal',
  ],
  ['an unknown issue', office => office.interactions[0]?.issueIds.push('rymdfart'), 'interactions[0].issueIds['],
  ['an invalid address', office => Object.assign(office.users[0] ?? {}, { email: 'alva' }), 'users[0].email'],
  [
    'a colleague who ends before the first day',
    office => Object.assign(office.users[0] ?? {}, { from: '2026-02-01', to: '2026-01-31' }),
    'users[0].to',
  ],
  ['the same id twice', office => Object.assign(office.interactions[1] ?? {}, { id: 'i01' }), 'interactions[1].id'],
]

test.each(misshapen)('an office file with %s is refused by the name of the field', async (_what, spoil, field) => {
  const folder = aFolder()
  const office = JSON.parse(readFileSync(demoFile, 'utf8')) as Office
  spoil(office)
  writeFileSync(join(folder, 'kontor.json'), JSON.stringify(office))
  const { code, value } = await talan('import', join(folder, 'ny.talan'), join(folder, 'kontor.json'), '--json')
  expect(code).toBe(1)
  expect(value.refused).toMatchObject({ code: 'not-an-office-file', field: expect.stringContaining(field) })
  expect(readdirSync(folder)).toEqual(['kontor.json'])
})
