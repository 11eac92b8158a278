import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Store } from '../../db/store'
import { importOf } from '../../office/imports/in-progress/import-of'
import { checkOffice } from '../../office/keeping/check-office'
import { livingRows } from '../db/living-rows'
import { anOffice } from '../db/office'
import { answered, ask, askedAt } from './asking'
import { aFile, readingInThread } from './import-files'

readingInThread()

/** A fault of the disk: how it begins, and how it ends. */
type Fault = {
  readonly code: string
  readonly begin: (store: Store) => unknown
  readonly end: (store: Store) => unknown
}

/** The most bytes that this process may write into one file. A write past it fails, as on a disk that does not answer. */
const allow = (bytes: number | 'unlimited') =>
  execFileSync('prlimit', ['--pid', String(process.pid), `--fsize=${bytes}:unlimited`])

function canLimit(): boolean {
  try {
    allow('unlimited')
    return true
  } catch {
    return false
  }
}

const sizeOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0)

/** Lets the file grow by this many pages only. */
const pages = (store: Store, more: number) =>
  store.change(async db => {
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db)
    await sql.raw(`pragma max_page_count = ${(rows[0]?.page_count ?? 0) + more}`).execute(db)
  })

const full: Fault = { code: 'disk-full', begin: store => pages(store, 40), end: store => pages(store, 1_000_000) }
const failing: Fault = {
  code: 'disk-failing',
  begin: ({ file }) => allow(Math.max(sizeOf(file), sizeOf(`${file}-wal`)) + 200_000),
  end: () => allow('unlimited'),
}
const faults: readonly Fault[] = canLimit() ? [full, failing] : [full]

const logOf = (rows: number): string =>
  [
    'Datum;Typ;Kontakt;Organisation;Anteckning',
    ...Array.from(
      { length: rows },
      (_, at) =>
        `2025-10-${String(1 + (at % 28)).padStart(2, '0')};Möte;Nia Nysson${at} (S);Trafikverket;${'Ord. '.repeat(40)}`,
    ),
  ].join('\n')

async function planned(store: Store): Promise<void> {
  const path = aFile('logg.csv', logOf(600))
  await (await importOf(store)).start({ path, name: basename(path) }, {}, 'sv', askedAt)
  expect(await answered(store, 'import:plan', {})).toMatchObject({ state: 'planned', totals: { adding: 600 } })
}

const faultsOf = async (store: Store) => {
  const { wrong, broken, differing, seals } = await checkOffice(store, '2026-11-24')
  return [wrong, broken, differing, seals.faults].flat()
}

test.each(faults)(
  'an import during $code leaves nothing, and is written whole when the disk works again',
  async ({ code, begin, end }) => {
    const store = await anOffice()
    await planned(store)
    const before = livingRows(store.file)
    await begin(store)
    const refused = await ask(store, 'import:apply', {}).finally(() => end(store))
    expect(refused).toMatchObject({ ok: false, refusal: { code } })
    expect(await answered(store, 'import:state', {})).toMatchObject({ state: 'planned' })
    expect(livingRows(store.file)).toEqual(before)
    expect(await faultsOf(store)).toEqual([])
    expect(await answered(store, 'import:apply', {})).toMatchObject({ added: 600, refused: 0 })
    expect(await faultsOf(store)).toEqual([])
  },
)

test.each(faults)(
  'taking an import back during $code leaves it whole, and goes through when the disk works again',
  async ({ code, begin, end }) => {
    const store = await anOffice()
    const before = livingRows(store.file)
    await planned(store)
    const { batchId } = await answered(store, 'import:apply', {})
    const written = livingRows(store.file)
    await begin(store)
    const refused = await ask(store, 'import:revert', { batchId: String(batchId) }).finally(() => end(store))
    expect(refused).toMatchObject({ ok: false, refusal: { code } })
    expect(livingRows(store.file)).toEqual(written)
    expect(await faultsOf(store)).toEqual([])
    expect(await answered(store, 'import:revert', { batchId: String(batchId) })).toMatchObject({ left: [] })
    expect(livingRows(store.file)).toEqual(before)
    expect(await faultsOf(store)).toEqual([])
  },
)
