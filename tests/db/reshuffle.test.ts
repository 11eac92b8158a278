import { expect, test } from 'vitest'
import { openCommitments } from '../../db/reads/records/commitments'
import { peopleWithEndedRoles, peopleWithoutRole } from '../../db/reads/records/people'
import { rolesOn } from '../../db/reads/records/roles'
import type { Store } from '../../db/store'
import { logInteraction } from '../../office/log/log-interaction'
import { undoAction } from '../../office/log/undo/undo-action'
import { applyReshuffle, previewReshuffle } from '../../office/register/reshuffle'
import type { OrganisationId, PersonId, RoleAssignmentId } from '../../src-shared/records/ids'
import { addPerson, addRole } from './a-register'
import { anInteraction } from './an-interaction'
import { livingRows } from './living-rows'
import { anOffice } from './office'

const now = new Date('2026-09-30T10:00:00Z')
const lastOn = '2026-09-28'
const riksdagen = 'se-riksdag' as OrganisationId
const ids = (...roles: string[]) => roles as RoleAssignmentId[]

/** An office with three members before an election: one is also in a committee, one has another role, and one has already left. */
async function anOfficeBeforeTheElection(): Promise<Store> {
  const store = await anOffice()
  await store.change(async db => {
    for (const [id, name] of [
      ['a', 'Asta Ek'],
      ['b', 'Bo Gran'],
      ['c', 'Cilla Alm'],
    ] as const)
      await addPerson(db, id, name)
    await addRole(db, 'a1', 'a', riksdagen, 'Ledamot', { is_primary: 1 })
    await addRole(db, 'a2', 'a', 'se-riksdag-tu', 'Ordförande')
    await addRole(db, 'b1', 'b', riksdagen, 'Ledamot')
    await addRole(db, 'c1', 'c', riksdagen, 'Ledamot', { to_on: '2025-01-31' })
    await addRole(db, 'b2', 'b', 'se-myn-trafikverket', 'Styrelseledamot')
    const met = (startsOn: string, status: 'held' | 'planned', personId: string) =>
      logInteraction(
        db,
        anInteraction({
          startsOn,
          status,
          headline: `${status} ${personId}`,
          participants: [{ personId: personId as PersonId }],
        }),
      )
    await met('2026-05-05', 'held', 'a')
    await met('2026-08-20', 'held', 'a')
    await met('2026-10-20', 'planned', 'a')
    await met('2026-10-21', 'planned', 'b')
    await db
      .insertInto('commitment')
      .values([
        {
          id: 'k1',
          made_by: 'them',
          counterpart_person_id: 'a' as PersonId,
          promise: 'Lyfter frågan',
          due_on: '2026-09-01',
          status: 'open',
        },
        {
          id: 'k2',
          made_by: 'us',
          counterpart_person_id: 'a' as PersonId,
          promise: 'Skickade',
          status: 'done',
          done_on: '2026-06-01',
        },
      ])
      .execute()
  })
  return store
}

test('the roles held that day in the chamber and its committees are listed, without those that have ended', async () => {
  const store = await anOfficeBeforeTheElection()
  const { roles, left } = await previewReshuffle(store.read, { organisationId: riksdagen, lastOn, roleIds: [] })
  expect(roles.map(role => `${role.name}, ${role.title}, ${role.organisation}`)).toEqual([
    'Asta Ek, Ledamot, Sveriges riksdag',
    'Bo Gran, Ledamot, Sveriges riksdag',
    'Asta Ek, Ordförande, Trafikutskottet',
  ])
  expect(left).toEqual({ leavers: [], commitments: [], planned: [] })
})

test('the preview lists the people who would leave, with their open commitments and planned meetings', async () => {
  const store = await anOfficeBeforeTheElection()
  const ending = { organisationId: riksdagen, lastOn, roleIds: ids('a1', 'a2', 'b1') }
  const { left } = await previewReshuffle(store.read, ending)
  expect(left.leavers).toEqual([{ personId: 'a', name: 'Asta Ek', lastOn: '2026-08-20', lastHeadline: 'held a' }])
  expect(left.commitments.map(({ id, personId, isOverdue }) => [id, personId, isOverdue])).toEqual([['k1', 'a', true]])
  expect(left.planned.map(({ headline, name }) => [headline, name])).toEqual([['planned a', 'Asta Ek']])
  const half = await previewReshuffle(store.read, { ...ending, roleIds: ids('a2') })
  expect(half.left.leavers).toEqual([])
})

test('many roles end on one day, successors begin the next, and one undo takes all of it back', async () => {
  const store = await anOfficeBeforeTheElection()
  const before = livingRows(store.file)
  const { actionId, result } = await store.change(db =>
    applyReshuffle(db, {
      lastOn,
      endings: [
        { roleId: 'a1' as RoleAssignmentId, successor: { name: 'Nya Näs' } },
        { roleId: 'a2' as RoleAssignmentId, successor: { name: 'Nya Näs' } },
        { roleId: 'b1' as RoleAssignmentId, successor: { personId: 'c' as PersonId } },
      ],
    }),
  )
  expect(result.leavers.map(leaver => leaver.name)).toEqual(['Asta Ek'])
  expect(
    (await peopleWithEndedRoles(store.read, { since: '2026-09-27', on: '2026-09-29' })).map(row => row.id),
  ).toEqual(['a', 'b'])
  expect((await peopleWithoutRole(store.read, '2026-09-29')).map(row => row.name)).toEqual(['Asta Ek'])
  const titles = async (id: PersonId, on: string) =>
    (await rolesOn(store.read, id, on)).map(role => `${role.title}, ${role.organisation}, ${role.isPrimary}`).toSorted()
  const nya = await store.read.selectFrom('person').select('id').where('name', '=', 'Nya Näs').execute()
  expect(nya).toHaveLength(1)
  expect(await titles(nya[0]?.id as PersonId, '2026-09-29')).toEqual([
    'Ledamot, Sveriges riksdag, true',
    'Ordförande, Trafikutskottet, false',
  ])
  expect(await titles('c' as PersonId, '2026-09-28')).toEqual([])
  expect(await titles('c' as PersonId, '2026-09-29')).toEqual(['Ledamot, Sveriges riksdag, false'])
  await store.change(db => undoAction(db, actionId, now))
  expect(livingRows(store.file)).toEqual(before)
  expect(await openCommitments(store.read, lastOn)).toHaveLength(1)
})

test('a role that was not held that day has the whole reshuffle refused, and no role ends', async () => {
  const store = await anOfficeBeforeTheElection()
  const before = livingRows(store.file)
  const endings = ids('a1', 'c1').map(roleId => ({ roleId, successor: null }))
  await expect(store.change(db => applyReshuffle(db, { lastOn, endings }))).rejects.toMatchObject({
    refusal: { code: 'role-not-held', title: 'Ledamot', on: lastOn },
  })
  expect(livingRows(store.file)).toEqual(before)
})
