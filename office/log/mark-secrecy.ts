import type { Writer } from '../../db/schema'
import { isIsoDate } from '../../src-shared/days/iso-date'
import type { SecrecyGround } from '../../src-shared/records/edits'
import type { InteractionId } from '../../src-shared/records/ids'
import { Refused } from '../../src-shared/refusals/refusal'

/**
 * Puts a secrecy mark on an interaction, so that every export masks it. Refuses a mark that lacks provision, day or authority, an invalid
 * day, and an unknown interaction.
 */
export async function markSecrecy(db: Writer, id: InteractionId, ground: SecrecyGround): Promise<void> {
  for (const field of ['provision', 'markedOn', 'authority'] as const)
    if (ground[field].trim() === '') throw new Refused({ code: 'secrecy-needs-ground', field })
  if (!isIsoDate(ground.markedOn)) throw new Refused({ code: 'not-a-date', text: ground.markedOn })
  const { numUpdatedRows } = await db
    .updateTable('interaction')
    .set({
      confidentiality: 'secrecy_marked',
      secrecy_provision: ground.provision.trim(),
      secrecy_marked_on: ground.markedOn,
      secrecy_authority: ground.authority.trim(),
    })
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new Refused({ code: 'unknown-id', what: 'interaction', id })
}
