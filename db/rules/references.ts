import { ownerships } from '../../src-shared/records/catalogue/catalogue'
import { isBlank } from './blank-text'

/**
 * What a reference requires of the row it names:
 * - `part`: the row is part of the other; the two are deleted and restored together
 * - `living`: the other must be living for as long as this row is
 * - `once-living`: the other was living when this row was written and may be deleted later (an interaction keeps its participants)
 */
type Hold = 'part' | 'living' | 'once-living'

/** A column that names a row of another table. */
export type HeldReference = {
  readonly table: string
  readonly column: string
  readonly to: string
  readonly hold: Hold
  /** SQL condition on the row `x`: the hold applies only where it is true. Left out, the hold applies to all rows. */
  readonly when?: string
}

const of =
  (table: string) =>
  (column: string, to: string, hold: Hold, when?: string): HeldReference =>
    when === undefined ? { table, column, to, hold } : { table, column, to, hold, when }

const links = (
  owner: string,
  others: Readonly<Record<string, readonly [column: string, to: string, hold: Hold]>>,
): HeldReference[] =>
  Object.entries(others).flatMap(([table, [column, to, hold]]) => [
    of(table)(`${owner}_id`, owner, 'part'),
    of(table)(column, to, hold),
  ])

const parts = (column: string, to: string, tables: readonly string[]): HeldReference[] =>
  tables.map(table => of(table)(column, to, 'part'))

/** A deleted person keeps past roles, also at organisations that have been deleted. */
const ofLivingPerson = 'exists (select 1 from person p where p.id = x.person_id and p.deleted_at is null)'

/**
 * Every reference between rows of the office, and what it requires. Locked reports and imported lines are left out: they record what was
 * true then and are never corrected. A test checks that no foreign key of the schema is missing here.
 */
export const heldReferences: readonly HeldReference[] = [
  ...links('interaction', {
    interaction_participant: ['person_id', 'person', 'once-living'],
    interaction_organisation: ['organisation_id', 'organisation', 'once-living'],
    interaction_staff: ['staff_member_id', 'staff_member', 'once-living'],
    interaction_issue: ['issue_id', 'issue', 'living'],
    interaction_partner: ['partner_id', 'partner', 'living'],
    interaction_aim: ['aim_id', 'aim', 'living'],
    not_concerned: ['partner_id', 'partner', 'living'],
  }),
  of('interaction')('main_task_id', 'main_task', 'living'),
  of('ask')('interaction_id', 'interaction', 'part'),
  of('ask')('issue_id', 'issue', 'living'),
  of('commitment')('interaction_id', 'interaction', 'part'),
  of('commitment')('owner_staff_id', 'staff_member', 'once-living'),
  of('commitment')('counterpart_person_id', 'person', 'once-living'),
  of('commitment')('counterpart_organisation_id', 'organisation', 'once-living'),
  of('commitment_issue')('commitment_id', 'commitment', 'part'),
  of('commitment_issue')('issue_id', 'issue', 'living'),
  of('position')('organisation_id', 'organisation', 'once-living'),
  of('position')('person_id', 'person', 'once-living'),
  of('position')('issue_id', 'issue', 'living'),
  of('position')('evidence_interaction_id', 'interaction', 'part', isBlank('evidence_reference')),
  of('position')('evidence_interaction_id', 'interaction', 'once-living'),
  ...parts('person_id', 'person', ['contact_way', 'person_identifier']),
  // In older files, the other names of a deleted person are still living rows.
  of('person_alias')('person_id', 'person', 'once-living'),
  of('role_assignment')('person_id', 'person', 'once-living'),
  of('role_assignment')('organisation_id', 'organisation', 'living', ofLivingPerson),
  ...parts('organisation_id', 'organisation', ['organisation_alias', 'organisation_name']),
  of('organisation')('parent_id', 'organisation', 'living'),
  of('organisation')('successor_id', 'organisation', 'once-living'),
  of('partner')('organisation_id', 'organisation', 'living'),
  ...ownerships.map(({ table, column, owner }) => of(table)(column, owner, 'part')),
  ...parts('issue_id', 'issue', ['issue_alias']),
  of('issue_version')('owner_partner_id', 'partner', 'living'),
  of('issue')('priority_area_id', 'priority_area', 'living'),
  of('membership')('project_id', 'project', 'living'),
  of('funding')('project_id', 'project', 'living'),
  of('project')('owner_partner_id', 'partner', 'living'),
  of('staff_member')('home_partner_id', 'partner', 'living'),
  of('decision_process')('owner_organisation_id', 'organisation', 'once-living'),
  ...parts('process_id', 'decision_process', ['process_issue']),
  of('process_issue')('issue_id', 'issue', 'living'),
  of('process_document')('stage_id', 'process_stage', 'once-living'),
  of('watch_date')('stage_id', 'process_stage', 'once-living'),
  of('indicator_value')('partner_id', 'partner', 'once-living'),
  of('decision_stage_date')('stage_id', 'decision_stage', 'part'),
  of('list_value')('aim_id', 'aim', 'living'),
  of('county')('region_organisation_id', 'organisation', 'once-living'),
  of('tagging')('tag_id', 'tag', 'living'),
  of('briefing')('issue_id', 'issue', 'once-living'),
  // A deleted briefing keeps its versions, so that they return when it is restored.
  of('briefing_version')('briefing_id', 'briefing', 'once-living'),
  ...['written_result', 'written_ask', 'written_issue', 'written_gap', 'written_signing'].map(table =>
    of(table)('partner_id', 'partner', 'living'),
  ),
  ...links('written_result', {
    written_result_issue: ['issue_id', 'issue', 'living'],
    written_result_partner: ['partner_id', 'partner', 'living'],
  }),
  of('written_issue')('issue_id', 'issue', 'living'),
  of('written_issue')('attachment_id', 'attachment', 'once-living'),
  of('written_gap')('issue_id', 'issue', 'living'),
  of('written_signing')('contact_staff_id', 'staff_member', 'once-living'),
  of('written_signing')('approved_by_id', 'staff_member', 'once-living'),
  of('sharing_device')('staff_member_id', 'staff_member', 'once-living'),
]

/** The references of a table to a kind that can be merged. They can be pointed at the row that remains after a merge. */
export const referencesThatFollow = (table: string): readonly HeldReference[] =>
  heldReferences.filter(reference => reference.table === table && ['person', 'organisation'].includes(reference.to))

/** Tables whose rows name their subject by table and id, and whether such a row is deleted together with its subject. */
export const aboutSubjects: Readonly<Record<string, Hold>> = {
  tagging: 'part',
  working_note: 'part',
  attachment: 'part',
  contact_cadence: 'once-living',
  briefing: 'once-living',
}

/** The tables of subjects whose rows can be deleted. */
export const subjects = [
  'interaction',
  'person',
  'organisation',
  'commitment',
  'decision_process',
  'issue',
  'partner',
] as const
