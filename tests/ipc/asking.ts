import type { Store } from '../../db/store'
import { storeHandlers } from '../../office/questions/store-handlers'
import type { StoreChannel } from '../../src-shared/ipc/channels'
import type { Answer, Input, Output } from '../../src-shared/ipc/contract'
import { storeContract } from '../../src-shared/ipc/store-contract'
import { Refused } from '../../src-shared/refusals/refusal'
import { answer } from '../../src-store/answer'

/** When every question of these tests is asked, unless one says otherwise. */
export const askedAt = new Date('2026-11-24T10:00:00Z')
const usually = () => askedAt

const lastChange = (store: Store) =>
  store.read.selectFrom('change').select('hlc').orderBy('hlc', 'desc').limit(1).executeTakeFirst()

/** Asks what no window of ours would ask: a shape of any kind. A bug is thrown. */
export function askAnything(store: Store, channel: StoreChannel, input: unknown, now = usually) {
  return answer(channel, storeContract, storeHandlers({ store, now }), input, (_reference, _channel, error) => {
    throw error
  })
}

/** Asks what a window would ask, through the contract's types and parsing; a question that says it reads may change nothing. */
export async function ask<C extends StoreChannel>(
  store: Store,
  channel: C,
  input: Input<C>,
  now = usually,
): Promise<Answer<Output<C>>> {
  const { does } = storeContract[channel]
  const before = does === 'reads' ? await lastChange(store) : undefined
  const answered = await askAnything(store, channel, input, now)
  if (does === 'reads' && (await lastChange(store))?.hlc !== before?.hlc)
    throw new Error(`${channel} says that it reads, and has changed something`)
  return answered as Answer<Output<C>>
}

/** What was answered; a no is thrown. */
export async function answered<C extends StoreChannel>(
  store: Store,
  channel: C,
  input: Input<C>,
  now = usually,
): Promise<Output<C>> {
  const said = await ask(store, channel, input, now)
  if (!said.ok) throw new Refused(said.refusal)
  return said.value
}
