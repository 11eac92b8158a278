import { statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Store } from '../../db/store'
import { ImportInProgress } from '../../office/imports/in-progress/import-in-progress'
import { readInThread, type ThreadLimits } from '../../office/imports/reading/reading-thread'
import { type ImportRefusal, importRefusalSv } from '../../src-shared/text/sv/import-refusal'
import { aFolder, anOffice } from '../db/office'
import { numberCell, sheetRow, textCell, xlsxFile } from '../unit/imports/tables/workbook-files'
import { answered, askedAt } from './asking'
import { aFile, aLog, readingInThread } from './import-files'

readingInThread()

const importing = (store: Store, limits: ThreadLimits = {}) =>
  new ImportInProgress(store, ({ path }, options, watch) => readInThread(path, options, watch, limits))

const start = (current: ImportInProgress, path: string) =>
  current.start({ path, name: basename(path) }, {}, 'sv', askedAt)

/** Reads a file and, meanwhile and directly after, asks the office for its figures. Returns why the file is not read. */
async function refusedMeanwhile(store: Store, path: string, limits: ThreadLimits): Promise<string> {
  const figures = () => answered(store, 'office:overview', {})
  const before = await figures()
  const current = importing(store, limits)
  const reading = start(current, path)
  expect(current.state).toMatchObject({ state: 'reading' })
  expect(await figures()).toEqual(before)
  expect(current.state).toMatchObject({ state: 'reading' })
  const state = await reading
  expect(await figures()).toEqual(before)
  if (state.state !== 'unreadable') throw new Error(state.state)
  expect(await start(importing(store), aLog())).toMatchObject({ state: 'read', reading: { rows: 13 } })
  return importRefusalSv(state.refusal as ImportRefusal)
}

/** A workbook of some kilobytes whose cells take tens of megabytes. */
function aHeavyWorkbook(): Uint8Array {
  const cells = (line: number) => ['A', 'B'].map(column => textCell(`${column}${line}`, `${line}`.repeat(30_000)))
  const rows = Array.from({ length: 200 }, (_, at) => sheetRow(at + 2, ...cells(at + 2)))
  return xlsxFile({ name: 'Tung', rows: sheetRow(1, numberCell('A1', 1)) + rows.join('') })
}

/** Writes the code of a thread that is run in the place of the one that reads. */
function aThread(code: string): string {
  const file = join(aFolder(), 'annan.mjs')
  writeFileSync(file, code)
  return file
}

test('a reading that takes all its memory is ended, and the office answers at once', async () => {
  const said = await refusedMeanwhile(await anOffice(), aFile('tung.xlsx', aHeavyWorkbook()), { megabytes: 12 })
  expect(said).toMatch(/^tung\.xlsx kräver mer minne än Talan ger/)
})

test('a reading that never ends is ended at its time, and the office answers at once', async () => {
  const trace = aFile('spår.txt', '')
  const code = `import { appendFileSync } from 'node:fs'; for (;;) appendFileSync(${JSON.stringify(trace)}, 'x')`
  const limits = { milliseconds: 1_000, worker: aThread(code) }
  expect(await refusedMeanwhile(await anOffice(), aLog(), limits)).toMatch(/^moteslogg\.csv tog så lång tid att läsa/)
  // The thread writes as long as it lives.
  const written = statSync(trace).size
  await setTimeout(300)
  expect([written > 0, statSync(trace).size]).toEqual([true, written])
})

test.skipIf(process.platform === 'win32')('a thread that the system holds does not hold the office', async () => {
  // A thread inside a call of the system cannot be ended before the call is.
  const worker = aThread("import { execFileSync } from 'node:child_process'; execFileSync('sleep', ['15'])")
  const begun = Date.now()
  const said = await refusedMeanwhile(await anOffice(), aLog(), { milliseconds: 1_000, ending: 200, worker })
  expect([said.slice(0, 23), Date.now() - begun < 14_000]).toEqual(['moteslogg.csv tog så lå', true])
})
