import { expect, test } from 'vitest'
import { aStoreAt, stepTo } from './raw-store'

test('0027 leaves changes recorded by login unchanged, and later changes also record the colleague', async () => {
  const raw = await aStoreAt('0026-replaced-rows')
  raw.exec("update device set user_id = 'anna'")
  raw.exec("insert into staff_member (id, name, user_name) values ('alva', 'Alva Lind', 'anna')")
  const before = raw.prepare('select * from change').all()
  await stepTo(raw, '0027-people-of-the-office')
  expect(raw.prepare('select * from change').all()).toEqual(
    before.map(row => ({ ...Object(row), staff_member_id: null })),
  )
  raw.exec("update device set staff_member_id = 'alva'")
  raw.exec("update staff_member set email = 'alva@norr.se', to_on = '2026-11-30' where id = 'alva'")
  expect(raw.prepare('select user_id, staff_member_id, columns from change order by hlc desc limit 1').get()).toEqual({
    user_id: 'anna',
    staff_member_id: 'alva',
    columns: '{"email":"alva@norr.se","to_on":"2026-11-30"}',
  })
  raw.close()
})
