import { interactionKinds, needsParticipant } from '../../src-shared/log/interaction'
import type { RowRule } from '../../src-shared/refusals/row-rule'
import { isBlank } from './blank-text'

/** A rule over the rows of one table. `broken` is SQL that is true of a living row `x` that breaks the rule. */
type TableRule = {
  readonly rule: RowRule
  readonly table: string
  readonly broken: string
  /**
   * Other tables whose rows can cause a breach by being deleted or moved. `join` is the SQL that leads from a touched row `c` to the rows
   * `x`.
   */
  readonly through?: readonly { readonly table: string; readonly by: 'died' | 'moved'; readonly join: string }[]
}

const isNoDay = (column: string): string => `(x.${column} is not null and date(x.${column}) is not x.${column})`
const quoted = (values: readonly string[]): string => values.map(value => `'${value}'`).join(', ')

const linked = (table: string): string =>
  `exists (select 1 from ${table} l where l.interaction_id = x.id and l.deleted_at is null)`

const linkGone = (table: string) => ({
  table,
  by: 'died' as const,
  join: `cross join ${table} l on l.id = c.id cross join interaction x on x.id = l.interaction_id`,
})

const backwards = (table: string, from: string, to: string): TableRule => ({
  rule: 'backwards',
  table,
  broken: `x.${to} < x.${from}`,
})

/** SQL that is true if two spans share a day. Either end of each span may be open. */
const sharesDay = (from: string, to: string): string =>
  `coalesce(r.${from}, '') <= coalesce(x.${to}, '~') and coalesce(x.${from}, '') <= coalesce(r.${to}, '~')`

const twice = (table: string, one: string, other: string): TableRule => ({
  rule: 'same-link-twice',
  table,
  broken: `exists (select 1 from ${table} k where k.${one} = x.${one} and k.${other} = x.${other} and k.deleted_at is null and k.rid <> x.rid)`,
})

/** The two columns that each link table links by. No two living rows of it may link the same two rows. */
export const linkEnds: Readonly<Record<string, readonly [owner: string, other: string]>> = {
  interaction_participant: ['interaction_id', 'person_id'],
  interaction_organisation: ['interaction_id', 'organisation_id'],
  interaction_staff: ['interaction_id', 'staff_member_id'],
  interaction_issue: ['interaction_id', 'issue_id'],
  interaction_partner: ['interaction_id', 'partner_id'],
  interaction_aim: ['interaction_id', 'aim_id'],
  not_concerned: ['interaction_id', 'partner_id'],
  commitment_issue: ['commitment_id', 'issue_id'],
  process_issue: ['process_id', 'issue_id'],
  written_result_issue: ['written_result_id', 'issue_id'],
  written_result_partner: ['written_result_id', 'partner_id'],
}

const named = (table: string, column = 'name'): TableRule => ({ rule: 'no-name', table, broken: isBlank(column) })

/** The rules that are not about references. */
export const tableRules: readonly TableRule[] = [
  { rule: 'no-headline', table: 'interaction', broken: isBlank('headline') },
  { rule: 'no-day', table: 'interaction', broken: isNoDay('starts_on') },
  {
    rule: 'no-time',
    table: 'interaction',
    broken: `x.starts_time is not null and (x.starts_time not glob '[0-2][0-9]:[0-5][0-9]' or x.starts_time >= '24:00')`,
  },
  {
    // Stockholm is one or two hours ahead of the stored instant, which is UTC.
    rule: 'other-instant',
    table: 'interaction',
    broken: `date(x.starts_on) is x.starts_on and date(x.starts_at, '+1 hour') is not x.starts_on and date(x.starts_at, '+2 hours') is not x.starts_on`,
  },
  {
    rule: 'no-counterpart',
    table: 'interaction',
    broken: `x.kind in (${quoted(interactionKinds.filter(needsParticipant))})
      and not ${linked('interaction_participant')} and not ${linked('interaction_organisation')}`,
    through: [linkGone('interaction_participant'), linkGone('interaction_organisation')],
  },
  {
    rule: 'ground-without-mark',
    table: 'interaction',
    broken: `x.confidentiality <> 'secrecy_marked' and coalesce(x.secrecy_provision, x.secrecy_marked_on, x.secrecy_authority) is not null`,
  },
  named('person'),
  named('organisation'),
  named('issue'),
  named('partner'),
  named('decision_process'),
  { rule: 'no-promise', table: 'commitment', broken: isBlank('promise') },
  { rule: 'no-day', table: 'commitment', broken: `${isNoDay('due_on')} or ${isNoDay('done_on')}` },
  {
    rule: 'before-given',
    table: 'commitment',
    broken: `exists (select 1 from interaction i where i.id = x.interaction_id and x.due_on < i.starts_on)`,
    through: [
      {
        table: 'interaction',
        by: 'moved',
        join: 'cross join commitment x indexed by commitment_by_interaction on x.interaction_id = c.id',
      },
    ],
  },
  { rule: 'no-day', table: 'role_assignment', broken: `${isNoDay('from_on')} or ${isNoDay('to_on')}` },
  backwards('role_assignment', 'from_on', 'to_on'),
  backwards('membership', 'starts_on', 'ends_on'),
  backwards('issue_version', 'valid_from', 'valid_to'),
  backwards('organisation', 'valid_from', 'valid_to'),
  backwards('organisation_name', 'from_on', 'to_on'),
  backwards('project', 'starts_on', 'ends_on'),
  {
    rule: 'second-main-role',
    table: 'role_assignment',
    broken: `x.is_primary = 1 and exists (select 1 from role_assignment r indexed by role_assignment_by_person
      where r.person_id = x.person_id and r.is_primary = 1 and r.deleted_at is null and r.rid <> x.rid and ${sharesDay('from_on', 'to_on')})`,
  },
  {
    rule: 'overlapping-membership',
    table: 'membership',
    broken: `exists (select 1 from membership r indexed by membership_by_partner where r.partner_id = x.partner_id
      and r.project_id = x.project_id and r.deleted_at is null and r.rid <> x.rid and ${sharesDay('starts_on', 'ends_on')})`,
  },
  {
    rule: 'part-of-itself',
    table: 'organisation',
    broken: `x.parent_id is not null and x.id in (with recursive up (id) as (
      select x.parent_id union select o.parent_id from up cross join organisation o on o.id = up.id where o.parent_id is not null)
      select id from up)`,
  },
  {
    rule: 'no-evidence',
    table: 'position',
    broken: `x.evidence_interaction_id is null and ${isBlank('evidence_reference')}`,
  },
  { rule: 'picture-without-alt', table: 'written_issue', broken: `x.attachment_id is not null and ${isBlank('alt')}` },
  { rule: 'no-day', table: 'written_signing', broken: isNoDay('approved_on') },
  ...['written_result', 'written_ask', 'written_issue', 'written_gap', 'written_signing'].flatMap(
    (table): TableRule[] => [
      { rule: 'no-day', table, broken: `${isNoDay('period_from')} or ${isNoDay('period_to')}` },
      backwards(table, 'period_from', 'period_to'),
    ],
  ),
  ...Object.entries(linkEnds).map(([table, ends]) => twice(table, ...ends)),
  {
    rule: 'locked-twice',
    table: 'report_run',
    broken: `x.unlocked_at is null and exists (select 1 from report_run r indexed by report_run_by_partner where r.partner_id is x.partner_id
      and r.period_from = x.period_from and r.period_to = x.period_to and r.unlocked_at is null and r.deleted_at is null and r.rid <> x.rid)`,
  },
  { rule: 'merged-but-living', table: 'person', broken: 'x.merged_into_id is not null' },
  { rule: 'merged-but-living', table: 'organisation', broken: 'x.merged_into_id is not null' },
]
