import { copyFileSync, existsSync, rmSync } from 'node:fs'
import { test } from 'vitest'
import { recordedTables } from '../../db/change-record'
import { openFile } from '../../db/file/open-file'
import { recordFaults } from '../../db/record/record-faults'

const source = process.env['MEASURE'] as string
test('measure', { timeout: 3_000_000 }, () => {
  const file = '/tmp/w/salvage13-measure.talan'
  if (!existsSync(file)) {
    copyFileSync(source, file)
    const raw = openFile(file)
    raw.exec('begin')
    for (const table of recordedTables(raw)) {
      const columns = raw.prepare("select name from pragma_table_info(?) where name <> 'rid'").pluck().all(table) as string[]
      const pairs = columns.map(name => `'${name}', "${name}"`).join(', ')
      raw.exec(`insert into recording select '${table}', x.id, 'I', json_object(${pairs.replaceAll(/, "/g, ', x."')}) from "${table}" x where not exists (select 1 from change c where c.table_name = '${table}' and c.row_id = x.id)`)
    }
    raw.exec('commit')
    raw.pragma('wal_checkpoint(TRUNCATE)')
    console.log('entries', raw.prepare('select count(*) from change').pluck().get())
    raw.close()
  }
  const began = Date.now()
  let found = 0
  let longest = 0
  let parts = 0
  let last = Date.now()
  for (const some of recordFaults(file)) {
    found += some.length
    parts += 1
    const now = Date.now()
    longest = Math.max(longest, now - last)
    last = now
  }
  console.log('ms', Date.now() - began, 'parts', parts, 'longest', longest, 'found', found)
})
