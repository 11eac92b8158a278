import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Writer } from '../../db/schema'
import { editInteraction } from '../../office/log/edit-interaction'
import { editPart } from '../../office/register/parts/write-part'
import type { InteractionId, OrganisationId, RoleAssignmentId } from '../../src-shared/records/ids'
import { aBrokenOffice } from './a-broken-office'
import { aDemoOffice } from './office'

const now = new Date('2026-11-24T10:00:00Z')
const id = 'demo-i14' as InteractionId
const secrecy = { provision: 'OSL 15 kap. 1 §', markedOn: '2026-11-21', authority: 'Kontoret' }

test.each([
  [
    'without a counterpart',
    `update interaction_participant set deleted_at = 'x' where interaction_id = 'demo-i14';
    update interaction_organisation set deleted_at = 'x' where interaction_id = 'demo-i14'`,
  ],
  ['with a blank headline', `update interaction set headline = ' ' where id = 'demo-i14'`],
  ['on a day that does not exist', `update interaction set starts_on = '2026-02-30' where id = 'demo-i14'`],
])('an interaction %s can be made internal, marked for secrecy and given a note', async (_, faults) => {
  const store = await aBrokenOffice(faults)
  await store.change(db => editInteraction(db, id, { confidentiality: 'internal' }, now))
  await store.change(db => editInteraction(db, id, { secrecy, note: 'Ny anteckning' }, now))
  const row = await store.read.selectFrom('interaction').selectAll().where('id', '=', id).executeTakeFirst()
  expect(row).toMatchObject({ confidentiality: 'secrecy_marked', note: 'Ny anteckning' })
})

test('an edit cannot remove the last counterpart of an interaction that already lacks a headline', async () => {
  const store = await aBrokenOffice(`update interaction set headline = ' ' where id = 'demo-i14'`)
  const people = await store.read
    .selectFrom('interaction_participant')
    .select('person_id')
    .where('interaction_id', '=', id)
    .execute()
  const organisations = await store.read
    .selectFrom('interaction_organisation')
    .select('organisation_id')
    .where('interaction_id', '=', id)
    .execute()
  const edit = {
    participants: { remove: people.map(row => row.person_id) },
    organisationIds: { remove: organisations.map(row => row.organisation_id) },
  }
  await expect(store.change(db => editInteraction(db, id, edit, now))).rejects.toMatchObject({
    refusal: { code: 'no-participant' },
  })
})

test('a role, organisation, membership or commitment that ends before it begins can be edited in other fields', async () => {
  const store = await aBrokenOffice(`
    update role_assignment set from_on = '2026-12-31', to_on = '2026-01-01' where rid = (select min(rid) from role_assignment);
    update organisation set valid_from = '2026-12-31', valid_to = '2026-01-01' where id = 'se-riksdag-tu';
    update membership set ends_on = '2020-01-01' where rid = (select min(rid) from membership);
    update commitment set due_on = '2001-01-01' where id = 'demo-k2'`)
  const role = await store.read.selectFrom('role_assignment').select('id').orderBy('rid').executeTakeFirstOrThrow()
  const membership = await store.read.selectFrom('membership').select('id').orderBy('rid').executeTakeFirstOrThrow()
  await store.change(db => editPart(db, 'role', role.id as RoleAssignmentId, { title: 'Ledamot' }, now))
  await store.change(db =>
    editPart(db, 'organisation', 'se-riksdag-tu' as OrganisationId, { nameEn: 'Transport' }, now),
  )
  await store.change(db => editPart(db, 'membership', membership.id, { status: 'ended' }, now))
  await store.change(db => editPart(db, 'commitment', 'demo-k2', { promise: 'Nytt ord' }, now))
  await expect(
    store.change(db => editPart(db, 'role', role.id as RoleAssignmentId, { toOn: '2026-02-01' }, now)),
  ).rejects.toMatchObject({ refusal: { code: 'ends-before-start' } })
})

/** Adds enough rows for the action to be checked by one look through the whole office, instead of row by row. */
const manyRows = (db: Writer) =>
  sql`with recursive n (i) as (select 1 union all select i + 1 from n where i < 20000)
    insert into decision_process (id, name, level) select 'many-' || i, 'Process ' || i, 'national' from n`.execute(db)

test.each([
  ['a few rows', async () => undefined],
  ['twenty thousand rows', manyRows],
])(
  'an action of %s may leave a span that ends before it begins or living parts of a deleted row, but no blank name',
  async (_many, more) => {
    const store = await aDemoOffice()
    await store.change(async db => {
      await more(db)
      await sql`update membership set ends_on = '2020-01-01' where rid = (select min(rid) from membership)`.execute(db)
      await sql`update interaction set deleted_at = 'x' where id = 'demo-i14'`.execute(db)
    })
    await expect(
      store.change(async db => {
        if (more === manyRows) await sql`update decision_process set name = name || '.'`.execute(db)
        await sql`update person set name = ' ' where rid = (select min(rid) from person where deleted_at is null)`.execute(
          db,
        )
      }),
    ).rejects.toMatchObject({ refusal: { rule: 'no-name' } })
  },
)
