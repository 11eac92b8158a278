import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { atFirstLook } from '../../db/file/first-look'
import { openStore } from '../../db/store'
import { listBackups } from '../../office/keeping/backups/list-backups'
import { rowsFromJson } from '../../office/keeping/json-rows'
import { aFolder } from '../db/office'
import { aDemoFile, talan } from './on-command-line'

const isWindows = process.platform === 'win32'

const aPipe = (file: string): string => {
  execFileSync('mkfifo', [file])
  return file
}

test.skipIf(isWindows)(
  'a named pipe or a device in place of an office or an office file is refused at once',
  async () => {
    const pipe = aPipe(join(aFolder(), 'kontor.talan'))
    for (const command of [['check'], ['list', 'interactions'], ['log', '--headline', 'A']])
      expect(await talan(command[0] as string, pipe, ...command.slice(1))).toMatchObject({
        code: 1,
        err: expect.stringContaining('ingen kontorsdatabas'),
      })
    for (const source of [aPipe(join(aFolder(), 'kontor.json')), '/dev/zero']) {
      const { code, err } = await talan('import', join(aFolder(), 'nytt.talan'), source)
      expect([code, err]).toEqual([1, expect.stringContaining('ingen vanlig fil')])
    }
  },
)

const kept = mkdtempSync(join(tmpdir(), 'talan-test-'))
afterAll(() => rmSync(kept, { recursive: true, force: true }))

/** Returns a folder with an archive of the invented office. It is written once and copied for each test. */
async function anArchive(): Promise<string> {
  const written = join(kept, 'arkiv')
  if (!existsSync(written)) await talan('export', await aDemoFile(), '--archive', written)
  const archive = join(aFolder(), 'arkiv')
  cpSync(written, archive, { recursive: true })
  return archive
}

test.skipIf(isWindows)('an archive with a pipe or a link among its files is refused at once', async () => {
  const archive = await anArchive()
  const name = 'tables/person.json'
  const elsewhere = join(aFolder(), 'person.json')
  cpSync(join(archive, name), elsewhere)
  rmSync(join(archive, name))
  symlinkSync(elsewhere, join(archive, name))
  const imported = () => talan('import', join(aFolder(), 'nytt.talan'), archive)
  expect(await imported()).toMatchObject({ code: 1, err: expect.stringContaining(name) })
  rmSync(join(archive, name))
  aPipe(join(archive, name))
  expect(await imported()).toMatchObject({ code: 1, err: expect.stringContaining(name) })
  rmSync(join(archive, name))
  renameSync(elsewhere, join(archive, name))
  expect((await imported()).code).toBe(0)
})

test('a row of tens of megabytes is read, and a row without an end is refused', async () => {
  const file = join(aFolder(), 'rader.json')
  const long = 'å'.repeat(20_000_000)
  writeFileSync(file, `[\n${JSON.stringify({ long })},\n{"long":"kort"}\n]\n`)
  expect([...rowsFromJson(file)]).toEqual([{ long }, { long: 'kort' }])
  writeFileSync(file, `[\n"${'x'.repeat(70_000_000)}`)
  expect(() => [...rowsFromJson(file)]).toThrow('longer than any row')
})

/** Writes an archive, changes one of its files, and puts the right sum of it into the list, as somebody who knows the format can. */
async function anArchiveWith(name: string, change: (text: string) => string): Promise<string> {
  const archive = await anArchive()
  const file = join(archive, name)
  writeFileSync(file, change(readFileSync(file, 'utf8')))
  const sum = createHash('sha256').update(readFileSync(file)).digest('hex')
  const sums = join(archive, 'sha256.txt')
  const lines = readFileSync(sums, 'utf8').split('\n')
  writeFileSync(sums, lines.map(line => (line.endsWith(` ${name}`) ? `${sum}  ${name}` : line)).join('\n'))
  return archive
}

const importOf = (archive: string) => talan('import', join(aFolder(), 'nytt.talan'), archive)

test.skipIf(isWindows)('an archive whose folder of tables is a link to another place is refused', async () => {
  const archive = await anArchive()
  const elsewhere = join(aFolder(), 'tables')
  renameSync(join(archive, 'tables'), elsewhere)
  symlinkSync(elsewhere, join(archive, 'tables'))
  expect(await importOf(archive)).toMatchObject({ code: 1, err: expect.stringContaining('(tables/') })
  unlinkSync(join(archive, 'tables'))
  renameSync(elsewhere, join(archive, 'tables'))
  expect((await importOf(archive)).code).toBe(0)
})

test.skipIf(isWindows).each([
  ['sha256.txt', 65 * 1024 ** 2],
  ['schema.json', 600 * 1024 ** 2],
  ['tables/person.json', 20 * 1024 ** 3],
])(
  'a file of an archive that is larger than one of its kind can be is refused before it is read: %s',
  async (name, size) => {
    const archive = await anArchive()
    // The file takes no room on the disk: it is one hole.
    truncateSync(join(archive, name), size)
    expect(await importOf(archive)).toMatchObject({
      code: 1,
      err: expect.stringContaining(`går inte att läsa (${name})`),
    })
  },
)

test('an archive that claims a version that cannot be is broken, and not newer', async () => {
  const archive = await anArchiveWith('schema.json', text =>
    text.replace(/"schemaVersion": ?\d+/, '"schemaVersion": 9007199254740991'),
  )
  const { code, err } = await importOf(archive)
  expect([code, err]).toEqual([1, expect.stringContaining('är inte helt')])
  expect(err).not.toContain('9007199254740991')
})

test('a column name of a million letters and line breaks is told in one short line', async () => {
  const long = `${'\u001b[31m\nx'.repeat(200_000)}`
  const archive = await anArchiveWith('tables/person.json', text => text.replace('{"', `{${JSON.stringify(long)}:1,"`))
  const { code, value } = await talan('import', join(aFolder(), 'nytt.talan'), archive, '--json')
  expect(code).toBe(1)
  expect(JSON.stringify(value).length).toBeLessThan(600)
})

test.skipIf(isWindows).each(['-wal', '-shm', '-journal', '.byts'])(
  'a named pipe beside an office, as its %s, keeps nobody waiting',
  async ending => {
    const file = await aDemoFile()
    for (const other of ['-wal', '-shm']) rmSync(file + other, { force: true })
    aPipe(file + ending)
    expect(await atFirstLook(file, async () => 'read')).toBe(ending === '.byts' ? 'read' : undefined)
    const opened = await openStore(file, 'test', { laptop: null }).then(
      async store => {
        await store.close()
        return 'opened'
      },
      (error: { refusal?: object }) => error.refusal,
    )
    expect(opened).toEqual(ending === '.byts' ? 'opened' : { code: 'not-a-file', file: file + ending })
  },
)

test.skipIf(isWindows)('a named pipe among the copies is not one of them', async () => {
  const file = await aDemoFile()
  await talan('backup', file)
  const copies = await listBackups(file)
  aPipe(join(`${file}.kopior`, '2026-11-24T09.00.00Z.talan'))
  expect(await listBackups(file)).toEqual(copies)
})
