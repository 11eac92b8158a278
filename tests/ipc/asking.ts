import type { Store } from '../../db/store'
import { storeHandlers } from '../../office/questions/store-handlers'
import type { StoreChannel } from '../../src-shared/ipc/channels'
import type { Answer, Input, Output } from '../../src-shared/ipc/contract'
import { storeContract } from '../../src-shared/ipc/store-contract'
import { Refused } from '../../src-shared/refusals/refusal'
import { answer } from '../../src-store/answer'

/** The time at which these tests ask every question, unless a test gives its own clock. */
export const askedAt = new Date('2026-11-24T10:00:00Z')
const usually = () => askedAt

const lastChange = (store: Store) =>
  store.read.selectFrom('change').select('hlc').orderBy('hlc', 'desc').limit(1).executeTakeFirst()

/** Asks with an input of unknown shape, as no window of Talan would. Returns the answer; throws the error if it is a bug. */
export function askAnything(store: Store, channel: StoreChannel, input: unknown, now = usually) {
  return answer(channel, storeContract, storeHandlers({ store, now }), input, (_reference, _channel, error) => {
    throw error
  })
}

/** Asks as a window does, with the contract's types and parsing. Throws if a question that `reads` has changed the store. */
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

/** Returns the value of the answer; throws `Refused` if the answer is a refusal. */
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
