import { newId } from '../../db/new-id'
import { requireRow } from '../../db/reads/names/known-rows'
import type { Writer } from '../../db/schema'
import type { AskEdit } from '../../src-shared/log/interaction-facts'
import type { InteractionId, IssueId } from '../../src-shared/records/ids'
import { Refused } from '../../src-shared/refusals/refusal'
import { givenColumns } from './given-columns'

/** Adds an ask to an interaction, on one issue or on none in particular, and returns its id. Refuses an unknown interaction or issue. */
export async function addAsk(
  db: Writer,
  ask: { readonly interactionId: InteractionId; readonly issueId: IssueId | null; readonly ask: string },
): Promise<string> {
  await requireRow(db, 'interaction', ask.interactionId)
  if (ask.issueId !== null) await requireRow(db, 'issue', ask.issueId)
  const id = newId<'ask'>()
  const empty = { response: null, evidence: null, evidence_reference: null, evidence_on: null }
  await db
    .insertInto('ask')
    .values({
      id,
      interaction_id: ask.interactionId,
      issue_id: ask.issueId,
      ask: ask.ask,
      response_kind: 'open',
      ...empty,
    })
    .execute()
  return id
}

/** Changes the given fields of an ask: its text, its answer and the evidence for that. Refuses an unknown ask. */
export async function editAsk(db: Writer, id: string, edit: AskEdit): Promise<void> {
  const known = await db
    .selectFrom('ask')
    .select('id')
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (!known) throw new Refused({ code: 'unknown-id', what: 'ask', id })
  const columns = givenColumns({
    ask: edit.ask,
    response_kind: edit.responseKind,
    response: edit.response,
    evidence: edit.evidence,
    evidence_reference: edit.evidenceReference,
    evidence_on: edit.evidenceOn,
  })
  if (columns) await db.updateTable('ask').set(columns).where('id', '=', id).execute()
}
