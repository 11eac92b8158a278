import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import type SQLite from 'better-sqlite3'
import { expect, inject, test } from 'vitest'
import { openFile } from '../../db/file/open-file'
import { openStore } from '../../db/store'
import { checkOffice } from '../../office/keeping/check-office'
import { loggedTables, writeInteractions, writePeople } from '../bench/office/rows-of-office'
import { fillSetWise } from '../bench/office/set-wise'
import { aFolder, closing } from './office'
import { connect } from './raw-store'

const interactions = 400

/** Returns the path of a copy of the empty office, the same for every test. */
function emptyOffice(): string {
  const file = join(aFolder(), 'kontor.talan')
  copyFileSync(inject('emptyOffice'), file)
  return file
}

/** Writes the same rows one by one under all triggers, and opens the office, which derives what is queued. */
async function madeRowByRow(): Promise<string> {
  const file = emptyOffice()
  const raw = openFile(file)
  raw.exec('update device set is_merging = 1')
  raw.transaction(() => writeInteractions(raw, writePeople(raw, interactions), interactions))()
  raw.exec('update device set is_merging = 0')
  raw.close()
  await (await openStore(file, 'test')).close()
  return file
}

async function madeSetWise(): Promise<string> {
  const file = emptyOffice()
  await fillSetWise(
    file,
    loggedTables,
    raw => writePeople(raw, interactions),
    (raw, made) => writeInteractions(raw, made, interactions),
  )
  await (await openStore(file, 'test')).close()
  return file
}

/** Returns the rows of a statement, sorted as text. */
const list = (raw: SQLite.Database, sql: string): readonly string[] =>
  raw
    .prepare(sql)
    .raw()
    .all()
    .map(row => JSON.stringify(row))
    .sort()

/** Returns what each table of a file holds, the words of each search index, and what the schema says. */
function contentOf(file: string): ReadonlyMap<string, readonly string[]> {
  const raw = connect(file)
  const content = new Map<string, readonly string[]>()
  const kept = raw.prepare('select name, type from pragma_table_list order by name').raw().all() as [string, string][]
  for (const [name, type] of kept) {
    const isOurs = type === 'table' && !name.startsWith('sqlite_')
    if (isOurs) content.set(name, list(raw, `select * from "${name}"`))
    if (type !== 'virtual') continue
    raw.exec(`create virtual table temp."words of ${name}" using fts5vocab(main, ${name}, instance)`)
    content.set(`words of ${name}`, list(raw, `select * from temp."words of ${name}"`))
  }
  // Triggers of one table run in the order in which they were made.
  const order = 'row_number() over (partition by tbl_name order by rowid)'
  content.set('triggers', list(raw, `select tbl_name, ${order}, name, sql from sqlite_schema where type = 'trigger'`))
  content.set('indexes', list(raw, "select name, sql from sqlite_schema where type = 'index'"))
  raw.close()
  return content
}

test('an office that is made set-wise holds what one that is written row by row holds', async () => {
  const [oneByOne, setWise] = [contentOf(await madeRowByRow()), contentOf(await madeSetWise())]
  expect([...setWise.keys()]).toEqual([...oneByOne.keys()])
  for (const filled of ['interaction_participant', 'timeline', 'month_count', 'headline_key', 'words of search_index'])
    expect(oneByOne.get(filled)?.length, filled).toBeGreaterThanOrEqual(interactions)
  for (const [name, rows] of oneByOne) expect(setWise.get(name), name).toEqual(rows)
})

test('the check of an office that is made set-wise finds nothing wrong', async () => {
  const store = closing(await openStore(await madeSetWise(), 'test'))
  const { wrong, broken, seals, differing, counts } = await checkOffice(store, '2026-11-30')
  expect({ wrong, broken, differing, faults: seals.faults }).toEqual({
    wrong: [],
    broken: [],
    differing: [],
    faults: [],
  })
  expect(counts).toMatchObject({ interactions })
})
