import type { RowKey } from '../../db/rules/broken-rows'
import type { Store } from '../../db/store'
import type { ReadInChannel, StoreChannel } from '../../src-shared/ipc/channels'
import type { Output, Parsed } from '../../src-shared/ipc/contract'
import type { ActionId } from '../../src-shared/records/ids'
import type { TakenBack } from '../log/undo/take-back-action'

/** What a handler needs: the open store, and the time, which a test may fix. */
export type Context = {
  readonly store: Store
  readonly now: () => Date
  /** The folder where the laptop keeps its own data, if it is not the usual one. */
  readonly laptop?: string | undefined
  /** Who answers the questions about the import in progress, if another thread does. */
  readonly readIn?: Handlers<ReadInChannel> | undefined
  /** Who undoes an action, if some are undone in another thread. */
  readonly takeBack?: ((actionId: ActionId, mostNamed: number) => Promise<TakenBack>) | undefined
  /** The rows that broke a rule when what others wrote was last taken in. */
  readonly brokenByMerging?: (() => readonly RowKey[]) | undefined
}

/** A handler for each question; the code does not compile if one is missing. */
export type Handlers<Channels extends string = StoreChannel> = {
  readonly [C in Channels & keyof ChannelShapes]: (
    input: ChannelShapes[C]['input'],
  ) => Promise<ChannelShapes[C]['output']>
}

type ChannelShapes = { [C in StoreChannel]: { input: Parsed<C>; output: Output<C> } }
