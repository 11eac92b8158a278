import { readFileSync, writeFileSync } from 'node:fs'
import type SQLite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { recordFaultsIn } from '../../db/record/record-faults'
import type { RecordFault } from '../../src-shared/program/record-fault'
import { aDemoOffice, anOffice } from './office'
import { aStoreAt, connect, stepTo } from './raw-store'

/** Writes into a file past the triggers that would record it, as damage does. */
function pastTheTriggers(file: string, statements: string): void {
  const raw = connect(file)
  const names = raw.prepare("select name from sqlite_master where type = 'trigger'").pluck().all() as string[]
  const sql = raw.prepare("select sql from sqlite_master where type = 'trigger'").pluck().all() as string[]
  for (const name of names) raw.exec(`drop trigger "${name}"`)
  raw.pragma('foreign_keys = OFF')
  raw.exec(statements)
  for (const statement of sql) raw.exec(statement)
  raw.close()
}

async function closedDemo(): Promise<string> {
  const store = await aDemoOffice()
  await store.close()
  return store.file
}

/** Damage that SQLite finds nothing wrong with, and what the comparison finds. */
const damages: Readonly<Record<string, readonly [statements: string, found: Partial<RecordFault>]>> = {
  'a headline with other words': [
    "update interaction set headline = 'Annat möte' where id = 'demo-i14'",
    { kind: 'other-value', table: 'interaction', id: 'demo-i14', field: 'headline' },
  ],
  'a field that was empty and is no more': [
    "update interaction set secrecy_authority = 'X' where id = 'demo-i14'",
    { kind: 'other-value', table: 'interaction', id: 'demo-i14', field: 'secrecy_authority' },
  ],
  'a field that has lost its value': [
    "update interaction set starts_time = null where id = 'demo-i14'",
    { kind: 'other-value', table: 'interaction', id: 'demo-i14', field: 'starts_time' },
  ],
  'a row that is gone': [
    'delete from interaction_issue where id = (select min(id) from interaction_issue)',
    { kind: 'row-gone', table: 'interaction_issue' },
  ],
  'an entry with other words': [
    `update change set columns = replace(columns, 'Göte', 'Gåte') where table_name = 'person' and columns like '%Göte Mallberg%'`,
    { kind: 'other-value', table: 'person', field: 'name' },
  ],
  'an entry that is no JSON': [
    `update change set columns = '{"headline' where row_id = 'demo-i14' and op = 'I'`,
    { kind: 'entry', table: 'change', field: 'columns' },
  ],
  'an entry of an unknown kind': [
    `update change set op = 'X' where row_id = 'demo-i14' and op = 'I'`,
    { kind: 'entry', table: 'change', field: 'op' },
  ],
  'an entry with the stamp of no clock': [
    `update change set hlc = 'zzzz' where row_id = 'demo-i14' and op = 'I'`,
    { kind: 'entry', table: 'change', field: 'hlc' },
  ],
  'an entry of an unknown table': [
    `update change set table_name = 'interactiom' where row_id = 'demo-i14' and op = 'I'`,
    { kind: 'entry', table: 'change', field: 'table_name' },
  ],
  'an entry that is missing': [
    `delete from change where row_id = 'demo-i14' and op = 'I'`,
    { kind: 'gap', table: 'change' },
  ],
  'the newest entry missing': [
    'delete from change where device_sequence = (select max(device_sequence) from change)',
    { kind: 'gap', table: 'change' },
  ],
  'stamps in another order': [
    `update change set hlc = '0000' || substr(hlc, 5) where row_id = 'demo-i14' and op = 'I'`,
    { kind: 'entry', table: 'change', field: 'hlc' },
  ],
  'a row clock with another stamp': [
    `update row_clock set clock = replace(clock, '"*":"0', '"*":"1') where row_id = 'demo-i14'`,
    { kind: 'not-recorded', table: 'interaction', id: 'demo-i14' },
  ],
  'a row clock that is no JSON': [
    `update row_clock set clock = '{' where row_id = 'demo-i14'`,
    { kind: 'clock', table: 'interaction', id: 'demo-i14' },
  ],
  'a row without a clock': [
    `delete from row_clock where row_id = 'demo-i14'`,
    { kind: 'clock', table: 'interaction', id: 'demo-i14' },
  ],
}

describe('the comparison with the change record notices', () => {
  test.each(Object.entries(damages))('%s', async (_what, [statements, found]) => {
    const file = await closedDemo()
    pastTheTriggers(file, statements)
    expect(recordFaultsIn(file)).toContainEqual(expect.objectContaining(found))
  })

  test('a letter that was changed in a page of the file', async () => {
    const file = await closedDemo()
    const raw = connect(file)
    raw.pragma('wal_checkpoint(TRUNCATE)')
    const headline = raw.prepare("select headline from interaction where id = 'demo-i14'").pluck().get() as string
    raw.close()
    const bytes = readFileSync(file)
    const word = Buffer.from(headline)
    const pages = bytes.length / 4096
    expect(pages).toBeGreaterThan(10)
    // The row and its entry both hold the headline. The entry has it within quotes.
    let at = bytes.indexOf(word)
    while (at >= 0 && bytes.toString('latin1', at - 12, at).includes('headline')) at = bytes.indexOf(word, at + 1)
    bytes.write('#', at)
    writeFileSync(file, bytes)
    expect(recordFaultsIn(file)).toContainEqual({
      kind: 'other-value',
      table: 'interaction',
      id: 'demo-i14',
      field: 'headline',
    })
  })
})

describe('the comparison finds nothing', () => {
  test('in a new office, and in the demo office', async () => {
    expect(recordFaultsIn((await anOffice()).file)).toEqual([])
    expect(recordFaultsIn((await aDemoOffice()).file)).toEqual([])
  })

  test('in an office after edits, a replaced row and an upsert by another program', async () => {
    const store = await aDemoOffice()
    const raw: SQLite.Database = connect(store.file)
    raw.exec(`update interaction set headline = 'Ett', starts_time = null where id = 'demo-i14';
      update interaction set headline = 'Två' where id = 'demo-i14';
      update interaction set deleted_at = '2026-11-29T10:00:00Z' where id = 'demo-i13';
      insert into tag (id, name) values ('etikett', 'Ett');
      replace into tag (id, name) values ('etikett', 'Två');
      insert into tag (id, name) values ('etikett', 'x') on conflict (id) do update set name = 'Tre'`)
    raw.close()
    expect(recordFaultsIn(store.file)).toEqual([])
  })

  test('in an office that was brought up to date, whose lists have no entries', async () => {
    const raw = await aStoreAt('0016-hot-search')
    raw.exec(`insert into main_task (id, name, name_en, sort_order) values ('t', 'Uppgift', 'Task', 'a');
      insert into organisation (id, name, kind) values ('o', 'Org', 'agency')`)
    await stepTo(raw, '0031-contact-points')
    raw.exec("update list_value set name = 'Annat' where rid = 1; update organisation set name = 'Org 2'")
    const file = raw.name
    raw.close()
    expect(recordFaultsIn(file)).toEqual([])
  })
})
