import { moveToNewLog } from '../../../db/exchange/move-log'
import { ownDevice, type Progress, progressOf } from '../../../db/exchange/progress'
import { groupsAfter } from '../../../db/exchange/read-log'
import { sealHashAt } from '../../../db/exchange/seal-hash-at'
import type { SealedGroup } from '../../../db/exchange/sealed-group'
import { takeIn } from '../../../db/exchange/take-in'
import { programVersion } from '../../../db/program-version'
import type { Store } from '../../../db/store'
import type { HubExchanged, HubFault } from '../../../src-shared/program/hub'
import type { SharingProblem } from '../../../src-shared/program/sharing'
import { groupText, readGroupText } from './group-text'
import type { HubHello, HubOfOffice } from './hub-calls-of-office'
import { isRefusedAs } from './hub-fault'
import { type HubBook, type HubMemory, hasWhatIsReceived, type Receipt, rememberHello } from './hub-memory'

/** About how many entries go in one call, each way. */
const entriesInCall = 2_000
/** How often a round is begun anew when another file writes the same log meanwhile. */
const mostTries = 3

/** A round under way. */
type Round = {
  readonly store: Store
  readonly hub: HubOfOffice
  readonly hello: HubHello
  /** What the laptop remembers; written down after each step. */
  memory: HubMemory
  readonly remember: (memory: HubMemory) => void
}

const entriesOf = (groups: readonly SealedGroup[]): number => groups.reduce((sum, { entries }) => sum + entries.length, 0)

/** Takes in what the hub has and a file with this progress lacks. What does not fit is told, and asked for again in the next round. */
async function pullAfter({ store, hub }: Round, progress: Progress) {
  const [at, problems] = [new Map(progress), new Map<string, SharingProblem>()]
  const note = (kind: SharingProblem['kind'], person: string | undefined, log: string) => {
    if (!problems.has(log)) problems.set(log, { kind, computer: person ?? null, what: log })
  }
  for (let received = 0; ; ) {
    const answer = await hub.pull(at, entriesInCall)
    if (answer.length === 0) return { received, problems: [...problems.values()] }
    const [groups, people] = [[] as SealedGroup[], new Map<string, string>()]
    for (const { log_id: log, entry, person, content } of answer) {
      const group = readGroupText(content)
      if (group?.device === log && group.sequence === entry) groups.push(group)
      else note('unreadable', person, log)
      people.set(log, person)
      at.set(log, entry)
    }
    const { result } = await store.change(db => takeIn(db, groups))
    received += result.entries
    for (const { group, why } of result.unjoined) note(why, people.get(group.device), group.device)
  }
}

/**
 * Lets the file go on in a new log if its own can no longer be continued: the hub has something else there, so the file is a copy or was restored; or
 * the hub was replaced, and could get something else from elsewhere under the numbers that it never acknowledged.
 */
async function meet(round: Round, before: HubMemory | undefined) {
  const { store, hello } = round
  const log = await ownDevice(store.read)
  const head = hello.heads.find(one => one.log === log)
  if (head && (await sealHashAt(store.read, log, head.entry)) !== head.hash) {
    const progress = new Map(await progressOf(store.read))
    progress.delete(log)
    return pullAfter(round, progress)
  }
  const acknowledged = before?.acknowledged[log] ?? 0
  const isReplaced = before !== undefined && before.epoch !== hello.epoch
  if (isReplaced && ((await progressOf(store.read)).get(log) ?? 0) > Math.max(acknowledged, head?.entry ?? 0))
    await store.change(db => moveToNewLog(db, Math.max(acknowledged, head?.entry ?? 0)))
  return { received: 0, problems: [] }
}

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
async function giveBack(round: Round): Promise<{ readonly count: number; readonly known: Progress }> {
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

/** Returns whether a log is for this person to send: the file's own, one that the person has sent before, or one from before there was a hub. */
function isToSend({ hello, memory }: Round, own: string): (log: string) => boolean {
  const others = new Set([...memory.receipts, ...hello.heads.filter(({ isOwn }) => !isOwn)].map(({ log }) => log))
  return log =>
    log === own || (!others.has(log) && (hello.mayBring || Object.hasOwn(memory.acknowledged, log)))
}

/** Sends what is new in the logs that are this person's. `known` is how far the hub has each log. Returns how many entries. */
async function send(round: Round, known: Progress): Promise<number> {
  const { store, hub, hello } = round
  if (!hello.mayWrite) return 0
  const progress = await progressOf(store.read)
  const isOurs = isToSend(round, await ownDevice(store.read))
  // Of a log that nobody can give back nothing is expected of the hub, so that what is sent need not wait for it.
  const deps: Progress = new Map(
    [...known].flatMap(([log, entry]) => (isOurs(log) ? [] : [[log, Math.min(entry, progress.get(log) ?? 0)] as const])),
  )
  let count = 0
  for (const [log, entry] of progress) {
    if (!isOurs(log)) continue
    for (let at = known.get(log) ?? 0; at < entry; ) {
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
  }
  return count
}

async function once(store: Store, hub: HubOfOffice, book: HubBook): Promise<HubExchanged> {
  const before = book.of(store.file, hub.named)
  // A copied file goes on as a device of its own as soon as it writes. It must not send the log of the one it was copied from.
  if (before === undefined) await store.change(async () => undefined)
  const log = await ownDevice(store.read)
  const hello = await hub.hello(programVersion)
  const remember = (memory: HubMemory): void => book.remember(store.file, memory)
  const memory = await rememberHello(store.read, before, hello, hub.named)
  const round: Round = { store, hub, hello, memory, remember }
  const met = await meet(round, before)
  // Only now: a program that is killed before must find again that the hub was replaced.
  remember(memory)
  const { count: givenBack, known } = await giveBack(round)
  const sent = await send(round, known)
  const pulled = await pullAfter(round, await progressOf(store.read))
  return {
    received: met.received + pulled.received,
    sent,
    givenBack,
    isNewLog: (await ownDevice(store.read)) !== log,
    problems: pulled.problems,
  }
}

/**
 * Exchanges an office with a hub, once, always in this order: ask how far the hub is, find out whether this file or the hub was replaced, give back
 * what the hub lost of others, send what is new here, take in what is new there. A connection that breaks anywhere loses nothing and doubles nothing:
 * the next round asks again. Refuses with the hub's refusals.
 */
export async function exchangeByHub(store: Store, hub: HubOfOffice, book: HubBook): Promise<HubExchanged> {
  for (let tries = 1; ; tries += 1)
    try {
      return await once(store, hub, book)
    } catch (error) {
      const isOvertaken = isRefusedAs(error, 'forked') || isRefusedAs(error, 'gap')
      if (!isOvertaken || tries === mostTries) throw error
    }
}
