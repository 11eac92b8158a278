import { storeHandlers } from '../../office/questions/store-handlers'
import type { StoreChannel } from '../../src-shared/ipc/channels'
import { storeContract } from '../../src-shared/ipc/store-contract'
import { answer } from '../../src-store/answer'
import type { anOffice } from '../db/office'

/** When every question of these tests is asked. */
export const askedAt = new Date('2026-11-24T10:00:00Z')

/** Asks what a window would ask, through the contract's parsing. A bug is thrown. */
export async function ask<Value = never>(
  store: Awaited<ReturnType<typeof anOffice>>,
  channel: StoreChannel,
  input: unknown,
) {
  const handlers = storeHandlers({ store, now: () => askedAt })
  const answered = await answer(channel, storeContract, handlers, input, (_reference, _channel, error) => {
    throw error
  })
  return answered as { ok: boolean; value: Value }
}
