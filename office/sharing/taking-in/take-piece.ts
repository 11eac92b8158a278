import { entriesOf, isWhole, type SealedGroup } from '../../../db/exchange/sealed-group'
import { type TakenIn, takeIn } from '../../../db/exchange/take-in'
import type { Writer } from '../../../db/schema'
import type { Store } from '../../../db/store'
import type { Turns } from '../../../db/work-step'
import { changeGivingWay } from './give-way'
import { hurriedPace, type Pace } from './pace'

/** Who watches an exchange: its pace, and a function that is told of the entries of each change that was taken in. */
export type ExchangeWatch = { readonly pace?: Pace; readonly came?: (entries: number) => void }

/**
 * Takes in some commits as one change, with `also` as its last part. `isPiece` as for `takeIn`. More than the pace allows is one commit that cannot be
 * divided: it gives way to whoever saves meanwhile.
 */
export async function takePiece(
  store: Store,
  groups: readonly SealedGroup[],
  isPiece: boolean,
  { pace = hurriedPace, came }: ExchangeWatch,
  also: (db: Writer, taken: TakenIn) => Promise<void>,
): Promise<TakenIn> {
  const isLong = entriesOf(groups) > pace.most()
  let begun = 0
  const work = async (db: Writer, turn?: Turns): Promise<TakenIn> => {
    begun = performance.now()
    const taken = await takeIn(db, groups, { isPiece, turn })
    await also(db, taken)
    return taken
  }
  // What can be known of a long commit before it is written keeps nobody waiting.
  if (isLong) for (const group of groups) isWhole(group)
  const result = isLong || !isPiece ? await changeGivingWay(store, work) : (await store.change(work)).result
  pace.took(result.entries, performance.now() - begun)
  if (result.entries > 0) came?.(result.entries)
  return result
}
