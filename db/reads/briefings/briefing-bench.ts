import { sql } from 'kysely'
import type { BenchMember, BriefingScope } from '../../../src-shared/briefings/briefing-material'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { metOnlyMasked } from '../figures/may-be-told'
import { swedishKey } from '../names/swedish-key'
import { lastToldOf } from './briefing-people'

/** The most members of our bench that are read. A committee has seventeen members and as many deputies. */
const mostRead = 12

/** True if a role is held on a day. The first and the last day count. */
const held = (role: string, on: IsoDate) =>
  sql`${sql.ref(`${role}.deleted_at`)} is null
    and (${sql.ref(`${role}.from_on`)} is null or ${sql.ref(`${role}.from_on`)} <= ${on})
    and (${sql.ref(`${role}.to_on`)} is null or ${sql.ref(`${role}.to_on`)} >= ${on})`

/**
 * Returns the members of the committees to be met who are elected in the constituencies of the four counties, those who lead the committee
 * first. The people whom the briefing already names are left out, and so is anybody known only from a masked interaction.
 */
export async function briefingBench(db: Reader, scope: BriefingScope): Promise<BenchMember[]> {
  const { organisations, personIds, on } = scope
  if (organisations.length === 0) return []
  const ours = await db.selectFrom('constituency').select('name').where('deleted_at', 'is', null).execute()
  const members = await readSql(
    db,
    sql<
      Omit<BenchMember, 'lastMet'>
    >`select p.id, p.name, r.title, o.name as committee, max(coalesce(r.party, c.party)) as party,
        min(c.constituency) as constituency
      from json_each(${JSON.stringify(organisations.map(({ id }) => id))}) asked
      cross join organisation o on o.id = asked.value
      cross join role_assignment r indexed by role_assignment_by_organisation on r.organisation_id = o.id
      cross join person p on p.id = r.person_id
      cross join role_assignment c indexed by role_assignment_by_person on c.person_id = p.id
      where o.kind = 'parliamentary-committee' and o.deleted_at is null and p.deleted_at is null
        and ${held('r', on)} and ${held('c', on)}
        and c.constituency in (select value from json_each(${JSON.stringify(ours.map(({ name }) => name))}))
        and p.id not in (select value from json_each(${JSON.stringify(personIds)}))
      group by p.id, r.id order by r.title not like '%ordförande%', asked.key, ${swedishKey(sql`p.sort_name`)} limit ${mostRead}`,
  )
  const untold = await metOnlyMasked(
    db,
    members.map(({ id }) => id),
  )
  const told: BenchMember[] = []
  for (const member of members)
    if (!untold.has(member.id) && !told.some(({ id }) => id === member.id))
      told.push({ ...member, lastMet: await lastToldOf(db, member.id, scope) })
  return told
}
