import { expect, test } from 'vitest'
import { aStoreAt, stepTo } from './raw-store'

const before = '0028-plain-letters'
const after = '0029-reasons-of-links'

const office = `
  insert into organisation (id, kind, name) values ('norr', 'region', 'Region Norr'), ('syd', 'region', 'Region Syd');
  insert into organisation (id, kind, name, parent_id) values ('norr-trafik', 'unit', 'Trafikenheten', 'norr');
  insert into partner (id, name, short_name, kind, organisation_id, sort_order) values
    ('p-norr', 'Region Norr', 'Norr', 'region', 'norr', 'a'), ('p-syd', 'Region Syd', 'Syd', 'region', 'syd', 'b');
  insert into staff_member (id, name, home_partner_id) values ('alva', 'Alva Lind', 'p-norr');
  insert into person (id, name, sort_name) values ('bo', 'Bo Ek', 'Ek Bo');
  insert into role_assignment (id, person_id, organisation_id, title, from_on, to_on) values
    ('r', 'bo', 'norr-trafik', 'chef', '2026-01-01', '2026-06-30');
  insert into priority_area (id, name, name_en, sort_order) values ('resor', 'Resor', 'Travel', 'a');
  insert into issue (id, priority_area_id, name, name_en, short_name, sort_order) values ('bana', 'resor', 'Banan', 'The line', 'Bana', 'a');
  insert into issue_version (id, issue_id, owner_partner_id, valid_from, valid_to, wording, sort_order) values
    ('v', 'bana', 'p-norr', '2026-01-01', '2026-06-30', 'Bygg banan.', 'a');`

/** Returns the SQL of a meeting with every fact that can make it concern Norr, linked to both partners. */
const meeting = (id: string, day: string): string => `
  insert into interaction (id, kind, status, starts_on, starts_at, headline) values ('${id}', 'phone', 'held', '${day}', '${day}T08:00Z', 'Samtal');
  insert into interaction_staff (id, interaction_id, staff_member_id) values ('${id}:alva', '${id}', 'alva');
  insert into interaction_issue (id, interaction_id, issue_id) values ('${id}:bana', '${id}', 'bana');
  insert into interaction_participant (id, interaction_id, person_id) values ('${id}:bo', '${id}', 'bo');
  insert into interaction_organisation (id, interaction_id, organisation_id) values ('${id}:norr-trafik', '${id}', 'norr-trafik');
  insert into interaction_partner (id, interaction_id, partner_id, reason) values
    ('${id}:p-norr', '${id}', 'p-norr', 'manual'), ('${id}:p-syd', '${id}', 'p-syd', 'De bad om det');`

async function anOffice() {
  const raw = await aStoreAt(before)
  raw.exec(office)
  raw.exec(meeting('in', '2026-06-30'))
  raw.exec(meeting('past', '2026-07-01'))
  raw.exec("update interaction_organisation set deleted_at = '2026-07-02' where interaction_id = 'past'")
  return raw
}

test('0029 gives each link the reasons that hold on the day of the meeting, and adds and removes no link', async () => {
  const raw = await anOffice()
  await stepTo(raw, after)
  expect(raw.prepare('select id, reason, follows_from, deleted_at from interaction_partner order by id').all()).toEqual(
    [
      ['in:p-norr', 'manual', '["issue:bana","organisation:norr-trafik","participant:bo","staff:alva"]'],
      ['in:p-syd', 'De bad om det', null],
      ['past:p-norr', 'manual', '["staff:alva"]'],
      ['past:p-syd', 'De bad om det', null],
    ].map(([id, reason, follows_from]) => ({ id, reason, follows_from, deleted_at: null })),
  )
  raw.close()
})

test('0029 adds nothing to the change record', async () => {
  const raw = await anOffice()
  const recorded = raw.prepare('select * from change order by hlc').all()
  await stepTo(raw, after)
  expect(raw.prepare('select * from change order by hlc').all()).toEqual(recorded)
  raw.close()
})

test('after 0029 a change of a reason is recorded, and queues no count', async () => {
  const raw = await anOffice()
  await stepTo(raw, after)
  raw.exec('delete from derived_queue')
  raw.exec("update interaction_partner set follows_from = null where id = 'past:p-norr'")
  expect(raw.prepare('select row_id, columns from change order by hlc desc limit 1').get()).toEqual({
    row_id: 'past:p-norr',
    columns: '{"follows_from":null}',
  })
  expect(raw.prepare('select count(*) from derived_queue').pluck().get()).toBe(0)
  raw.exec("update interaction_partner set deleted_at = '2026-07-02' where id = 'past:p-norr'")
  expect(raw.prepare('select interaction_id from derived_queue').pluck().all()).toEqual(['past'])
  raw.close()
})

test('0029 finishes even if organisations are each other’s parents', async () => {
  const raw = await anOffice()
  raw.exec("update organisation set parent_id = 'norr-trafik' where id = 'norr'")
  await stepTo(raw, after)
  expect(raw.prepare("select follows_from from interaction_partner where id = 'in:p-norr'").pluck().get()).toContain(
    'organisation:norr-trafik',
  )
  raw.close()
})

test('after 0029 a reason that is not a list is refused', async () => {
  const raw = await anOffice()
  await stepTo(raw, after)
  expect(() => raw.exec("update interaction_partner set follows_from = 'alva'")).toThrow(/CHECK/)
  raw.close()
})
