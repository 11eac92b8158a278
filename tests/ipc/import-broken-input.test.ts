import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ImportInProgress } from '../../office/imports/in-progress/import-in-progress'
import { readFile } from '../../office/imports/reading/read-file'
import { sharedWords } from '../../src-shared/text/shared-words'
import { livingRows } from '../db/living-rows'
import { anOffice } from '../db/office'
import { askedAt } from './asking'
import {
  type BrokenFile,
  brokenData,
  brokenMails,
  brokenTables,
  brokenWorkbooks,
  unmappable,
  unusable,
} from './broken-files'
import { aFile, readingInThread } from './import-files'
import { talan } from './on-command-line'

readingInThread()

/** What no sentence may have: words of the program, and paths of its code. */
const odd = /undefined|NaN|\[object|Error\b|ENOENT|\bat [\w/]+\.[jt]s/

const groups = [
  ['workbook', brokenWorkbooks],
  ['table', brokenTables],
  ['file of the Riksdag or of another office', brokenData],
  ['mail or calendar', brokenMails],
] as const

test.each(groups)('a broken %s is refused by what is wrong, and nothing is written', async (_, files) => {
  const store = await anOffice()
  const before = livingRows(store.file)
  const changes = () =>
    store.read
      .selectFrom('change')
      .select(({ fn }) => fn.countAll().as('count'))
      .executeTakeFirst()
  const count = await changes()
  for (const { name, bytes, says } of files) {
    // The thread that reads has tests of its own.
    const current = new ImportInProgress(store, async (_file, options) => ({
      reading: await readFile(bytes, options),
      sha256: '',
    }))
    const state = await current.start({ path: name, name }, {}, 'sv', askedAt)
    if (state.state !== 'unreadable') throw new Error(`${name} is ${state.state}`)
    const sentence = sharedWords('sv').refusal(state.refusal)
    expect(sentence).toContain(name)
    expect(sentence).toMatch(says)
    expect(sentence).not.toMatch(odd)
    expect(await changes()).toEqual(count)
  }
  expect(livingRows(store.file)).toEqual(before)
})

/** One office for all files of the command line, since none of them may write into it. */
const kept = mkdtempSync(join(tmpdir(), 'talan-test-'))
const office = join(kept, 'X.talan')
afterAll(() => rmSync(kept, { recursive: true, force: true }))
beforeAll(async () => {
  await talan('demo', office)
  // What is put in order when an office is closed for the first time is no writing of an import.
  await talan('import', office, aFile('tom.csv', ''))
})

/** A hash of every byte of the office: its rows, its change record and its log. */
const bytesOfOffice = (): string[] =>
  [office, `${office}-wal`].map(file =>
    existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : '',
  )

async function refused({ name, bytes, says }: BrokenFile): Promise<void> {
  const before = bytesOfOffice()
  const said = await talan('import', office, aFile(name, bytes), '--json')
  expect([name, said.code, said.value?.refused?.code]).toEqual([name, 1, expect.any(String)])
  expect(said.value.sentence).toContain(name)
  expect(said.value.sentence).toMatch(says)
  expect(said.value.sentence).not.toMatch(odd)
  expect(said.err).toBe(`${said.value.sentence}\n`)
  expect(bytesOfOffice()).toEqual(before)
}

const all = groups.flatMap(([, files]) => files)
const byCommand = all.filter(({ name }) => /^(avklippt|bred|djup|låst|sida)\./.test(name))

test.each(byCommand)('the command tells the same of $name, and writes no byte', refused)
test.each(unmappable)('a table that cannot be mapped is refused by its name: $name', refused)

test.each(unusable)('no row of $name is written, and each is told with its line', async ({ name, bytes, says }) => {
  const before = bytesOfOffice()
  const file = aFile(name, bytes)
  const { code, value } = await talan('import', office, file, '--json')
  expect([name, code, value.files?.[0]?.written?.batchId]).toEqual([name, 0, null])
  const { out, err } = await talan('import', office, file)
  expect([err, out]).toEqual(['', expect.stringMatching(says)])
  expect(out).toContain(`${name}: `)
  expect(out).not.toMatch(odd)
  expect(bytesOfOffice()).toEqual(before)
})

test('the office is whole after all of them, and reads the next file', async () => {
  expect((await talan('check', office)).code).toBe(0)
  const log = aFile('logg.csv', 'Datum;Rubrik;Organisation\n2025-10-02;Möte efter allt;Trafikverket\n')
  expect((await talan('import', office, log, '--json')).value.files[0]).toMatchObject({ rows: 1 })
})
