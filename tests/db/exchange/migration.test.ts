import { expect, test } from 'vitest'
import { aStoreAt, stepTo, tablesOf } from '../raw-store'

const added = ['clashing_row', 'log_signer', 'parked_row', 'seen_progress', 'shared_from', 'sharing_device']

test('0041 adds what laptops that share an office need, leaves all rows as they were, and records the devices', async () => {
  const raw = await aStoreAt('0035-accepted-breaks')
  raw.exec("insert into organisation (id, kind, name) values ('o', 'agency', 'Verket')")
  const [before, record] = [tablesOf(raw), raw.prepare('select * from change').all()]
  await stepTo(raw, '0041-exchange')
  expect(tablesOf(raw).filter(table => !before.includes(table))).toEqual(expect.arrayContaining(added))
  expect(raw.prepare('select * from change').all()).toEqual(record)
  for (const table of added) expect(raw.prepare(`select count(*) from ${table}`).pluck().get()).toBe(0)
  raw.exec(
    "insert into sharing_device (id, name, sign_key, recipient, admitted_at) values ('d', 'Annas dator', 's', 'r', '2026-11-30T10:00:00Z')",
  )
  expect(raw.prepare("select op from change where table_name = 'sharing_device'").pluck().all()).toEqual(['I'])
  raw.close()
})
