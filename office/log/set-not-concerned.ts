import { sql } from 'kysely'
import { givenToInteractions } from '../../db/reads/concern/concern-rule'
import { requireRow } from '../../db/reads/names/known-rows'
import type { Writer } from '../../db/schema'
import type { InteractionId, PartnerId } from '../../src-shared/records/ids'
import { Refused } from '../../src-shared/refusals/refusal'
import { explainLink, linkByRule } from './concern-links'

/**
 * Records that an interaction does not concern a partner, whatever the rule says. A link between them is removed at the same instant, so
 * that counts and lists by links leave the interaction out without asking this table. Refuses an unknown interaction or partner.
 */
export async function setNotConcerned(
  db: Writer,
  { interactionId, partnerId, reason }: { interactionId: InteractionId; partnerId: PartnerId; reason: string },
  now: Date,
): Promise<void> {
  await requireRow(db, 'interaction', interactionId)
  await requireRow(db, 'partner', partnerId)
  const id = `${interactionId}:${partnerId}`
  const said = await db.selectFrom('not_concerned').selectAll().where('id', '=', id).executeTakeFirst()
  const isSaid = said?.deleted_at === null
  const saidAt = isSaid ? said.said_at : now.toISOString()
  if (isSaid) await db.updateTable('not_concerned').set({ reason: reason.trim() }).where('id', '=', id).execute()
  else
    await db
      .insertInto('not_concerned')
      .values({
        id,
        interaction_id: interactionId,
        partner_id: partnerId,
        reason: reason.trim(),
        said_at: saidAt,
      })
      .onConflict(conflict =>
        conflict.column('id').doUpdateSet({
          reason: sql`excluded.reason`,
          said_at: sql`excluded.said_at`,
          deleted_at: null,
        }),
      )
      .execute()
  await db
    .updateTable('interaction_partner')
    .set({ deleted_at: saidAt })
    .where('interaction_id', '=', interactionId)
    .where('partner_id', '=', partnerId)
    .where('deleted_at', 'is', null)
    .execute()
}

/**
 * Takes a "does not concern" back. The link that was removed with it comes back. If there was none, the rule applies again: what follows
 * from the facts by now is linked. Refuses a pair without a "does not concern".
 */
export async function takeBackNotConcerned(
  db: Writer,
  { interactionId, partnerId }: { interactionId: InteractionId; partnerId: PartnerId },
  now: Date,
): Promise<void> {
  const id = `${interactionId}:${partnerId}`
  const said = await db
    .selectFrom('not_concerned')
    .select('said_at')
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (!said) throw new Refused({ code: 'unknown-id', what: 'not_concerned', id })
  await db.updateTable('not_concerned').set({ deleted_at: now.toISOString() }).where('id', '=', id).execute()
  const { numUpdatedRows } = await db
    .updateTable('interaction_partner')
    .set({ deleted_at: null })
    .where('interaction_id', '=', interactionId)
    .where('partner_id', '=', partnerId)
    .where('deleted_at', '=', said.said_at)
    .executeTakeFirst()
  const given = await givenToInteractions(db, [interactionId])
  const sources = given.filter(one => one.partnerId === partnerId).map(one => one.source)
  const isBack = numUpdatedRows > 0n
  if (isBack) await explainLink(db, { interactionId, partnerId, sources })
  else await linkByRule(db, sources.length === 0 ? [] : [{ interactionId, partnerId, sources }])
}
