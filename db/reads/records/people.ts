import { type RawBuilder, sql } from 'kysely'
import { checkedDay, checkedPeriod } from '../../../src-shared/days/checked-day'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { swedishOrder } from '../../../src-shared/names/swedish-order'
import type { ListedPerson, PersonWithEndedRoles } from '../../../src-shared/records/person'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { rolesByPerson, roleText } from './roles'

async function listed(db: Reader, people: RawBuilder<unknown>, on: IsoDate): Promise<ListedPerson[]> {
  const found = await readSql(
    db,
    sql<Omit<ListedPerson, 'role'>>`select p.id, p.name, p.sort_name as sortName, p.category from ${people}`,
  )
  const roles = await rolesByPerson(
    db,
    found.map(person => person.id),
  )
  return found
    .map(person => ({ ...person, role: roleText(roles.get(person.id) ?? [], on) }))
    .sort((a, b) => swedishOrder(a.sortName, b.sortName) || (a.id < b.id ? -1 : 1))
}

/** Returns all people in the register in Swedish order of the name, with the role held that day. */
export const allPeople = (db: Reader, on: IsoDate): Promise<ListedPerson[]> =>
  listed(db, sql`person p where p.deleted_at is null`, checkedDay(on))

/** Returns the people with no known role that day, so that the office can ask who has replaced them. */
export const peopleWithoutRole = (db: Reader, on: IsoDate): Promise<ListedPerson[]> =>
  listed(
    db,
    sql`person p where p.deleted_at is null and not exists (select 1 from role_assignment r where r.person_id = p.id and r.deleted_at is null
      and (r.from_on is null or r.from_on <= ${on}) and (r.to_on is null or r.to_on >= ${on}))`,
    checkedDay(on),
  )

/**
 * Returns the people who left a role after `since` and up to `on`, with the roles they left and the role they hold on `on`. Throws if the
 * period ends before it begins.
 */
export async function peopleWithEndedRoles(
  db: Reader,
  { since, on }: { readonly since: IsoDate; readonly on: IsoDate },
): Promise<PersonWithEndedRoles[]> {
  checkedPeriod({ from: since, to: on })
  const ended = await readSql(
    db,
    sql<{ personId: string; title: string; organisation: string; toOn: IsoDate }>`
      select r.person_id as personId, r.title, coalesce(o.name, '') as organisation, r.to_on as toOn
      from role_assignment r left join organisation o on o.id = r.organisation_id
      where r.to_on > ${since} and r.to_on <= ${on} and r.deleted_at is null order by r.to_on, r.rid`,
  )
  const ids = JSON.stringify([...new Set(ended.map(role => role.personId))])
  const people = await listed(
    db,
    sql`json_each(${ids}) asked cross join person p on p.id = asked.value where p.deleted_at is null`,
    on,
  )
  return people.map(person => ({
    ...person,
    ended: ended.filter(role => role.personId === person.id).map(({ personId: _, ...role }) => role),
  }))
}
