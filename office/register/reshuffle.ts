import { sql } from 'kysely'
import { newId } from '../../db/new-id'
import { asReader, readSql } from '../../db/read-sql'
import { leaversAmong, leftBehind } from '../../db/reads/care/left-behind'
import { requireRow } from '../../db/reads/names/known-rows'
import { swedishKey } from '../../db/reads/names/swedish-key'
import { unitsOf } from '../../db/reads/records/organisation-units'
import { rolesByPerson } from '../../db/reads/records/roles'
import type { Reader, Writer } from '../../db/schema'
import { checkedDay } from '../../src-shared/days/checked-day'
import type { IsoDate } from '../../src-shared/days/iso-date'
import { overlaps } from '../../src-shared/days/time-span'
import { dayAfter } from '../../src-shared/days/working-days'
import { sortNameOf } from '../../src-shared/names/person-name'
import type { OrganisationId, PersonId } from '../../src-shared/records/ids'
import type {
  Ending,
  LeftBehind,
  Reshuffle,
  ReshufflePreview,
  ReshuffleRequest,
  Successor,
} from '../../src-shared/records/reshuffle'
import { heldOn, type KnownRole } from '../../src-shared/records/role-assignment'
import type { HeldRole } from '../../src-shared/records/role-change'
import { Refused } from '../../src-shared/refusals/refusal'
import { assignRole, endRole } from './assign-role'

/** Returns every role held that day in an organisation and its units, sorted by the names of organisation and person. */
async function rolesIn(db: Reader, organisation: OrganisationId, on: IsoDate): Promise<HeldRole[]> {
  await requireRow(db, 'organisation', organisation)
  const rows = await readSql(
    db,
    sql<Omit<HeldRole, 'isPrimary'> & { isPrimary: number }>`
      with recursive ${unitsOf(organisation)}
      select r.id, r.person_id as personId, p.name, r.title, r.organisation_id as organisationId, o.kind as organisationKind,
        o.name as organisation, r.from_on as fromOn, r.to_on as toOn, r.is_primary as isPrimary
      from unit cross join organisation o on o.id = unit.id
        cross join role_assignment r indexed by role_assignment_by_organisation on r.organisation_id = unit.id
        cross join person p on p.id = r.person_id
      where r.deleted_at is null and p.deleted_at is null and (r.from_on is null or r.from_on <= ${on})
        and (r.to_on is null or r.to_on >= ${on}) order by ${swedishKey(sql`o.name`)}, ${swedishKey(sql`p.sort_name`)}, r.rid`,
  )
  return rows.map(row => ({ ...row, isPrimary: row.isPrimary === 1 }))
}

/** Returns the roles held that day, and what would be left without a counterpart if the chosen ones ended then. */
export async function previewReshuffle(
  db: Reader,
  { organisationId, lastOn, roleIds }: ReshuffleRequest,
): Promise<ReshufflePreview> {
  const roles = await rolesIn(db, organisationId, checkedDay(lastOn))
  const ending = roles.filter(role => roleIds.includes(role.id))
  const people = [...new Set(ending.map(role => role.personId))]
  const leavers = await leaversAmong(db, people, roleIds, lastOn)
  return { roles, left: await leftBehind(db, leavers, lastOn) }
}

async function roleHeld(db: Writer, { roleId }: Ending, on: IsoDate): Promise<KnownRole> {
  const row = await db
    .selectFrom('role_assignment')
    .select('person_id')
    .where('id', '=', roleId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (!row) throw new Refused({ code: 'unknown-id', what: 'role_assignment', id: roleId })
  const roles = (await rolesByPerson(asReader(db), [row.person_id])).get(row.person_id) ?? []
  const role = roles.find(known => known.id === roleId)
  if (!role || !heldOn(role, on)) throw new Refused({ code: 'role-not-held', title: role?.title ?? roleId, on })
  return role
}

async function personOf(db: Writer, successor: NonNullable<Successor>): Promise<PersonId> {
  if ('personId' in successor) return successor.personId
  const id = newId<'person'>() as PersonId
  const name = successor.name.trim()
  await db
    .insertInto('person')
    .values({ id, name, sort_name: sortNameOf(name) })
    .execute()
  return id
}

/** The successor's role is primary if the ended one was, unless the successor has a primary role in that time already. */
async function takeOver(db: Writer, role: KnownRole, personId: PersonId, fromOn: IsoDate): Promise<void> {
  const own = (await rolesByPerson(asReader(db), [personId])).get(personId) ?? []
  const hasMain = own.some(
    known => known.isPrimary && overlaps({ from: known.fromOn, to: known.toOn }, { from: fromOn, to: null }),
  )
  const { organisationId, title } = role
  const isPrimary = role.isPrimary && !hasMain
  await assignRole(db, {
    personId,
    organisationId,
    title,
    fromOn,
    toOn: null,
    isPrimary,
    source: null,
    replaces: null,
  })
}

/**
 * Ends many roles on one day and gives them to their successors from the next, all or none. Returns what is left without a counterpart.
 * Refuses a role that is not held that day.
 */
export async function applyReshuffle(db: Writer, { lastOn, endings }: Reshuffle): Promise<LeftBehind> {
  checkedDay(lastOn)
  const ended: KnownRole[] = []
  const named = new Map<string, PersonId>()
  for (const ending of endings) {
    ended.push(await roleHeld(db, ending, lastOn))
    await endRole(db, ending.roleId, lastOn)
  }
  for (const [at, { successor }] of endings.entries()) {
    const role = ended[at]
    if (!successor || !role) continue
    // One new person may take several of the roles, for instance a seat in the chamber and one in a committee.
    const key = 'name' in successor ? successor.name.trim() : successor.personId
    const personId = named.get(key) ?? (await personOf(db, successor))
    named.set(key, personId)
    await takeOver(db, role, personId, dayAfter(lastOn, 1))
  }
  const people = [...new Set(ended.map(role => role.personId))]
  const reader = asReader(db)
  return leftBehind(reader, await leaversAmong(reader, people, [], lastOn), lastOn)
}
