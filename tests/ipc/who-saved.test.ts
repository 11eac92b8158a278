import { expect, test } from 'vitest'
import { seatOf } from '../../db/reads/home/current-user'
import type { Store } from '../../db/store'
import { currentBriefing } from '../../office/briefings/make-briefing'
import { listBriefings, readBriefing } from '../../office/briefings/saved-briefings'
import { lockedPacks } from '../../office/packs/lock-pack'
import { writePacks } from '../../office/packs/make-packs'
import { editPart } from '../../office/register/parts/write-part'
import type { PartnerId, StaffMemberId } from '../../src-shared/records/ids'
import { aDemoOffice, aFolder } from '../db/office'

const now = new Date('2026-11-24T10:00:00Z')

async function asColleague(store: Store): Promise<StaffMemberId> {
  const staff = await store.read
    .selectFrom('staff_member')
    .select(['id', 'name'])
    .orderBy('id')
    .executeTakeFirstOrThrow()
  store.sit(await seatOf(store.read, staff.id))
  await store.change(db => editPart(db, 'staff', staff.id, { name: 'Alva Lind' }, now))
  return staff.id
}
const rename = (store: Store, id: string) => store.change(db => editPart(db, 'staff', id, { name: 'Alva Berg' }, now))

test('a lock names its colleague by today’s name, and an older lock names the login', async () => {
  const store = await aDemoOffice()
  const lock = (period: string) =>
    writePacks(store, { period, language: 'sv', partnerIds: ['region-norrbotten' as PartnerId] }, aFolder(), true, now)
  await lock('2026Q2')
  const id = await asColleague(store)
  await lock('2026Q3')
  await rename(store, id)
  expect((await lockedPacks(store.read)).map(({ lockedBy }) => lockedBy).sort()).toEqual(['Alva Berg (test)', 'test'])
})

test('a saved briefing names its colleague by today’s name in the list, and by the name of that day on paper', async () => {
  const store = await aDemoOffice()
  const id = await asColleague(store)
  const request = { subject: { subjectTable: 'person', subjectId: 'demo-c07' }, issueId: null } as const
  const made = await currentBriefing(store, request, 'sv', now)
  await rename(store, id)
  expect((await listBriefings(store.read)).map(({ savedBy }) => savedBy)).toEqual(['Alva Berg (test)'])
  const { versions, latest } = await readBriefing(store.read, made.id)
  expect(versions.map(({ savedBy }) => savedBy)).toEqual(['Alva Berg (test)'])
  expect(latest.savedBy).toBe('Alva Lind')
})
