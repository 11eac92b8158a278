import type { BriefingRequest } from '../../../src-shared/domain/briefing'
import type { BriefingMaterial } from '../../../src-shared/domain/briefing-material'
import type { IsoDate } from '../../../src-shared/domain/iso-date'
import type { Reader } from '../../schema'
import { briefingColleagues } from './briefing-colleagues'
import { briefingContacts, briefingFigures } from './briefing-contacts'
import {
  briefingGaps,
  briefingPartners,
  briefingPositions,
  briefingProcesses,
  briefingWordings,
  partnerNames,
} from './briefing-issues'
import { briefingPeople } from './briefing-people'
import { briefingCommitments, briefingResults } from './briefing-promises'
import { briefingScope } from './briefing-scope'

async function issueNames(db: Reader): Promise<BriefingMaterial['issueNames']> {
  const rows = await db.selectFrom('issue').select(['id', 'short_name as name', 'name_en as nameEn']).execute()
  return Object.fromEntries(rows.map(({ id, ...names }) => [id, names]))
}

/**
 * All that a briefing tells, as known on a day; what is marked for secrecy is left out here, before there are any words. It costs what
 * the year of those concerned has, never what the office has. Refuses as the scope does.
 */
export async function briefingMaterial(db: Reader, request: BriefingRequest, asOf: IsoDate): Promise<BriefingMaterial> {
  const scope = await briefingScope(db, request, asOf)
  const wordings = await briefingWordings(db, scope)
  return {
    scope,
    issueNames: await issueNames(db),
    partnerNames: Object.fromEntries((await partnerNames(db)).map(({ id, name }) => [id, name])),
    people: await briefingPeople(db, scope),
    commitments: await briefingCommitments(db, scope),
    wordings,
    positions: await briefingPositions(db, scope),
    results: await briefingResults(db, scope),
    contacts: await briefingContacts(db, scope),
    figures: await briefingFigures(db, scope),
    processes: await briefingProcesses(db, scope),
    partners: await briefingPartners(db, scope, wordings),
    colleagues: await briefingColleagues(db, scope),
    gaps: await briefingGaps(db, scope),
  }
}
