import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { connect } from '../db/raw-store'
import { anArchive } from './an-archive'
import { readingInThread } from './import-files'
import { talan } from './on-command-line'

readingInThread()

const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
      .map(file => [file.slice(folder.length + 1), readFileSync(file, 'latin1')]),
  )

test('an archive that is imported and exported again has the same bytes in every file', async () => {
  const { folder, file, archive } = await anArchive()
  const copy = join(folder, 'kopia.talan')
  const [original, imported] = [await talan('check', file, '--json'), await talan('import', copy, archive, '--json')]
  expect(imported).toMatchObject({ code: 0, value: { interactions: original.value.interactions } })
  await talan('export', copy, '--archive', join(folder, 'arkiv 2'))
  const files = filesOf(archive)
  expect(filesOf(join(folder, 'arkiv 2'))).toEqual(files)
  expect(files['change.json']).toContain('"device_sequence":1,')
  expect(Object.keys(files).filter(name => name.startsWith('attachments/'))).toEqual(
    [beslut, `attachments/${sumOf('\u0000\u0001')}`].sort(),
  )
  expect(files[beslut]).toBe('Vi beslutar\n')
  expect((await talan('check', copy, '--json')).value).toMatchObject({ attachments: 2, unreferenced: [] })
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

test('an imported office is the same office on a new device, with its own numbering and a later clock', async () => {
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

const sumOf = (content: string): string => createHash('sha256').update(content).digest('hex')
const beslut = `attachments/${sumOf('Vi beslutar\n')}`
const sumLineOf = (name: string): string => `${name.slice('attachments/'.length)}  ${name}\n`

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
  [
    'an attached file that is gone, from the list too',
    archive => {
      rmSync(join(archive, beslut))
      change(archive, 'sha256.txt', sumLineOf(beslut), '', false)
    },
    { fault: 'missing', detail: expect.stringContaining('Beslut.txt') },
  ],
  [
    'an attached file that is altered',
    archive => change(archive, beslut, 'Vi', 'De', false),
    { fault: 'altered', detail: beslut },
  ],
  [
    'an attached file that is altered, with its sum on the list',
    archive => change(archive, beslut, 'Vi', 'De'),
    { fault: 'altered', detail: expect.stringContaining('Beslut.txt') },
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
    { fault: 'unknown', detail: 'person #1: age' },
  ],
  [
    'a cell left out',
    archive => change(archive, 'tables/aim.json', '"name_en"', '"sort_order"'),
    { fault: 'unreadable', detail: 'aim #1: name_en' },
  ],
  [
    'a list in a cell',
    archive => change(archive, 'tables/aim.json', '"deleted_at":null', '"deleted_at":[]'),
    { fault: 'unreadable', detail: 'aim #1: deleted_at' },
  ],
  [
    'half a file',
    archive => change(archive, 'tables/aim.json', '\n]\n', '\n'),
    { fault: 'unreadable', detail: expect.stringMatching(/^tables\/aim\.json #\d+$/) },
  ],
  [
    'a row twice',
    archive => {
      const [first = ''] = /"id":"[^"]+"/.exec(readFileSync(join(archive, 'tables/aim.json'), 'utf8')) ?? []
      const [, second = ''] = readFileSync(join(archive, 'tables/aim.json'), 'utf8').match(/"id":"[^"]+"/g) ?? []
      change(archive, 'tables/aim.json', second, first)
    },
    { fault: 'twice', detail: 'aim #2: id' },
  ],
  [
    'a cell that must not be empty',
    archive => change(archive, 'tables/aim.json', /"name_en":"[^"]+"/, '"name_en":null'),
    { fault: 'unreadable', detail: 'aim #1: name_en' },
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

/** Edits a file of an archive. Also corrects its sum in the list, as a deliberate forger would, unless `isSummed` is false. */
function change(archive: string, name: string, from: string | RegExp, to: string, isSummed = true): void {
  const file = join(archive, name)
  const text = readFileSync(file, 'utf8')
  expect(text).toMatch(from)
  writeFileSync(file, text.replace(from, to))
  if (!isSummed) return
  const sums = join(archive, 'sha256.txt')
  const sum = createHash('sha256').update(readFileSync(file)).digest('hex')
  writeFileSync(sums, readFileSync(sums, 'utf8').replace(new RegExp(`^.{64}  ${name}$`, 'm'), `${sum}  ${name}`))
}

/** Renames a table everywhere in the archive. */
function withAnotherTable(archive: string): void {
  renameSync(join(archive, 'tables/person.json'), join(archive, 'tables/persons.json'))
  change(archive, 'schema.json', '"name": "person"', '"name": "persons"')
  change(archive, 'sha256.txt', 'tables/person.json', 'tables/persons.json', false)
}

test('an earlier action is undone and the rows that are left are named; an unknown action is refused', async () => {
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

test('a broken archive is refused with its fault, and no file is created', async () => {
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
    expect(err).not.toMatch(/constraint|failed|JSON at|Unexpected|the (first|last) line/)
    expect(readdirSync(folder)).toEqual(before)
  }
})

test('an office that has lost an attached file is archived only when the attachment is removed', async () => {
  const { folder, file } = await anArchive()
  rmSync(join(`${file}.bilagor`, beslut.slice(12, 14), beslut.slice(12)))
  const place = join(folder, 'utan')
  const lost = { code: 'attachment-lost', name: 'Beslut.txt', fault: 'missing', folder: `${file}.bilagor` }
  const before = readdirSync(folder)
  expect(await talan('export', file, '--archive', place, '--json')).toMatchObject({ code: 1, value: { refused: lost } })
  expect(readdirSync(folder)).toEqual(before)
  expect(await talan('check', file, '--json')).toMatchObject({
    code: 1,
    value: { refused: { code: 'attachments-lost', missing: ['Beslut.txt'], altered: [] } },
  })
  const raw = connect(file)
  raw.exec("update attachment set deleted_at = '2026-11-24T10:00:00Z' where deleted_at is null")
  raw.close()
  expect(await talan('export', file, '--archive', place, '--json')).toMatchObject({ code: 0, value: { contents: 1 } })
  const copy = join(folder, 'kopia.talan')
  expect((await talan('import', copy, place)).code).toBe(0)
  await talan('export', copy, '--archive', join(folder, 'utan 2'))
  expect(filesOf(join(folder, 'utan 2'))).toEqual(filesOf(place))
})

test('an archive of a newer version and a missing archive are refused', async () => {
  const { folder, archive } = await anArchive()
  change(archive, 'schema.json', '"schemaVersion": ', '"schemaVersion": 9')
  const newer = await talan('import', join(folder, 'ny.talan'), archive, '--json')
  expect(newer).toMatchObject({ code: 1, value: { refused: { code: 'archive-is-newer', file: archive } } })
  const nowhere = await talan('import', join(folder, 'ny.talan'), join(folder, 'borta'), '--json')
  expect(nowhere).toMatchObject({ code: 1, value: { refused: { code: 'archive-missing' } } })
  expect(existsSync(join(folder, 'ny.talan'))).toBe(false)
})

test('an existing store and a folder with files in it are never overwritten', async () => {
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
