import { countAfter, logsByEnd } from '../../../db/exchange/logs-by-end'
import { type Progress, progressOf } from '../../../db/exchange/progress'
import { groupsAfter } from '../../../db/exchange/read-log'
import { entriesOf } from '../../../db/exchange/sealed-group'
import { groupText } from './group-text'
import { entriesInCall, type Round } from './round-under-way'

/**
 * Returns whether a log is for this person to send: each one that no other person is known to have sent. Logs from before there was a hub, and of
 * places where the file was before, are brought by whoever comes first. Whose log it then was goes on in a new one.
 */
function isToSend({ hello, memory }: Round): (log: string) => boolean {
  const others = new Set([...memory.receipts, ...hello.heads.filter(({ isOwn }) => !isOwn)].map(({ log }) => log))
  return log => !others.has(log)
}

/** Sends what is new in one log. Returns how many entries. */
async function sendLog(round: Round, log: string, from: number, to: number, deps: Progress): Promise<number> {
  const { store, hub } = round
  let count = 0
  for (let at = from; at < to; ) {
    const groups = await groupsAfter(store.read, log, at, entriesInCall)
    const last = groups.at(-1)
    if (!last) break
    await hub.push(log, groups.map(groupText), deps)
    at = last.sequence
    count += entriesOf(groups)
    const { memory } = round
    round.memory = { ...memory, acknowledged: { ...memory.acknowledged, [log]: at } }
    round.remember(round.memory)
  }
  return count
}

/**
 * Sends what is new in the logs that are this person's. `known` is how far the hub has each log. Returns how many entries were sent, and how many
 * wait, since the person may only read.
 */
export async function sendToHub(
  round: Round,
  known: Progress,
): Promise<{ readonly sent: number; readonly waiting: number }> {
  const { store, hello } = round
  const isOurs = isToSend(round)
  const logs = (await logsByEnd(store.read)).filter(({ log }) => isOurs(log))
  if (!hello.mayWrite) {
    let waiting = 0
    for (const { log } of logs) waiting += await countAfter(store.read, log, known.get(log) ?? 0)
    return { sent: 0, waiting }
  }
  const progress = await progressOf(store.read)
  // Of a log that nobody can give back nothing is expected of the hub, so that what is sent need not wait for it.
  const deps: Progress = new Map(
    [...known].flatMap(([log, entry]) =>
      isOurs(log) ? [] : [[log, Math.min(entry, progress.get(log) ?? 0)] as const],
    ),
  )
  let sent = 0
  for (const { log, entry } of logs) sent += await sendLog(round, log, known.get(log) ?? 0, entry, deps)
  return { sent, waiting: 0 }
}
