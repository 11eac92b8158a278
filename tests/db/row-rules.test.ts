import { expect, test } from 'vitest'
import { breachesAmong, brokenRows } from '../../db/rules/broken-rows'
import { heldReferences } from '../../db/rules/references'
import { aDemoOffice, anOffice } from './office'
import { connect } from './raw-store'

/** References without a rule: locked reports and imports record what was, and `merged_into_id` says where a merged row went. */
const exempt = /^(report_|import_)|\.merged_into_id$/

test('every reference of the schema has a rule, so that none can be forgotten', async () => {
  const store = await anOffice()
  const raw = connect(store.file)
  const inSchema = raw
    .prepare(
      `select m.name || '.' || f."from" || ' ' || f."table" from sqlite_master m, pragma_foreign_key_list(m.name) f where m.type = 'table'`,
    )
    .pluck()
    .all() as string[]
  raw.close()
  const held = new Set(heldReferences.map(({ table, column, to }) => `${table}.${column} ${to}`))
  const bound = inSchema.filter(name => !exempt.test(name.split(' ')[0] ?? ''))
  expect(bound.filter(name => !held.has(name))).toEqual([])
  expect([...held].filter(name => !bound.includes(name))).toEqual([])
})

test('a new office and the demo office break no rule', async () => {
  for (const store of [await anOffice(), await aDemoOffice()]) {
    expect(await brokenRows(store.read)).toEqual([])
    const rows = await store.read.selectFrom('person').select('id').execute()
    expect(
      await breachesAmong(
        store.read,
        rows.map(({ id }) => ({ table: 'person', id })),
      ),
    ).toEqual([])
  }
})
