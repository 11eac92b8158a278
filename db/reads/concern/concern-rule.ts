import { type RawBuilder, sql } from 'kysely'
import type { ConcernDraft } from '../../../src-shared/log/concern'
import type { ConcernRuleChange } from '../../../src-shared/log/concern-change'
import type { InteractionId, PartnerId } from '../../../src-shared/records/ids'
import { readSql } from '../../read-sql'
import { runSql } from '../../run-sql'
import type { Reader, Writer } from '../../schema'

/**
 * An interaction concerns a partner because of one fact. `source` is that fact as it is stored with a link: `staff:…`, `issue:…` and so on.
 */
export type Given = { readonly interactionId: InteractionId; readonly partnerId: PartnerId; readonly source: string }

const homeOf = (supposing: ConcernRuleChange | undefined): RawBuilder<unknown> =>
  supposing?.kind === 'staff-home'
    ? sql`iif(s.id = ${supposing.staffId}, ${supposing.partnerId}, s.home_partner_id)`
    : sql`s.home_partner_id`
const ownerOf = (supposing: ConcernRuleChange | undefined): RawBuilder<unknown> =>
  supposing?.kind === 'issue-version-owner'
    ? sql`iif(v.id = ${supposing.issueVersionId}, ${supposing.partnerId}, v.owner_partner_id)`
    : sql`v.owner_partner_id`

/**
 * The rule for whom an interaction concerns, over the facts of a table expression `fact (interaction_id, day, kind, id)`. It concerns the
 * home partner of each colleague who took part, and each partner with its own wording of one of the issues in force that day. It also
 * concerns the partner whose organisation, or a unit of it, was met as such or was where a participant held a role that day. The result is
 * a table expression `given (interaction_id, partner_id, source)`. Only indexes are walked, starting from the facts. A file from elsewhere
 * may hold organisations that are each other's parents. The search still ends, since `union` takes each organisation once. `supposing` asks what the rule would give after a change.
 */
export const ruleOver = (facts: RawBuilder<unknown>, supposing?: ConcernRuleChange): RawBuilder<unknown> => sql`
  fact (interaction_id, day, kind, id) as materialized (${facts}),
  met (interaction_id, kind, id, organisation_id) as materialized (
    select f.interaction_id, f.kind, f.id, f.id from fact f where f.kind = 'organisation'
    union all
    select f.interaction_id, f.kind, f.id, r.organisation_id from fact f
      cross join role_assignment r indexed by role_assignment_by_person on r.person_id = f.id
      where f.kind = 'participant' and r.deleted_at is null and r.organisation_id is not null
        and f.day between coalesce(r.from_on, '') and coalesce(r.to_on, '9999')),
  above (organisation_id, above_id) as (
    select organisation_id, organisation_id from met
    union select above.organisation_id, o.parent_id from above cross join organisation o on o.id = above.above_id
      where o.parent_id is not null),
  belonging (organisation_id, partner_id) as materialized (
    select above.organisation_id, partner.id from above join partner on partner.organisation_id = above.above_id
      where partner.deleted_at is null),
  given (interaction_id, partner_id, source) as (
    select f.interaction_id, p.id, 'staff:' || f.id from fact f
      cross join staff_member s on s.id = f.id cross join partner p on p.id = ${homeOf(supposing)}
      where f.kind = 'staff' and p.deleted_at is null
    union
    select f.interaction_id, p.id, 'issue:' || f.id from fact f
      cross join issue_version v indexed by issue_version_by_issue on v.issue_id = f.id
      cross join partner p on p.id = ${ownerOf(supposing)}
      where f.kind = 'issue' and v.deleted_at is null and p.deleted_at is null
        and f.day between coalesce(v.valid_from, '') and coalesce(v.valid_to, '9999')
    union
    select m.interaction_id, b.partner_id, m.kind || ':' || m.id from met m
      cross join belonging b on b.organisation_id = m.organisation_id)`

const linked = (kind: string, table: string, column: string): RawBuilder<unknown> => sql`
  select a.id, a.day, ${sql.lit(kind)}, l.${sql.ref(column)} from asked a
    cross join ${sql.table(table)} l indexed by ${sql.ref(`${table}_by_interaction`)} on l.interaction_id = a.id
    where l.deleted_at is null`

/** The facts of the living interactions of a table expression `asked (id, day)`. */
export const factsAsked: RawBuilder<unknown> = sql.join(
  [
    linked('staff', 'interaction_staff', 'staff_member_id'),
    linked('issue', 'interaction_issue', 'issue_id'),
    linked('participant', 'interaction_participant', 'person_id'),
    linked('organisation', 'interaction_organisation', 'organisation_id'),
  ],
  sql` union all `,
)

const columns = sql`select interaction_id as interactionId, partner_id as partnerId, source from given`

/** Returns what the rule gives interactions as they are now. Deleted ones are skipped. */
export const givenToInteractions = (
  db: Reader | Writer,
  ids: readonly InteractionId[],
  supposing?: ConcernRuleChange,
): Promise<Given[]> =>
  readSql(
    db,
    sql<Given>`with recursive asked (id, day) as materialized (
        select i.id, i.starts_on from json_each(${JSON.stringify(ids)}) wanted
          cross join interaction i on i.id = wanted.value where i.deleted_at is null),
      ${ruleOver(factsAsked, supposing)} ${columns} order by 1, 2, 3`,
  )

const overDraft = sql<Given>`with recursive ${ruleOver(
  sql`select ${''}, ${''}, value ->> 0, value ->> 1 from json_each(${''})`,
)} ${columns} order by 2, 3`
/** The text of `overDraft`, which runs at every save. It is built once. */
let draftText: string | undefined

/** Returns what the rule gives an interaction that is not saved yet, from its facts. `id` is the id to use in the result. */
export function givenToDraft(
  db: Reader | Writer,
  draft: ConcernDraft,
  id = '' as InteractionId,
): Promise<readonly Given[]> {
  const facts = [
    ...draft.staffIds.map(one => ['staff', one]),
    ...draft.issueIds.map(one => ['issue', one]),
    ...draft.personIds.map(one => ['participant', one]),
    ...draft.organisationIds.map(one => ['organisation', one]),
  ]
  draftText ??= overDraft.compile(db as Writer).sql
  return runSql<Given>(db, draftText, id, draft.on, JSON.stringify(facts))
}
