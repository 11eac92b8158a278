import { sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

/** A priority area of the office, with all its names. */
export type AreaToCompare = { readonly id: string; readonly names: readonly string[] }

/** An issue of the office, with all its names and how it has been worded. */
export type IssueToCompare = {
  readonly id: string
  readonly areaId: string
  readonly names: readonly string[]
  readonly wordings: readonly {
    readonly ownerPartnerId: string | null
    readonly decidedOn: IsoDate | null
    readonly validFrom: IsoDate | null
    readonly wording: string
  }[]
}

/** The areas and issues of the office. There are few, so that all are read. */
export type PrioritiesToCompare = {
  readonly areas: readonly AreaToCompare[]
  readonly issues: readonly IssueToCompare[]
}

/** Returns the living areas and issues. */
export async function prioritiesToCompare(db: Reader): Promise<PrioritiesToCompare> {
  const areas = await readSql(
    db,
    sql<{ id: string; names: string }>`select id, json_array(name, name_en) as names from priority_area
      where deleted_at is null order by sort_order`,
  )
  const issues = await readSql(
    db,
    sql<{ id: string; areaId: string; names: string; wordings: string }>`
      select i.id, i.priority_area_id as areaId,
        (select json_group_array(name) from (select i.name union select i.short_name union select i.name_en
          union select a.name from issue_alias a where a.issue_id = i.id and a.deleted_at is null)) as names,
        (select json_group_array(json_object('ownerPartnerId', v.owner_partner_id, 'decidedOn', v.decided_on,
            'validFrom', v.valid_from, 'wording', v.wording))
          from issue_version v where v.issue_id = i.id and v.deleted_at is null) as wordings
      from issue i where i.deleted_at is null order by i.sort_order`,
  )
  const namesIn = (text: string) => (JSON.parse(text) as string[]).filter(name => name !== '')
  return {
    areas: areas.map(({ id, names }) => ({ id, names: namesIn(names) })),
    issues: issues.map(({ names, wordings, ...row }) => ({
      ...row,
      names: namesIn(names),
      wordings: JSON.parse(wordings) as IssueToCompare['wordings'],
    })),
  }
}
