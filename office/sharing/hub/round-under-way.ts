import type { Store } from '../../../db/store'
import type { ExchangeWatch } from '../taking-in/take-piece'
import type { HubHello, HubOfOffice } from './hub-calls-of-office'
import type { HubMemory } from './hub-memory'

/** About how many entries go in one call, each way. */
export const entriesInCall = 2_000

/** A round under way: the file, the hub, and what the hub has said. */
export type Round = {
  readonly store: Store
  readonly hub: HubOfOffice
  readonly hello: HubHello
  /** What the laptop remembers; written down after each step. */
  memory: HubMemory
  readonly remember: (memory: HubMemory) => void
  /** Who watches it. Without a pace of its own, what one call brings is taken in as one change. */
  readonly watch: ExchangeWatch
}
