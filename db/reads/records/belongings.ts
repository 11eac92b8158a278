import { ownerships } from '../../../src-shared/records/catalogue/catalogue'

/** Rows of one table that are part of a row of another. `column` names the owner. */
export type Belonging = {
  readonly table: string
  readonly column: string
  /** A link row's id is `owner:other`, so it is found by its owner's id even when it is deleted. */
  readonly isLink?: boolean
  /** The row belongs to the owner's history, but is not deleted together with it. */
  readonly stays?: boolean
  /** A column of the row: it is part of the owner only while that column is blank, since otherwise it rests on something else too. */
  readonly unless?: string
}

const link = (table: string, column: string): Belonging => ({ table, column, isLink: true })

/** Adds the parts that the catalogue names to those of their owners. */
function withOwned(
  known: Readonly<Record<string, readonly Belonging[]>>,
): Readonly<Record<string, readonly Belonging[]>> {
  const all: Record<string, readonly Belonging[]> = { ...known }
  for (const { table, column, owner } of ownerships) all[owner] = [...(all[owner] ?? []), { table, column }]
  return all
}

/**
 * What is part of what. A part is deleted, restored and shown in history together with its owner. A person's roles and the links to
 * interactions stay: what took place is still true, and reports print the role of the day.
 */
export const belongings: Readonly<Record<string, readonly Belonging[]>> = withOwned({
  interaction: [
    link('interaction_participant', 'interaction_id'),
    link('interaction_organisation', 'interaction_id'),
    link('interaction_staff', 'interaction_id'),
    link('interaction_issue', 'interaction_id'),
    link('interaction_partner', 'interaction_id'),
    link('interaction_aim', 'interaction_id'),
    link('not_concerned', 'interaction_id'),
    { table: 'ask', column: 'interaction_id' },
    { table: 'commitment', column: 'interaction_id' },
    { table: 'position', column: 'evidence_interaction_id', unless: 'evidence_reference' },
  ],
  commitment: [link('commitment_issue', 'commitment_id')],
  person: [
    { table: 'contact_way', column: 'person_id' },
    { table: 'person_identifier', column: 'person_id' },
    { table: 'person_alias', column: 'person_id' },
    { table: 'role_assignment', column: 'person_id', stays: true },
  ],
  organisation: [
    { table: 'organisation_alias', column: 'organisation_id' },
    { table: 'organisation_name', column: 'organisation_id' },
  ],
  issue: [{ table: 'issue_alias', column: 'issue_id' }],
  decision_process: [link('process_issue', 'process_id')],
  written_result: [
    link('written_result_issue', 'written_result_id'),
    link('written_result_partner', 'written_result_id'),
  ],
})

/** Tables whose rows name their subject by table and id. */
export const subjectTables = ['tagging', 'working_note', 'attachment'] as const
