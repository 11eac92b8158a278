import { insertFew } from '../../db/insert-rows'
import { newId } from '../../db/new-id'
import type { Writer } from '../../db/schema'
import type { NewAsk } from '../../src-shared/log/ask'
import type { NewCommitment } from '../../src-shared/log/commitment'
import type { InteractionId, IssueId, OrganisationId, PersonId, StaffMemberId } from '../../src-shared/records/ids'

/** Returns the rows of what was asked and how they answered. A line without an ask and with an open answer is left out. */
export const askRows = (interactionId: InteractionId, asks: readonly NewAsk[]) =>
  asks
    .filter(({ ask, response }) => ask.trim() !== '' || response !== 'open')
    .map(({ issueId, ask, response }) => ({
      id: newId(),
      interaction_id: interactionId,
      issue_id: issueId,
      ask: ask.trim() === '' ? null : ask.trim(),
      response_kind: response,
    }))

/** Writes what was asked and how they answered. */
export async function insertAsks(db: Writer, interactionId: InteractionId, asks: readonly NewAsk[]): Promise<void> {
  await insertFew(db, 'ask', askRows(interactionId, asks))
}

/**
 * The two sides of the promises, and the issues they are about. The first of our colleagues answers for our promises. Theirs come from the
 * first person and the first organisation met.
 */
type Between = {
  readonly staffIds: readonly StaffMemberId[]
  readonly personIds: readonly PersonId[]
  readonly organisationIds: readonly OrganisationId[]
  readonly issueIds: readonly IssueId[]
}

/** Returns the rows of what either side promised, each with the status open, and of the issues that it is about. */
export function commitmentRows(
  interactionId: InteractionId,
  commitments: readonly NewCommitment[],
  { staffIds, personIds, organisationIds, issueIds }: Between,
) {
  const rows = commitments
    .filter(({ promise }) => promise.trim() !== '')
    .map(({ madeBy, promise, dueOn }) => ({
      id: newId(),
      interaction_id: interactionId,
      made_by: madeBy,
      owner_staff_id: staffIds[0] ?? null,
      counterpart_person_id: personIds[0] ?? null,
      counterpart_organisation_id: organisationIds[0] ?? null,
      promise: promise.trim(),
      due_on: dueOn,
      status: 'open' as const,
    }))
  const about = rows.flatMap(({ id }) =>
    [...new Set(issueIds)].map(issue => ({ id: `${id}:${issue}`, commitment_id: id, issue_id: issue })),
  )
  return { rows, about }
}

/** Writes what either side promised. */
export async function insertCommitments(
  db: Writer,
  interactionId: InteractionId,
  commitments: readonly NewCommitment[],
  between: Between,
): Promise<void> {
  const { rows, about } = commitmentRows(interactionId, commitments, between)
  await insertFew(db, 'commitment', rows)
  await insertFew(db, 'commitment_issue', about)
}
