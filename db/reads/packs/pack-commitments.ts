import { sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { Period } from '../../../src-shared/days/quarter'
import { isOverdueOn } from '../../../src-shared/log/commitment'
import type { Confidentiality, RecordStatus } from '../../../src-shared/log/interaction'
import { disclosureOf } from '../../../src-shared/packs/disclosure'
import type { PackCommitment } from '../../../src-shared/packs/pack'
import type { IssueId, PartnerId } from '../../../src-shared/records/ids'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { isBrokenDown } from '../figures/what-counts'
import { printedRole } from '../records/printed-role'

type Line = {
  readonly madeBy: 'us' | 'them'
  readonly dueOn: IsoDate | null
  readonly status: 'open' | 'done'
  readonly doneOn: IsoDate | null
  readonly promise: string
  readonly owner: string | null
  readonly counterpart: string | null
  readonly title: string | null
  readonly organisation: string | null
  readonly issueIds: string
  readonly interactionOn: IsoDate
  readonly confidentiality: Confidentiality
  readonly recordStatus: RecordStatus
}

/**
 * Returns the commitments from interactions that concern a partner (from all, for the joint pack): those open on the last day of a period
 * and those done during it. A commitment without an interaction stays in the house, since nothing says that it may be told. So does one
 * from a secrecy-marked interaction: their number, and how many are overdue, would reveal it.
 */
export async function packCommitments(
  db: Reader,
  partner: PartnerId | null,
  { from, to }: Period,
): Promise<PackCommitment[]> {
  const lines = await readSql(
    db,
    sql<Line>`
    select k.made_by as madeBy, k.due_on as dueOn, k.status, k.done_on as doneOn, k.promise, s.name as owner,
      coalesce(p.name, o.name) as counterpart, r.title,
      coalesce(held.name, o.name) as organisation, i.starts_on as interactionOn, i.confidentiality, i.record_status as recordStatus,
      (select json_group_array(about.issue_id) from commitment_issue about
        where about.commitment_id = k.id and about.deleted_at is null) as issueIds
    from commitment k indexed by commitment_by_due cross join interaction i on i.id = k.interaction_id
      left join staff_member s on s.id = k.owner_staff_id left join person p on p.id = k.counterpart_person_id
      left join organisation o on o.id = k.counterpart_organisation_id
      left join role_assignment r on r.rid = ${printedRole(sql`k.counterpart_person_id`, sql`i.starts_on`)}
      left join organisation held on held.id = r.organisation_id
    where k.deleted_at is null and i.deleted_at is null and i.starts_on <= ${to} and ${isBrokenDown}
      and (k.status = 'open' or (k.status = 'done' and k.done_on >= ${from}))
      and (${partner} is null or exists (select 1 from interaction_partner l
        where l.interaction_id = i.id and l.partner_id = ${partner} and l.deleted_at is null))
    order by k.due_on is null, k.due_on, k.id`,
  )
  return lines.map(line => {
    const { recordStatus, confidentiality, madeBy, promise } = line
    const isOpen = line.status === 'open' || (line.doneOn ?? to) > to
    const state = !isOpen ? 'done' : isOverdueOn(line, to) ? 'overdue' : 'open'
    const working = recordStatus === 'working_note' ? { isWorkingNote: true as const } : {}
    const disclosure = disclosureOf({ confidentiality, ...working })
    const told =
      disclosure === 'full'
        ? {
            promise,
            by: (madeBy === 'us' ? line.owner : line.counterpart) ?? '',
            role: madeBy === 'us' ? null : [line.title, line.organisation].filter(Boolean).join(', ') || null,
            issueIds: JSON.parse(line.issueIds) as IssueId[],
          }
        : null
    return { madeBy, dueOn: line.dueOn, state, doneOn: isOpen ? null : line.doneOn, told }
  })
}
