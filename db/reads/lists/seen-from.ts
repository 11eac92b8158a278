import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { ListCode } from '../../../src-shared/lists/list-columns'
import type { Audience } from '../../../src-shared/packs/disclosure'
import type { Reader } from '../../schema'
import { shippedOrganisations } from '../home/shipped-organisations'
import { watchList } from '../records/processes'
import type { ListSql, Seen } from './columns/column-sql'
import { commitmentList } from './columns/commitment-columns'
import { interactionList } from './columns/interaction-columns'
import { issueList } from './columns/issue-columns'
import { organisationList } from './columns/organisation-columns'
import { partnerList } from './columns/partner-columns'
import { peopleList } from './columns/people-columns'
import { processList } from './columns/process-columns'

const lists: Readonly<Record<ListCode, (seen: Seen) => ListSql>> = {
  interactions: interactionList,
  people: peopleList,
  organisations: organisationList,
  issues: issueList,
  commitments: commitmentList,
  processes: processList,
  partners: partnerList,
}

/** In days. Further ahead than any watched day. */
const aDecade = 3_653

/**
 * Returns the next watched day of each process as `{ on, what }` by process id. SQL alone cannot find it: statutory days and referrals move
 * by rules that are written in code.
 */
async function nextWatched(db: Reader, today: IsoDate): Promise<Record<string, { on: IsoDate; what: string }>> {
  const next: Record<string, { on: IsoDate; what: string }> = {}
  for (const { on, what, processId } of await watchList(db, { from: today, days: aDecade }))
    if (processId !== null) next[processId] ??= { on, what }
  return next
}

/** Returns a list in SQL as it is seen on a day, either by the office or in a file. */
export async function listOn(
  db: Reader,
  list: ListCode,
  today: IsoDate,
  audience: Audience = 'office',
): Promise<ListSql> {
  const watched = list === 'processes' ? JSON.stringify(await nextWatched(db, today)) : '{}'
  const shipped = audience === 'file' ? await shippedOrganisations() : '[]'
  return lists[list]({ today, audience, watched, shipped })
}
