import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../../src-main/command-line/run'
import { aFolder } from '../db/office'
import { connect } from '../db/raw-store'

const now = new Date('2026-11-24T10:30:00+01:00')
const demoFile = join(import.meta.dirname, '../../db/demo/demo-office.json')

async function talan(...words: string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await run(words, { out: text => out.push(text), err: text => err.push(text) }, now)
  const said = out.join('')
  return { code, out: said, err: err.join(''), value: said.startsWith('{') ? JSON.parse(said) : undefined }
}

const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
      .map(file => [file.slice(folder.length + 1), readFileSync(file, 'latin1')]),
  )

/** A demo office with a meeting logged and undone after it, so that there is some history, and its archive. */
async function anArchive() {
  const folder = aFolder()
  const [file, archive] = [join(folder, 'X.talan'), join(folder, 'arkiv')]
  await talan('demo', file)
  const words = ['--headline', 'Rad 1\u2028rad 2; "citat", å', '--person', 'Per Åländ', '--note', 'a\nb\r\nc', '--json']
  const logged = await talan('log', file, ...words)
  expect((await talan('undo', file, logged.value.actionId, '--json')).code).toBe(0)
  await talan('log', file, ...words)
  expect(await talan('export', file, '--archive', archive, '--json')).toMatchObject({ code: 0 })
  return { folder, file, archive }
}

test('written out, read in and written out again, every file of the archive is the same to the byte', async () => {
  const { folder, file, archive } = await anArchive()
  const copy = join(folder, 'kopia.talan')
  const [original, imported] = [await talan('check', file, '--json'), await talan('import', copy, archive, '--json')]
  expect(imported).toMatchObject({ code: 0, value: { interactions: original.value.interactions } })
  await talan('export', copy, '--archive', join(folder, 'arkiv 2'))
  const files = filesOf(archive)
  expect(filesOf(join(folder, 'arkiv 2'))).toEqual(files)
  expect(files['change.json']).toContain('"device_sequence":1,')
  const named = (files['sha256.txt'] ?? '').split('\n').filter(Boolean)
  expect(named.map(line => line.slice(66))).toEqual(
    Object.keys(files)
      .filter(name => name !== 'sha256.txt')
      .sort(),
  )
  for (const line of named)
    expect(
      createHash('sha256')
        .update(readFileSync(join(archive, line.slice(66))))
        .digest('hex'),
    ).toBe(line.slice(0, 64))
})

test('an office read in goes on as a laptop of its own: same office, own numbering, a clock after all it has read', async () => {
  const { folder, file, archive } = await anArchive()
  const copy = join(folder, 'kopia.talan')
  const future = connect(file)
  future.exec('update device set clock_ms = clock_ms + 3600000')
  future.exec("update issue set short_name = 'Banan' where id = 'malmbanan'")
  const [before] = future.prepare('select space_id, device_id, stamp from device').all() as Record<string, string>[]
  future.close()
  await talan('export', file, '--archive', join(folder, 'senare'))
  await talan('import', copy, join(folder, 'senare'))
  const logged = await talan('log', copy, '--headline', 'Nästa', '--person', 'Per Åländ', '--json')
  const { value } = await talan('history', copy, '--json', '--limit', '3')
  expect(value.actions[0].actionId).toBe(logged.value.actionId)
  const raw = connect(copy)
  const [after] = raw.prepare('select space_id, device_id, device_sequence, stamp from device').all() as Record<
    string,
    string
  >[]
  const first = raw
    .prepare('select * from change where device_id = ? order by device_sequence')
    .get(after?.['device_id']) as { device_sequence: number }
  raw.close()
  expect(after?.['space_id']).toBe(before?.['space_id'])
  expect(after?.['device_id']).not.toBe(before?.['device_id'])
  expect(first.device_sequence).toBe(1)
  expect(String(after?.['stamp']) > String(before?.['stamp'])).toBe(true)
  expect(existsSync(archive)).toBe(true)
})

const broken: [string, (archive: string) => void, object][] = [
  [
    'a file that is gone',
    archive => rmSync(join(archive, 'tables/person.csv')),
    { fault: 'missing', detail: 'tables/person.csv' },
  ],
  [
    'a file with one letter changed',
    archive => change(archive, 'tables/person.json', 'Per Åländ', 'Per Aländ', false),
    { fault: 'altered', detail: 'tables/person.json' },
  ],
  ['no list of sums', archive => rmSync(join(archive, 'sha256.txt')), { fault: 'missing', detail: 'sha256.txt' }],
  ['a table nobody knows', withAnotherTable, { fault: 'unknown', detail: 'persons' }],
  [
    'a column nobody knows',
    archive => change(archive, 'schema.json', '"name": "sort_name"', '"name": "birth_year"'),
    { fault: 'unknown', detail: 'person.birth_year' },
  ],
  [
    'a cell nobody knows',
    archive => change(archive, 'tables/person.json', '"sort_name"', '"age":1,"sort_name"'),
    { fault: 'unknown', detail: 'person, rad 1: age' },
  ],
  [
    'a cell left out',
    archive => change(archive, 'tables/aim.json', '"name_en"', '"sort_order"'),
    { fault: 'unreadable', detail: 'aim, rad 1: name_en' },
  ],
  [
    'a list in a cell',
    archive => change(archive, 'tables/aim.json', '"deleted_at":null', '"deleted_at":[]'),
    { fault: 'unreadable', detail: 'aim, rad 1: deleted_at' },
  ],
  [
    'half a file',
    archive => change(archive, 'tables/aim.json', '\n]\n', '\n'),
    { fault: 'unreadable', detail: expect.stringContaining('tables/aim.json') },
  ],
  [
    'a reference to nobody',
    archive =>
      change(archive, 'tables/interaction_participant.json', '"person_id":"demo-c01"', '"person_id":"demo-c99"'),
    { fault: 'dangling', detail: expect.stringContaining('interaction_participant.person_id') },
  ],
  [
    'a list that leads out of the folder',
    archive => change(archive, 'sha256.txt', 'tables/aim.json', '../aim.json', false),
    { fault: 'unreadable', detail: expect.stringContaining('../aim.json') },
  ],
]

/** Edits a file of an archive and, as somebody who means it would, the list of sums. */
function change(archive: string, name: string, from: string, to: string, isSummed = true): void {
  const file = join(archive, name)
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(from)
  writeFileSync(file, text.replace(from, to))
  if (!isSummed) return
  const sums = join(archive, 'sha256.txt')
  const sum = createHash('sha256').update(readFileSync(file)).digest('hex')
  writeFileSync(sums, readFileSync(sums, 'utf8').replace(new RegExp(`^.{64}  ${name}$`, 'm'), `${sum}  ${name}`))
}

/** Gives a table another name, throughout. */
function withAnotherTable(archive: string): void {
  renameSync(join(archive, 'tables/person.json'), join(archive, 'tables/persons.json'))
  change(archive, 'schema.json', '"name": "person"', '"name": "persons"')
  change(archive, 'sha256.txt', 'tables/person.json', 'tables/persons.json', false)
}

test('undo takes back an action of the past and names what it leaves; what never was is refused', async () => {
  const { file } = await anArchive()
  const words = ['--headline', 'Samtal', '--person', 'Nia Nysson', '--json']
  const made = await talan('log', file, ...words, '--organisation', 'Trafikverket', '--title', 'Utredare')
  await talan('log', file, ...words)
  const undone = await talan('undo', file, made.value.actionId, '--json')
  expect(undone).toMatchObject({
    code: 0,
    value: { skipped: [{ table: 'person', id: made.value.createdPeople[0], reason: 'still-referred' }] },
  })
  const told = await talan('history', file, made.value.interactionId)
  expect(told.out).toMatch(/ loggade kontakten ”Samtal”/)
  expect(told.out).toMatch(/ tog bort kontakten ”Samtal”/)
  for (const command of ['undo', 'history'])
    expect(await talan(command, file, 'ingen', '--json')).toMatchObject({
      code: 1,
      value: { refused: { code: 'unknown-id', id: 'ingen' } },
    })
  expect(await talan('undo', file)).toMatchObject({ code: 2 })
})

test('a broken archive is refused by what is wrong with it, and no file is made', async () => {
  const { folder, archive } = await anArchive()
  for (const [what, damage, refused] of broken) {
    const damaged = join(folder, what)
    cpSync(archive, damaged, { recursive: true })
    damage(damaged)
    const before = readdirSync(folder)
    const { code, value, err } = await talan('import', join(folder, 'ny.talan'), damaged, '--json')
    expect({ what, code, refused: value?.refused }).toMatchObject({
      what,
      code: 1,
      refused: { code: 'archive-broken', file: damaged, ...refused },
    })
    expect(err).toContain('Ingen kontorsdatabas är skapad')
    expect(readdirSync(folder)).toEqual(before)
  }
})

test('an archive of a newer version, and one that is not there, are refused', async () => {
  const { folder, archive } = await anArchive()
  change(archive, 'schema.json', '"schemaVersion": ', '"schemaVersion": 9')
  const newer = await talan('import', join(folder, 'ny.talan'), archive, '--json')
  expect(newer).toMatchObject({ code: 1, value: { refused: { code: 'archive-is-newer', file: archive } } })
  const nowhere = await talan('import', join(folder, 'ny.talan'), join(folder, 'borta'), '--json')
  expect(nowhere).toMatchObject({ code: 1, value: { refused: { code: 'archive-missing' } } })
  expect(existsSync(join(folder, 'ny.talan'))).toBe(false)
})

test('neither a store nor a folder with anything in it is overwritten', async () => {
  const { folder, file, archive } = await anArchive()
  expect(await talan('import', file, archive, '--json')).toMatchObject({
    value: { refused: { code: 'store-exists', file } },
  })
  const taken = join(folder, 'upptagen')
  mkdirSync(taken)
  writeFileSync(join(taken, 'mitt.txt'), 'mitt')
  const refused = await talan('export', file, '--archive', taken, '--json')
  expect(refused).toMatchObject({ code: 1, value: { refused: { code: 'archive-exists', folder: taken } } })
  expect(filesOf(taken)).toEqual({ 'mitt.txt': 'mitt' })
  expect(await talan('export', file)).toMatchObject({ code: 2 })
})

test('an office file makes a new office with the ids of the file, whose quarter counts 27 in all and 16 for Norrbotten', async () => {
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

test('an office file without a list of organisations has those it names laid up under their ids', async () => {
  const folder = aFolder()
  const { organisations: _, ...office } = JSON.parse(readFileSync(demoFile, 'utf8'))
  writeFileSync(join(folder, 'kontor.json'), JSON.stringify(office))
  const { code, value } = await talan('import', join(folder, 'ny.talan'), join(folder, 'kontor.json'), '--json')
  expect(code).toBe(0)
  expect(value).toMatchObject({ organisations: 216, unnamedOrganisations: ['x-pahittade-tidningen'] })
})

type Office = { users: unknown; interactions: { startLocal: string; issueIds: string[]; id: string }[] }
const misshapen: [string, (office: Office) => void, string][] = [
  ['no users', office => delete (office as Partial<Office>).users, 'users'],
  [
    'a day that is none',
    office => Object.assign(office.interactions[3] ?? {}, { startLocal: 'igår' }),
    'interactions[3].startLocal',
  ],
  ['an issue nobody has', office => office.interactions[0]?.issueIds.push('rymdfart'), 'interaction_issue.issue_id'],
  ['the same id twice', office => Object.assign(office.interactions[1] ?? {}, { id: 'i01' }), 'interaction'],
]

test.each(misshapen)('an office file with %s is refused, naming the field', async (_what, spoil, field) => {
  const folder = aFolder()
  const office = JSON.parse(readFileSync(demoFile, 'utf8')) as Office
  spoil(office)
  writeFileSync(join(folder, 'kontor.json'), JSON.stringify(office))
  const { code, value } = await talan('import', join(folder, 'ny.talan'), join(folder, 'kontor.json'), '--json')
  expect(code).toBe(1)
  expect(value.refused).toMatchObject({ code: 'not-an-office-file', field: expect.stringContaining(field) })
  expect(readdirSync(folder)).toEqual(['kontor.json'])
})
