import { closeSync, openSync, writeSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { derivedFaults } from '../../db/derived/derived-faults'
import { faultsIn } from '../../db/file/whole-file'
import { integrityOf } from '../../db/reads/home/office-counts'
import { openStore } from '../../db/store'
import { repairOffice } from '../../office/keeping/repair'
import type { DerivedPart } from '../../src-shared/program/derived-part'
import { aDemoOffice, anOffice, closing } from './office'
import { connect } from './raw-store'

/** Queries for everything derived. A contentless index cannot return its words, so it is asked for the rows they find. */
const derived = {
  timeline: 'select * from timeline order by 1, 2, 3, 4',
  counts: 'select * from month_count where number <> 0 order by 1, 2, 3, 4',
  days: 'select * from day_count where number <> 0 order by 1, 2',
  quarters: 'select * from quarter_count where number <> 0 order by 1, 2, 3',
  people: 'select * from person_key order by rid',
  above: 'select * from organisation_above order by 1, 2',
  headlines: 'select * from headline_key order by rid',
  words: 'select * from search_word order by 1, 2',
  forms: 'select * from search_form order by 1',
  tails: 'select * from search_tail order by 1, 2',
  indexed: 'select id from search_index_docsize order by id',
  found: `select rowid from search_index('bana* or norrbotten or remiss*') order by rowid`,
  recent: `select rowid from recent_index('bana* or norrbotten or remiss*') order by rowid`,
  names: 'select rowid, * from name_index order by rowid',
  register: 'select rowid, * from register_index order by rowid',
} as const

/** True for a table of the office's own data, which no repair may touch. The device's row is left out: it says when it last wrote. */
const isOwn = (table: string) =>
  !/^(sqlite_|kysely_|device$|timeline$|month_count$|day_count$|quarter_count$|organisation_above$|headline_key$|person_key$|search_|recent_|name_|register_|derived_)/.test(
    table,
  )

function contentOf(file: string) {
  const raw = connect(file)
  try {
    const tables = raw.prepare("select name from sqlite_master where type = 'table' order by name").pluck()
    const own = (tables.all() as string[]).filter(isOwn)
    expect(own).toEqual(expect.arrayContaining(['change', 'interaction', 'row_clock', 'saved_view', 'working_note']))
    const rows = (query: string) => raw.prepare(query).raw().all()
    return {
      own: Object.fromEntries(own.map(table => [table, rows(`select * from "${table}"`)])),
      derived: Object.fromEntries(Object.entries(derived).map(([what, query]) => [what, rows(query)])),
    }
  } finally {
    raw.close()
  }
}

/** Returns a demo office that is closed. */
async function closedDemo() {
  const store = await aDemoOffice()
  await store.close()
  return store
}

/** Statements that each break a derived thing, and the part that the repair then reports. */
const broken: Readonly<Record<string, readonly [statement: string, part: DerivedPart]>> = {
  'missing timelines': ['delete from timeline', 'timelines'],
  'an interaction in the timeline of another subject': [
    'update timeline set subject_rid = subject_rid + 9000',
    'timelines',
  ],
  'missing months': ['delete from month_count', 'timelines'],
  'a month that counts too much': ['update month_count set number = number + 1', 'timelines'],
  'a day of the log that counts too much': ['update day_count set number = number + 1', 'timelines'],
  'quarters that are not counted': ['delete from quarter_count', 'timelines'],
  'people without a place in the Swedish order': ['delete from person_key', 'names'],
  'units without the organisations above them': ['delete from organisation_above', 'timelines'],
  'headlines without a place in the Swedish order': ['delete from headline_key', 'search'],
  'interactions that no search finds': [`insert into search_index (search_index) values ('delete-all')`, 'search'],
  'new interactions that no quick search finds': [
    `insert into recent_index (recent_index) values ('delete-all')`,
    'search',
  ],
  'a search index that contradicts itself': ['delete from search_index_data where id > 10', 'search'],
  'a quick index that contradicts itself': ['delete from recent_index_data where id > 10', 'search'],
  'people found by another name': [`update name_index set words = 'Annan'`, 'names'],
  'people found by no name': ['delete from name_index', 'names'],
  'a register that finds people by other words': ["update register_index set source = 'Annan'", 'names'],
  'a register that finds nothing': ['delete from register_index', 'names'],
  'an index of names that contradicts itself': ['delete from name_index_data where id > 10', 'names'],
  'a register that contradicts itself': ['delete from register_index_data where id > 10', 'names'],
}

describe('derived data that is wrong is rebuilt', () => {
  test.each(Object.entries(broken))('%s', async (_what, [statement, part]) => {
    const { file } = await closedDemo()
    const before = contentOf(file)
    const raw = connect(file)
    raw.unsafeMode(true)
    raw.exec(statement)
    raw.close()
    const store = closing(await openStore(file, 'test'))
    expect(await repairOffice(store)).toEqual({ wrong: [part] })
    await store.close()
    expect(contentOf(file)).toEqual(before)
    expect(await integrityOf(closing(await openStore(file, 'test')).read)).toBe('ok')
  })
})

test('several wrong parts are reported in the order they are recounted', async () => {
  const store = await aDemoOffice()
  const raw = connect(store.file)
  raw.exec('delete from register_index; delete from headline_key; delete from timeline')
  raw.close()
  expect(await repairOffice(store)).toEqual({ wrong: ['timelines', 'search', 'names'] })
  expect(await repairOffice(store)).toEqual({ wrong: [] })
})

test.each([
  ['an empty office', anOffice],
  ['the demo office', aDemoOffice],
])('%s without faults is not changed by a repair', async (_what, make) => {
  const store = await make()
  const before = contentOf(store.file)
  expect(await repairOffice(store)).toEqual({ wrong: [] })
  expect(contentOf(store.file)).toEqual(before)
  expect((await faultsIn(store.file)).faults).toEqual([])
  expect(await derivedFaults(store.read)).toBe(0)
})

test('an office with a damaged page of its own data is refused, and no derived data is rebuilt', async () => {
  const { file } = await closedDemo()
  const raw = connect(file)
  raw.exec('delete from month_count')
  raw.pragma('wal_checkpoint(TRUNCATE)')
  const size = raw.pragma('page_size', { simple: true }) as number
  const root = raw
    .prepare("select rootpage from sqlite_master where name = 'commitment_by_due'")
    .pluck()
    .get() as number
  raw.close()
  const descriptor = openSync(file, 'r+')
  writeSync(descriptor, Buffer.alloc(size, 0x5a), 0, size, (root - 1) * size)
  closeSync(descriptor)
  const store = closing(await openStore(file, 'test'))
  await expect(repairOffice(store)).rejects.toMatchObject({ refusal: { code: 'store-damaged', file } })
  expect(await store.read.selectFrom('month_count').select('number').execute()).toEqual([])
})
