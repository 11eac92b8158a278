import { type RawBuilder, sql } from 'kysely'
import { checkedDay } from '../../../src-shared/days/checked-day'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import {
  type Commitment,
  type CommitmentSubject,
  isOpenOn,
  isOverdueOn,
  type OpenCommitment,
} from '../../../src-shared/log/commitment'
import type { IssueId, PersonId } from '../../../src-shared/records/ids'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { requireRow } from '../names/known-rows'
import { unitsOf } from './organisation-units'

type Line = Omit<Commitment, 'issueIds'> & { readonly issueIds: string }

/** Returns the commitments whose row numbers a query selects, the most urgent first. */
export async function commitmentsOf(db: Reader, rids: RawBuilder<unknown>): Promise<Commitment[]> {
  const lines = await readSql(
    db,
    sql<Line>`
      with chosen as materialized (${rids})
      select k.id, k.made_by as madeBy, k.promise, k.due_on as dueOn, k.status, k.done_on as doneOn,
        k.interaction_id as interactionId, i.starts_on as interactionOn, s.name as owner, p.name as counterpart,
        o.name as counterpartOrganisation,
        (select json_group_array(about.issue_id) from commitment_issue about
          where about.commitment_id = k.id and about.deleted_at is null) as issueIds
      from chosen cross join commitment k on k.rid = chosen.rid left join interaction i on i.id = k.interaction_id
        left join staff_member s on s.id = k.owner_staff_id
        left join person p on p.id = k.counterpart_person_id
        left join organisation o on o.id = k.counterpart_organisation_id
      order by k.due_on is null, k.due_on, k.id`,
  )
  return lines.map(line => ({ ...line, issueIds: JSON.parse(line.issueIds) as IssueId[] }))
}

/** Returns the living commitments `k` that meet a condition, found through the named index, the most urgent first. */
export const commitmentsWhere = (db: Reader, index: string, where: RawBuilder<unknown>): Promise<Commitment[]> =>
  commitmentsOf(
    db,
    sql`select k.rid from commitment k indexed by ${sql.ref(index)} left join interaction i on i.id = k.interaction_id
      where k.deleted_at is null and ${where}`,
  )

/** True of a commitment with this person: given by or to him or her, or at an interaction he or she took part in. */
const withPerson = (person: string) => sql`(k.counterpart_person_id = ${person} or exists (select 1
  from interaction_participant l where l.interaction_id = k.interaction_id and l.person_id = ${person} and l.deleted_at is null))`

/**
 * True of a commitment with this organisation or a unit of it: given by or to it, from an interaction with it, or with a person who held a
 * role there on the day of the interaction.
 */
const withOrganisation = (organisation: string) => sql`exists (with recursive ${unitsOf(organisation)}
  select 1 from unit where unit.id = k.counterpart_organisation_id
  union all
  select 1 from interaction_organisation l join unit on unit.id = l.organisation_id
    where l.interaction_id = k.interaction_id and l.deleted_at is null
  union all
  select 1 from (select k.counterpart_person_id as person_id union
      select l.person_id from interaction_participant l where l.interaction_id = k.interaction_id and l.deleted_at is null) met
    cross join role_assignment r indexed by role_assignment_by_person on r.person_id = met.person_id
    join unit on unit.id = r.organisation_id
    where r.deleted_at is null and (i.starts_on is null or ((r.from_on is null or r.from_on <= i.starts_on)
      and (r.to_on is null or r.to_on >= i.starts_on))))`

const aboutIssue = (issue: string) => sql`exists (select 1 from commitment_issue about
  where about.commitment_id = k.id and about.issue_id = ${issue} and about.deleted_at is null)`

/**
 * Returns what either side has promised and not yet done on that day, the most urgent first, with overdue commitments marked. Throws if the
 * day does not exist or the person, organisation or issue is unknown.
 */
export async function openCommitments(
  db: Reader,
  on: IsoDate,
  { personId, organisationId, issueId }: CommitmentSubject = {},
): Promise<OpenCommitment[]> {
  checkedDay(on)
  const conditions = [sql`k.status in ('open', 'done') and (k.status = 'open' or k.done_on > ${on})`]
  if (personId !== undefined) {
    await requireRow(db, 'person', personId)
    conditions.push(withPerson(personId))
  }
  if (organisationId !== undefined) {
    await requireRow(db, 'organisation', organisationId)
    conditions.push(withOrganisation(organisationId))
  }
  if (issueId !== undefined) {
    await requireRow(db, 'issue', issueId)
    conditions.push(aboutIssue(issueId))
  }
  const found = await commitmentsWhere(db, 'commitment_by_due', sql.join(conditions, sql` and `))
  return found
    .filter(commitment => isOpenOn(commitment, on))
    .map(commitment => ({ ...commitment, isOverdue: isOverdueOn(commitment, on) }))
}

/** Returns all commitments that name one person as the other side, kept and dropped ones too. */
export const commitmentsOfPerson = (db: Reader, person: PersonId): Promise<Commitment[]> =>
  commitmentsWhere(db, 'commitment_by_counterpart', sql`k.counterpart_person_id = ${person}`)
