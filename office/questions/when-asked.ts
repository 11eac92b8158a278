import type { StoreChannel } from '../../src-shared/ipc/channels'
import type { Handlers } from './handlers'

/**
 * Returns handlers whose code is loaded when the first of their questions is asked. A start asks none of them, and reads and keeps the code
 * of none.
 */
export function whenAsked<C extends StoreChannel>(
  channels: readonly C[],
  load: () => Promise<Handlers<C>>,
): Handlers<C> {
  let loaded: Promise<Handlers<C>> | undefined
  const answered = async (channel: C, input: unknown): Promise<unknown> => {
    loaded ??= load()
    // A program that is updated while it runs may have its code back at the next question.
    const handlers = await loaded.catch((error: unknown) => {
      loaded = undefined
      throw error
    })
    return (handlers[channel] as (input: unknown) => Promise<unknown>)(input)
  }
  // Each handler is passed on under its own name, so the cast is safe.
  return Object.fromEntries(
    channels.map(channel => [channel, (input: unknown) => answered(channel, input)]),
  ) as unknown as Handlers<C>
}
