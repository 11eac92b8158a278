import { sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { dayAfter } from '../../../src-shared/days/working-days'
import { isOpenOn, isOverdueOn } from '../../../src-shared/log/commitment'
import type { PersonId, RoleAssignmentId } from '../../../src-shared/records/ids'
import type { Leaver, LeftBehind, PlannedWith } from '../../../src-shared/records/reshuffle'
import { heldOn } from '../../../src-shared/records/role-assignment'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { swedishKey } from '../names/swedish-key'
import { commitmentsOfPerson } from '../records/commitments'
import { rolesByPerson } from '../records/roles'
import { isFrom, timelineKinds } from '../timelines/timeline-entries'

const metLast = (db: Reader, ids: readonly PersonId[], on: IsoDate): Promise<Leaver[]> =>
  readSql(
    db,
    sql<Leaver>`select p.id as personId, p.name, i.starts_on as lastOn, i.headline as lastHeadline
      from json_each(${JSON.stringify(ids)}) asked cross join person p on p.id = asked.value
      left join interaction i on i.rid = (select t.rid from timeline t cross join interaction met on met.rid = t.rid
        where t.subject_kind = ${timelineKinds.person} and t.subject_rid = p.rid and met.status = 'held' and met.starts_on <= ${on}
        order by t.minute desc, t.rid desc limit 1)
      order by ${swedishKey(sql`p.sort_name`)}, p.id`,
  )

const plannedAfter = (db: Reader, ids: readonly PersonId[], on: IsoDate): Promise<PlannedWith[]> =>
  readSql(
    db,
    sql<PlannedWith>`select i.id, i.starts_on as startsOn, i.headline, p.name
      from json_each(${JSON.stringify(ids)}) asked cross join person p on p.id = asked.value
      cross join timeline t on t.subject_kind = ${timelineKinds.person} and t.subject_rid = p.rid and ${isFrom(on)}
      cross join interaction i on i.rid = t.rid
      where i.status = 'planned' and i.starts_on > ${on} order by i.starts_at, i.id`,
  )

async function stillOpen(db: Reader, personId: PersonId, on: IsoDate) {
  return (await commitmentsOfPerson(db, personId))
    .filter(commitment => isOpenOn(commitment, on))
    .map(commitment => ({ ...commitment, isOverdue: isOverdueOn(commitment, on), personId }))
}

/** Returns those of the people who hold no role on the day after `lastOn`, if the given roles end on it. */
export async function leaversAmong(
  db: Reader,
  people: readonly PersonId[],
  ending: readonly RoleAssignmentId[],
  lastOn: IsoDate,
): Promise<PersonId[]> {
  const roles = await rolesByPerson(db, people)
  const next = dayAfter(lastOn, 1)
  return people.filter(id => !(roles.get(id) ?? []).some(role => heldOn(role, next) && !ending.includes(role.id)))
}

/**
 * Returns what lacks a counterpart once these people have left: their open commitments, the planned interactions with them, and when each
 * was last met.
 */
export async function leftBehind(db: Reader, people: readonly PersonId[], on: IsoDate): Promise<LeftBehind> {
  const commitments = []
  for (const id of people) commitments.push(...(await stillOpen(db, id, on)))
  return {
    leavers: await metLast(db, people, on),
    commitments,
    planned: await plannedAfter(db, people, on),
  }
}
