import type { Progress } from '../../../db/exchange/progress'
import { groupsAfter } from '../../../db/exchange/read-log'
import { entriesOf, type SealedGroup } from '../../../db/exchange/sealed-group'
import type { HubFault } from '../../../src-shared/program/hub'
import { groupText } from './group-text'
import { isRefusedAs } from './hub-fault'
import { hasWhatIsReceived, type Receipt } from './hub-memory'
import { entriesInCall, type Round } from './round-under-way'

/** Returns the commits of a log after one entry and up to another. */
async function groupsBetween({ store }: Round, log: string, from: number, to: number): Promise<SealedGroup[]> {
  const found: SealedGroup[] = []
  for (let at = from; at < to; ) {
    const groups = (await groupsAfter(store.read, log, at, entriesInCall)).filter(({ sequence }) => sequence <= to)
    const last = groups.at(-1)
    if (!last) break
    found.push(...groups)
    at = last.sequence
  }
  return found
}

/** For these reasons a hub may not want another's commits back. Then they wait for the one who wrote them. */
const unreturnable: readonly HubFault[] = ['bad-receipt', 'forked', 'gap', 'other-person', 'too-large']

/**
 * Gives back what the hub lacks of other people's logs, and this laptop has the hub's own receipt for. Returns how many entries, and how far the hub
 * then has each log.
 */
export async function giveBack(round: Round): Promise<{ readonly count: number; readonly known: Progress }> {
  const { store, hub, hello, memory } = round
  const known = new Map(hello.heads.map(({ log, entry }) => [log, entry]))
  const newest = new Map<string, Receipt>()
  for (const receipt of memory.receipts) {
    const isNewer = receipt.entry > (newest.get(receipt.log)?.entry ?? 0)
    if (isNewer && (await hasWhatIsReceived(store.read, receipt))) newest.set(receipt.log, receipt)
  }
  let count = 0
  for (const { log, entry, person, receipt } of newest.values()) {
    const at = known.get(log) ?? 0
    if (entry <= at) continue
    const groups = await groupsBetween(round, log, at, entry)
    if (groups.at(-1)?.sequence !== entry) continue
    try {
      await hub.relay(log, person, groups.map(groupText), receipt)
    } catch (error) {
      if (!unreturnable.some(fault => isRefusedAs(error, fault))) throw error
      continue
    }
    known.set(log, entry)
    count += entriesOf(groups)
  }
  return { count, known }
}
