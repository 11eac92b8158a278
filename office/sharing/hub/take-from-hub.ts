import { cameByHub } from '../../../db/exchange/hub-logs'
import type { Progress } from '../../../db/exchange/progress'
import type { SealedGroup } from '../../../db/exchange/sealed-group'
import { takeIn } from '../../../db/exchange/take-in'
import type { RowKey } from '../../../db/rules/broken-rows'
import type { SharingProblem } from '../../../src-shared/program/sharing'
import { readGroupText } from './group-text'
import { entriesInCall, type Round } from './round-under-way'

/** What came: how many entries, the rows they are about, and what could not be taken, with the reason. */
export type TakenFromHub = {
  readonly received: number
  readonly touched: readonly RowKey[]
  readonly problems: readonly SharingProblem[]
}

/** Takes in what the hub has and a file with this progress lacks. What does not fit is told, and asked for again in the next round. */
export async function takeFromHub({ store, hub }: Round, progress: Progress): Promise<TakenFromHub> {
  const [at, problems] = [new Map(progress), new Map<string, SharingProblem>()]
  const note = (kind: SharingProblem['kind'], person: string | undefined, log: string) => {
    if (!problems.has(log)) problems.set(log, { kind, computer: person ?? null, what: log })
  }
  const touched: RowKey[] = []
  for (let received = 0; ; ) {
    const answer = await hub.pull(at, entriesInCall)
    if (answer.length === 0) return { received, touched, problems: [...problems.values()] }
    const [groups, people] = [[] as SealedGroup[], new Map<string, string>()]
    for (const { log_id: log, entry, person, content } of answer) {
      const group = readGroupText(content)
      if (group?.device === log && group.sequence === entry) groups.push(group)
      else note('unreadable', person, log)
      people.set(log, person)
      at.set(log, entry)
    }
    const { result } = await store.change(async db => {
      const taken = await takeIn(db, groups)
      await cameByHub(db, taken.logs)
      return taken
    })
    received += result.entries
    touched.push(...result.touched)
    for (const { group, why } of result.unjoined) note(why, people.get(group.device), group.device)
  }
}
