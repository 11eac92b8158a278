import { sql } from 'kysely'
import type { BriefingRequest } from '../../../src-shared/briefings/briefing'
import type { BriefingMaterial } from '../../../src-shared/briefings/briefing-material'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { readSql } from '../../read-sql'
import type { Reader, Snapshot } from '../../schema'
import { briefingBench } from './briefing-bench'
import { briefingColleagues } from './briefing-colleagues'
import { briefingContacts, briefingFigures } from './briefing-interactions'
import {
  briefingGaps,
  briefingPartners,
  briefingPositions,
  briefingProcesses,
  briefingWordings,
  partnerNames,
} from './briefing-issues'
import { briefingPeople } from './briefing-people'
import { briefingCommitments, briefingResults, isAboutMatter } from './briefing-promises'
import { briefingScope } from './briefing-scope'

async function issueNames(db: Reader): Promise<BriefingMaterial['issueNames']> {
  const rows = await db.selectFrom('issue').select(['id', 'short_name as name', 'name_en as nameEn']).execute()
  return Object.fromEntries(rows.map(({ id, ...names }) => [id, names]))
}

/** Returns the headlines and days of the interactions that the rows come from, for those that may be told. */
async function contactNames(
  db: Reader,
  { commitments, positions, results }: Pick<BriefingMaterial, 'commitments' | 'positions' | 'results'>,
): Promise<BriefingMaterial['contactNames']> {
  const ids = [
    ...commitments.map(one => one.told?.interactionId),
    ...positions.flatMap(one => one.told?.map(position => position.evidenceInteractionId)),
    ...results.map(one => one.told?.interactionId),
  ].filter(Boolean)
  const rows = await readSql(
    db,
    sql<{ id: string; headline: string; on: IsoDate }>`select i.id, i.headline, i.starts_on as "on"
      from json_each(${JSON.stringify(ids)}) asked cross join interaction i on i.id = asked.value`,
  )
  return Object.fromEntries(rows.map(({ id, ...contact }) => [id, contact]))
}

/**
 * Returns everything a briefing tells, as known on a day. What is secrecy-marked is left out here, before anything is worded. The cost
 * grows with the year of those concerned and not with the office. Throws as `briefingScope` does.
 */
export async function briefingMaterial(
  db: Snapshot,
  request: BriefingRequest,
  asOf: IsoDate,
): Promise<BriefingMaterial> {
  const scope = await briefingScope(db, request, asOf)
  const wordings = await briefingWordings(db, scope)
  const { commitments, old } = await briefingCommitments(db, scope)
  const met = await briefingPeople(db, scope)
  // A briefing about a matter tells who has it in hand. Somebody without a role that day no longer has.
  const people = isAboutMatter(scope) ? met.filter(({ roles }) => roles.length > 0) : met
  const promised = {
    commitments,
    positions: await briefingPositions(db, scope),
    results: await briefingResults(db, scope),
  }
  return {
    scope,
    ...promised,
    wordings,
    contactNames: await contactNames(db, promised),
    issueNames: await issueNames(db),
    partnerNames: Object.fromEntries((await partnerNames(db)).map(({ id, name }) => [id, name])),
    people,
    bench: await briefingBench(db, scope),
    leftOut: { commitments: old, people: met.length - people.length },
    contacts: await briefingContacts(db, scope),
    figures: await briefingFigures(db, scope),
    processes: await briefingProcesses(db, scope),
    partners: await briefingPartners(db, scope, wordings),
    colleagues: await briefingColleagues(db, scope),
    gaps: await briefingGaps(db, scope),
  }
}
