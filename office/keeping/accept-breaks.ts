import { becomeNewDevice } from '../../db/device-identity'
import { newId } from '../../db/new-id'
import type { Writer } from '../../db/schema'
import type { SealFault } from '../../src-shared/program/seal-check'

/** A broken seal as it is accepted: what identifies it, without who wrote the entries. */
type BreakToAccept = Omit<SealFault, 'login'>

/**
 * Writes into the office that somebody has seen these broken seals and accepts the history as it is. The entries themselves are not changed.
 * If one of them is in the chain that this file goes on with, the file becomes a new device: its chain begins by naming where the others end.
 */
export async function acceptBreaks(db: Writer, breaks: readonly BreakToAccept[]): Promise<void> {
  const { device_id } = await db.selectFrom('device').select('device_id').executeTakeFirstOrThrow()
  if (breaks.some(({ device }) => device === device_id)) await becomeNewDevice(db)
  for (const { kind, device, from, to, at, found } of breaks)
    await db
      .insertInto('accepted_break')
      .values({
        id: newId(),
        kind,
        device_id: device,
        from_sequence: from,
        to_sequence: to,
        written_at: at,
        found,
        why: 'seen',
      })
      .execute()
}
