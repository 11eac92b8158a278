import type { Store } from '../../db/store'
import type { StoreChannel } from '../../src-shared/ipc/channels'
import type { Output, Parsed } from '../../src-shared/ipc/contract'

/** What answering needs: the open store and the time, which tests may hold still. */
export type Context = { readonly store: Store; readonly now: () => Date }

/** One answer for each question; it does not compile with one missing. */
export type Handlers<Channels extends string = StoreChannel> = {
  readonly [C in Channels & keyof ChannelShapes]: (
    input: ChannelShapes[C]['input'],
  ) => Promise<ChannelShapes[C]['output']>
}

type ChannelShapes = { [C in StoreChannel]: { input: Parsed<C>; output: Output<C> } }
