import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deriveQueued, isDerivingDue, rebuildDerived } from '../../db/derived/derived-upkeep'
import { integrityOf } from '../../db/reads/home/office-counts'
import type { Store } from '../../db/store'
import { undoAction } from '../../office/log/undo/undo-action'
import { aDemoOffice } from './office'
import { connect } from './raw-store'

/** Returns the derived rows as they were kept, and as they are once rebuilt from nothing. The store goes on with the rebuilt ones. */
async function keptAndRebuilt(store: Store) {
  const raw = connect(store.file)
  const derived = () => ({
    timeline: raw.prepare('select * from timeline').raw().all(),
    counts: raw.prepare('select * from month_count where number <> 0').raw().all(),
    above: raw.prepare('select * from organisation_above').raw().all(),
  })
  const kept = derived()
  await store.change(rebuildDerived)
  const rebuilt = derived()
  raw.close()
  return { kept, rebuilt }
}

const days = ['2024-10-20', '2024-11-02', '2025-06-30', '2026-10-13', '2026-11-24', '2027-12-01']
const changes: Readonly<Record<string, string>> = {
  'a meeting is moved': "update interaction set starts_on = :day, starts_at = :day || 'T09:00Z' where id = :row",
  'a meeting is called off': "update interaction set status = 'cancelled' where id = :row",
  'a meeting was held after all': "update interaction set status = 'held' where id = :row",
  'a meeting is deleted': "update interaction set deleted_at = 'x' where id = :row",
  'a meeting comes back': 'update interaction set deleted_at = null where id = :row',
  'a meeting gets a length': 'update interaction set duration_minutes = 20, participants_count = 4 where id = :row',
  'a participant is taken out': "update interaction_participant set deleted_at = 'x' where id = :row",
  'a participant is another':
    'update interaction_participant set person_id = (select id from person order by id limit 1) where id = :row',
  'a link changes meeting':
    'update interaction_issue set interaction_id = (select id from interaction order by id desc limit 1) where id = :row',
  'an issue is unlinked': "update interaction_issue set deleted_at = 'x' where id = :row",
  'a partner is no longer concerned': "update interaction_partner set deleted_at = 'x' where id = :row",
  'a role ends': 'update role_assignment set to_on = :day where id = :row',
  'a role moves': "update role_assignment set organisation_id = 'se-myn-trafikverket', from_on = null where id = :row",
  'a role is taken back': "update role_assignment set deleted_at = 'x' where id = :row",
  'a role is added': `insert into role_assignment (id, person_id, organisation_id, title, from_on)
    select 'r' || hex(randomblob(8)), id, 'se-myn-boverket', 'Chef', :day from person where id = :row`,
  'a partner joins anew': `insert into membership (id, partner_id, project_id, role, starts_on, ends_on, status)
    select 'm' || hex(randomblob(8)), id, 'nipp-nsso-2020-2024', 'partner', '2020-01-01', :day, 'decided' from partner where id = :row`,
  'a partner leaves': 'update membership set ends_on = :day where id = :row',
  'a partner joins': 'update membership set starts_on = :day where id = :row',
  'a person is something else': "update person set category = 'media' where id = :row",
  'an issue changes area': 'update issue set priority_area_id = (select min(id) from priority_area) where id = :row',
  'a unit is moved': "update organisation set parent_id = 'se-riksdag' where id = :row and id <> 'se-riksdag'",
  'a unit is deleted': "update organisation set deleted_at = 'x' where id = :row",
}
const step = fc.record({
  what: fc.constantFrom(...Object.keys(changes)),
  nth: fc.nat(400),
  day: fc.constantFrom(...days),
})

/** Runs one of the statements on the n-th row of the table it names. */
function applied(store: Store, { what, nth, day }: { what: string; nth: number; day: string }): void {
  const raw = connect(store.file)
  const statement = changes[what] as string
  const table = /(?:^update|\bfrom) (\w+)/.exec(statement)?.[1]
  const ids = raw.prepare(`select id from ${table} order by id`).pluck().all() as string[]
  raw.prepare(statement).run({ row: ids[nth % ids.length], day })
  raw.close()
}

test('after every change by another program, timelines and counts equal rebuilt ones', async () => {
  const store = await aDemoOffice()
  const sequences = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async steps => {
    // Several statements wait in the queue together, as when one action touches many rows.
    for (const each of steps) applied(store, each)
    await store.catchUp()
    expect(await isDerivingDue(store.read)).toBe(false)
    const { kept, rebuilt } = await keptAndRebuilt(store)
    expect(kept).toEqual(rebuilt)
    expect(kept.timeline.length).toBeGreaterThan(0)
  })
  await fc.assert(sequences, { numRuns: 60 })
})

test('an action and its undo leave the derived rows as they were', async () => {
  const store = await aDemoOffice()
  const before = (await keptAndRebuilt(store)).kept
  const { actionId } = await store.change(async db => {
    await db.updateTable('role_assignment').set({ to_on: '2026-10-01' }).execute()
    await db.updateTable('interaction').set({ status: 'cancelled' }).execute()
  })
  expect((await keptAndRebuilt(store)).kept).not.toEqual(before)
  await store.change(db => undoAction(db, actionId, new Date('2026-11-24T10:00:00Z')))
  expect((await keptAndRebuilt(store)).kept).toEqual(before)
})

test('the check of an office finds a count that differs from the log', async () => {
  const store = await aDemoOffice()
  expect(await integrityOf(store.read)).toBe('ok')
  const raw = connect(store.file)
  raw.exec("update month_count set number = number + 1 where partner_rid = 0 and slice = 'issue' and month = 202610")
  raw.exec('delete from timeline where rid = (select min(rid) from timeline)')
  raw.close()
  expect(await integrityOf(store.read)).toMatch(/derived rows differ/)
  await store.change(rebuildDerived)
  expect(await integrityOf(store.read)).toBe('ok')
})

test('a refused change leaves nothing waiting to be derived', async () => {
  const store = await aDemoOffice()
  const refused = store.change(async db => {
    await db.updateTable('interaction').set({ status: 'cancelled' }).execute()
    await deriveQueued(db)
    throw new Error('no')
  })
  await expect(refused).rejects.toThrow('no')
  expect(await isDerivingDue(store.read)).toBe(false)
  expect(await integrityOf(store.read)).toBe('ok')
})
