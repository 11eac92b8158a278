import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { aFolder } from '../db/office'
import {
  type BrokenFile,
  brokenCards,
  brokenData,
  brokenMails,
  brokenTables,
  brokenWorkbooks,
  unusable,
} from './broken-files'
import { aFile, readingInThread } from './import-files'
import { talan } from './on-command-line'

readingInThread()

/** One office for all files, since none of them may write into it. */
let office = ''
beforeAll(async () => {
  office = join(aFolder(), 'X.talan')
  await talan('demo', office)
})

/** A hash of every byte of the office: its rows, its change record and its log. */
const bytesOfOffice = (): string[] =>
  [office, `${office}-wal`].map(file =>
    existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : '',
  )

const words = /undefined|NaN|\[object|Error\b|ENOENT|\bat [\w/]+\.[jt]s/

async function refused({ name, bytes, says }: BrokenFile): Promise<void> {
  const before = bytesOfOffice()
  const file = aFile(name, bytes)
  const said = await talan('import', office, file, '--json')
  expect([name, said.code, said.value?.refused?.code]).toEqual([name, 1, expect.any(String)])
  expect(said.value.sentence).toContain(name)
  expect(said.value.sentence).toMatch(says)
  expect(said.value.sentence).not.toMatch(words)
  expect(said.err).toBe(`${said.value.sentence}\n`)
  expect(bytesOfOffice()).toEqual(before)
}

test.each(brokenWorkbooks)('the broken workbook $name is refused by what is wrong, and nothing is written', refused)
test.each(brokenTables)('the broken table $name is refused by what is wrong, and nothing is written', refused)
test.each(brokenData)('the broken data $name is refused by what is wrong, and nothing is written', refused)
test.each([...brokenMails, ...brokenCards])('the broken file $name is refused, and nothing is written', refused)

test.each(unusable)('no row of $name is written, and each is told with its line', async ({ name, bytes, says }) => {
  const before = bytesOfOffice()
  const file = aFile(name, bytes)
  const { code, value } = await talan('import', office, file, '--json')
  expect([name, code, value.files?.[0]?.written?.batchId]).toEqual([name, 0, null])
  const { out, err } = await talan('import', office, file)
  expect([err, out]).toEqual(['', expect.stringMatching(says)])
  expect(out).toContain(`${name}: `)
  expect(out).not.toMatch(words)
  expect(bytesOfOffice()).toEqual(before)
})

test('the office is as quick and as whole after all of them', async () => {
  expect((await talan('check', office)).code).toBe(0)
  const log = aFile('logg.csv', 'Datum;Rubrik;Organisation\n2025-10-02;Möte efter allt;Trafikverket\n')
  expect((await talan('import', office, log, '--json')).value.files[0]).toMatchObject({ rows: 1 })
})
