import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { recordedTables } from '../../db/change-record'
import { faultsIn } from '../../db/file/whole-file'
import { recordFaultsIn } from '../../db/record/record-faults'
import { openStore } from '../../db/store'
import { checkHistory } from '../../office/keeping/check-history'
import { salvageList, salvageOffice } from '../../office/keeping/salvage-office'
import { aDemoOffice, aFolder, anOffice, closing } from './office'
import { connect } from './raw-store'

const pageSize = 4096
const junk = Buffer.alloc(pageSize, 0x5a)

/** Every table with rows if `TALAN_ALL_PAGES` is set, which takes two minutes. Otherwise every ninth of them. */
const step = process.env['TALAN_ALL_PAGES'] ? 1 : 9

type Rows = Readonly<Record<string, readonly unknown[]>>

/** Returns every row of the office's own data by table, without its local number, and without what a salvage writes of the seals. */
function rowsOf(file: string): Rows {
  const raw = connect(file)
  try {
    return Object.fromEntries(
      recordedTables(raw)
        .filter(table => table !== 'accepted_break')
        .map(table => [
          table,
          (raw.prepare(`select * from "${table}" order by id`).all() as { rid: number }[]).map(
            ({ rid: _, ...row }) => row,
          ),
        ]),
    )
  } finally {
    raw.close()
  }
}

/** Makes the demo office with some edits and one row in the trash. Its log is empty, so that all of it is in the file. */
async function aDemo(): Promise<string> {
  const store = await aDemoOffice()
  await store.change(async db => {
    await db
      .updateTable('interaction')
      .set({ headline: 'Ändrad efteråt' })
      .where('id', '=', 'demo-i14' as never)
      .execute()
  })
  await store.close()
  const raw = connect(store.file)
  raw.pragma('wal_checkpoint(TRUNCATE)')
  raw.close()
  return store.file
}

/** Returns the pages of a table or index, the first of which is its root. */
function pagesOf(file: string, name: string): number[] {
  const raw = connect(file)
  try {
    return raw.prepare('select pageno from dbstat where name = ? order by path').pluck().all(name) as number[]
  } finally {
    raw.close()
  }
}

function spoil(file: string, pages: readonly number[], bytes: Buffer = junk): void {
  const content = readFileSync(file)
  for (const page of pages) bytes.copy(content, (page - 1) * pageSize)
  writeFileSync(file, content)
}

const salvaging = (file: string) => {
  const target = join(aFolder(), 'räddad.talan')
  return { target, made: salvageOffice({ file, target, user: 'test', language: 'sv' }) }
}

async function requireWhole(file: string): Promise<void> {
  const store = closing(await openStore(file, 'test'))
  expect((await faultsIn(file)).faults).toEqual([])
  expect(recordFaultsIn(file)).toEqual([])
  expect(checkHistory(file)).toMatchObject({ unsealed: 0, faults: [] })
  await store.close()
}

/** One demo office for all tests of this file. Each test spoils a copy of it. */
let whole: Buffer
let pages: ReadonlyMap<string, readonly number[]>
let rows: Rows
const aCopy = (): string => {
  const file = join(aFolder(), 'kontor.talan')
  writeFileSync(file, whole)
  return file
}

beforeAll(async () => {
  const file = await aDemo()
  whole = readFileSync(file)
  rows = rowsOf(file)
  const raw = connect(file)
  const names = raw.prepare(
    "select name from sqlite_master where rootpage > 0 and name not like '%\\_index\\_%' escape '\\'",
  )
  pages = new Map((names.pluck().all() as string[]).map(name => [name, pagesOf(file, name)]))
  raw.close()
})

describe('a demo office with damage', () => {
  test('in one page of each table in turn gets every row back', { timeout: 600_000 }, async () => {
    const tables = Object.keys(rows).filter(table => rows[table]?.length !== 0)
    expect(tables.length).toBeGreaterThan(35)
    for (const table of tables.filter((_, index) => index % step === 0)) {
      const file = aCopy()
      const of = pages.get(table) ?? []
      spoil(file, of.slice(-1))
      const { target, made } = salvaging(file)
      const { notHad, rebuilt } = await made
      expect(notHad, table).toEqual([])
      expect(rebuilt, table).toBe(of.length === 1 ? rows[table]?.length : rebuilt)
      expect(rowsOf(target), table).toEqual(rows)
      await requireWhole(target)
    }
  })

  test.each([
    ['the root of the interactions', () => pages.get('interaction')?.slice(0, 1) ?? []],
    [
      'every page of the interactions and the people',
      () => [...(pages.get('interaction') ?? []), ...(pages.get('person') ?? [])],
    ],
    ['every page of the row clocks', () => pages.get('row_clock') ?? []],
    ['the index of the record by row', () => pages.get('change_by_row') ?? []],
    ['the page of the device', () => pages.get('device') ?? []],
  ])('in %s gets every row back', async (_what, spoilt) => {
    const file = aCopy()
    spoil(file, spoilt())
    const { target, made } = salvaging(file)
    const { notHad } = await made
    expect(notHad.filter(({ table }) => table !== 'device')).toEqual([])
    expect(rowsOf(target)).toEqual(rows)
    await requireWhole(target)
  })

  test('in the change record keeps every row, and lists the entries that are lost', async () => {
    const file = aCopy()
    spoil(file, (pages.get('change') ?? []).slice(2, 5))
    const { target, made } = salvaging(file)
    const { notHad, list } = await made
    expect(notHad.length).toBeGreaterThan(5)
    expect(new Set(notHad.map(({ kind }) => kind))).toEqual(new Set(['entry']))
    expect(rowsOf(target)).toEqual(rows)
    await requireWhole(target)
    expect(readFileSync(list, 'utf8')).toContain(`Posten ${notHad[0]?.id} i historiken gick inte att läsa.`)
    const store = closing(await openStore(target, 'test'))
    await store.change(db =>
      db
        .updateTable('issue')
        .set({ short_name: 'Efter' })
        .where('id', '=', 'malmbanan' as never)
        .execute(),
    )
    await store.close()
    await requireWhole(target)
  })

  test('in both a table and the record gets back what either knows, and names the rest', async () => {
    const file = aCopy()
    spoil(file, [...(pages.get('interaction') ?? []), ...(pages.get('change') ?? []).slice(0, -30)])
    const { target, made } = salvaging(file)
    const { notHad } = await made
    const lost = notHad.filter(({ kind, table }) => kind === 'row' && table === 'interaction').map(({ id }) => id)
    const had = (rowsOf(target)['interaction'] as { id: string }[]).map(({ id }) => id)
    const all = (rows['interaction'] as { id: string }[]).map(({ id }) => id)
    expect([...had, ...lost].sort()).toEqual([...all].sort())
    expect(lost.length).toBeGreaterThan(0)
    // What cannot be without its interaction is left out, and named.
    expect(notHad.some(({ kind, table }) => kind === 'left-out' && table === 'interaction_participant')).toBe(true)
    await requireWhole(target)
  })
})

describe('a demo office with other damage', () => {
  test('in the content of a row keeps what the row says, and what the history says is in the history', async () => {
    const file = aCopy()
    const content = readFileSync(file)
    const word = Buffer.from('Ändrad efteråt')
    let at = content.indexOf(word)
    while (content.toString('latin1', at - 12, at).includes('headline')) at = content.indexOf(word, at + 1)
    content.write('Ö', at)
    writeFileSync(file, content)
    expect(recordFaultsIn(file)).toHaveLength(1)
    const { target, made } = salvaging(file)
    expect((await made).notHad).toEqual([
      { kind: 'other-value', table: 'interaction', id: 'demo-i14', field: 'headline' },
    ])
    const raw = connect(target)
    expect(raw.prepare("select headline from interaction where id = 'demo-i14'").pluck().get()).toBe('Öndrad efteråt')
    raw.close()
    await requireWhole(target)
  })

  test.each([
    ['its header', () => [1]],
    ['its list of tables', () => pages.get('sqlite_schema') ?? pages.get('sqlite_master') ?? []],
  ])('in %s is put together from its pages', async (_what, spoilt) => {
    const file = aCopy()
    const raw = connect(file)
    const schema = raw.prepare("select pageno from dbstat where name = 'sqlite_schema'").pluck().all() as number[]
    raw.close()
    spoil(file, spoilt().length > 0 ? spoilt() : schema)
    const { target, made } = salvaging(file)
    const { notHad, read } = await made
    expect(notHad).toEqual([])
    expect(read).toBeGreaterThan(100)
    expect(rowsOf(target)).toEqual(rows)
    await requireWhole(target)
  })
})

test('commits that lie in the log are salvaged too, also when the header of the file is lost', async () => {
  const store = await aDemoOffice()
  const raw = connect(store.file)
  raw.pragma('wal_checkpoint(TRUNCATE)')
  raw.close()
  await store.change(db =>
    db
      .updateTable('interaction')
      .set({ headline: 'Ännu i loggen' })
      .where('id', '=', 'demo-i14' as never)
      .execute(),
  )
  const file = join(aFolder(), 'kontor.talan')
  for (const suffix of ['', '-wal']) copyFileSync(store.file + suffix, file + suffix)
  expect(readFileSync(file).includes('Ännu i loggen')).toBe(false)
  spoil(file, [1])
  const { target, made } = salvaging(file)
  expect((await made).notHad).toEqual([])
  expect(rowsOf(target)).toEqual(rowsOf(store.file))
  await requireWhole(target)
})

test('a file in which nothing of an office can be read is refused in a sentence, and no file is made', async () => {
  const file = join(aFolder(), 'skräp.talan')
  writeFileSync(file, Buffer.alloc(20 * pageSize, 0x5a))
  const { target, made } = salvaging(file)
  await expect(made).rejects.toMatchObject({ refusal: { code: 'nothing-to-salvage', file } })
  expect(existsSync(target)).toBe(false)
  expect(existsSync(salvageList(target))).toBe(false)
})

test('an existing file is never written over, nor is a list', async () => {
  const { file } = await anOffice()
  const target = join(aFolder(), 'finns.talan')
  copyFileSync(file, target)
  const before = readFileSync(target)
  const given = { file, target, user: 'test', language: 'sv' } as const
  await expect(salvageOffice(given)).rejects.toMatchObject({ refusal: { code: 'store-exists', file: target } })
  expect(readFileSync(target).equals(before)).toBe(true)
  const other = join(aFolder(), 'ny.talan')
  writeFileSync(salvageList(other), 'en annan lista')
  await expect(salvageOffice({ ...given, target: other })).rejects.toMatchObject({ refusal: { code: 'store-exists' } })
  expect(existsSync(other)).toBe(false)
})
