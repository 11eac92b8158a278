import { setTimeout as pause } from 'node:timers/promises'
import type { Writer } from '../../../db/schema'
import type { Store } from '../../../db/store'
import type { Turns } from '../../../db/work-step'

/** Thrown out of a change, which is then undone, so that whoever waits to write comes first. */
class GaveWay extends Error {}

/**
 * For how long a change gives way before it is made all the same, and how much longer it rests after each time, at most twenty times as long. All in
 * milliseconds. Nobody saves so often for five minutes, and what colleagues have written must come at last.
 */
const givingWay: { readonly longest: number; readonly rest: number } = { longest: 300_000, rest: 250 }

/**
 * Makes a change that takes long, whole, and gives way to the thread that owns the file: when that one waits to write, the change is undone and begins
 * again later. `work` awaits its turn often, which is where it may end. So nobody waits longer than from one turn to the next, and nobody sees the half of it.
 */
export async function changeGivingWay<T>(
  store: Store,
  work: (db: Writer, turn: Turns) => Promise<T>,
  { longest, rest } = givingWay,
): Promise<T> {
  const begun = performance.now()
  for (let times = 0; ; times += 1) {
    const mayGiveWay = performance.now() - begun < longest
    const turn = async (): Promise<void> => {
      if (mayGiveWay && store.isAwaited()) throw new GaveWay()
    }
    try {
      return (await store.change(db => work(db, turn))).result
    } catch (error) {
      if (!(error instanceof GaveWay)) throw error
      await pause(Math.min(times, 20) * rest)
    }
  }
}
