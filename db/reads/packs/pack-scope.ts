import { sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { Period } from '../../../src-shared/days/quarter'
import type { PackFunding } from '../../../src-shared/packs/pack'
import { type PackPeriod, packPeriod } from '../../../src-shared/packs/pack-period'
import type { PartnerId } from '../../../src-shared/records/ids'
import { Refused } from '../../../src-shared/refusals/refusal'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { projectOfQuarters } from '../figures/counts'
import { partnersWithin } from '../figures/what-counts'

/** Returns the period a pack is asked for. Throws if the text is not a period, or if the period has not begun. */
export const periodOfPack = async (db: Reader, text: string, today: IsoDate): Promise<PackPeriod> =>
  packPeriod(text, await projectOfQuarters(db), today)

/** Returns the partners that take part in a project at some time in a period, in their order. Throws if there are none. */
export async function activePartners(db: Reader, { from, to }: Period): Promise<PartnerId[]> {
  const found = await partnersWithin(db, { from, to })
  if (found.length === 0) throw new Refused({ code: 'no-active-partner', from, to })
  return found
}

/** Returns a partner's contributions to the projects that overlap a period, as stated. Empty for the joint pack. */
export const packFunding = (db: Reader, partner: PartnerId | null, { from, to }: Period): Promise<PackFunding[]> =>
  partner === null
    ? Promise.resolve([])
    : readSql(
        db,
        sql<PackFunding>`select f.kind, f.amount, f.status from funding f join project p on p.id = f.project_id
          where f.partner_id = ${partner} and f.deleted_at is null and p.starts_on <= ${to} and p.ends_on >= ${from}
          order by f.id`,
      )
