import { cameByHub } from '../../../db/exchange/hub-logs'
import { parkedCount } from '../../../db/exchange/parked-count'
import type { Progress } from '../../../db/exchange/progress'
import type { SealedGroup } from '../../../db/exchange/sealed-group'
import { takeIn } from '../../../db/exchange/take-in'
import type { RowKey } from '../../../db/rules/broken-rows'
import type { SharingProblem } from '../../../src-shared/program/sharing'
import { takePiece } from '../taking-in/take-piece'
import { upkeepOf } from '../taking-in/upkeep'
import { readGroupText } from './group-text'
import { entriesInCall, type Round } from './round-under-way'

/** What came: how many entries, the rows they are about, and what could not be taken, with the reason. */
export type TakenFromHub = {
  readonly received: number
  readonly touched: readonly RowKey[]
  readonly problems: readonly SharingProblem[]
}

/** Returns as many commits from a place on as make about `most` entries; at least one. */
function pieceFrom(groups: readonly SealedGroup[], at: number, most: number): readonly SealedGroup[] {
  let [end, entries] = [at, 0]
  for (const { entries: own } of groups.slice(at)) {
    if (end > at && entries + own.length > most) break
    entries += own.length
    end += 1
  }
  return groups.slice(at, end)
}

/**
 * Takes in what the hub has and a file with this progress lacks. What does not fit is told, and asked for again in the next round. With a pace each
 * change is as short as it says, and rows that waited for others are tried again at the end.
 */
export async function takeFromHub(round: Round, progress: Progress): Promise<TakenFromHub> {
  const { store, hub, watch } = round
  const [at, problems] = [new Map(progress), new Map<string, SharingProblem>()]
  const note = (kind: SharingProblem['kind'], person: string | undefined, log: string) => {
    if (!problems.has(log)) problems.set(log, { kind, computer: person ?? null, what: log })
  }
  const touched: RowKey[] = []
  const upkeep = upkeepOf(store)
  let received = 0
  for (;;) {
    const answer = await hub.pull(at, entriesInCall)
    if (answer.length === 0) break
    const [groups, people] = [[] as SealedGroup[], new Map<string, string>()]
    for (const { log_id: log, entry, person, content } of answer) {
      const group = readGroupText(content)
      if (group?.device === log && group.sequence === entry) groups.push(group)
      else note('unreadable', person, log)
      people.set(log, person)
      at.set(log, entry)
    }
    for (let from = 0; from < groups.length; ) {
      const piece = pieceFrom(groups, from, watch.pace?.most() ?? Number.POSITIVE_INFINITY)
      from += piece.length
      const taken = await takePiece(store, piece, watch.pace !== undefined, watch, (db, { logs }) =>
        cameByHub(db, logs),
      )
      received += taken.entries
      for (const row of taken.touched) touched.push(row)
      for (const { group, why } of taken.unjoined) note(why, people.get(group.device), group.device)
      if (watch.pace) await upkeep(taken.entries)
    }
  }
  if (watch.pace && (received > 0 || (await parkedCount(store.read)) > 0)) {
    const { result } = await store.change(db => takeIn(db, []))
    for (const row of result.touched) touched.push(row)
  }
  return { received, touched, problems: [...problems.values()] }
}
