import { moveToNewLog } from '../../../db/exchange/move-log'
import { openClashes } from '../../../db/exchange/open-clashes'
import { parkedCount } from '../../../db/exchange/parked-count'
import { ownDevice, progressOf } from '../../../db/exchange/progress'
import { sealHashAt } from '../../../db/exchange/seal-hash-at'
import { programVersion } from '../../../db/program-version'
import type { RowKey } from '../../../db/rules/broken-rows'
import type { Store } from '../../../db/store'
import type { HubFault } from '../../../src-shared/program/hub'
import type { HubExchanged } from '../../../src-shared/program/hub-exchanged'
import { brokenAmong } from '../broken-among'
import type { ExchangeWatch } from '../taking-in/take-piece'
import { exchangeContents } from './contents-at-hub'
import { giveBack } from './give-back'
import type { HubOfOffice } from './hub-calls-of-office'
import { isRefusedAs } from './hub-fault'
import { type HubBook, type HubMemory, rememberHello } from './hub-memory'
import type { Round } from './round-under-way'
import { sendToHub } from './send-to-hub'
import { type TakenFromHub, takeFromHub } from './take-from-hub'

/** How often a round is begun again when the hub has changed since it said how far it is. */
const mostTries = 3
/** For these reasons: another file of the same device or another person has written meanwhile, or the hub was replaced. */
const overtaken: readonly HubFault[] = ['forked', 'gap', 'other-person', 'hub-behind']
/** More than this many minutes between two clocks is told. A clock is seldom exact. */
const toldMinutes = 5

/**
 * Lets the file go on in a new log if its own can no longer be continued: the hub has something else there, so the file is a copy or was restored;
 * another person has sent it, so only that person may go on with it; or the hub was replaced, and could get something else from elsewhere under
 * the numbers that it never acknowledged. Also what this file has still to write could meet something: it may have been restored itself.
 */
async function meet(round: Round, before: HubMemory | undefined): Promise<TakenFromHub> {
  const { store, hello } = round
  const log = await ownDevice(store.read)
  const head = hello.heads.find(one => one.log === log)
  const acknowledged = before?.acknowledged[log] ?? 0
  if (head && (await sealHashAt(store.read, log, head.entry)) !== head.hash) {
    const progress = new Map(await progressOf(store.read))
    progress.delete(log)
    const taken = await takeFromHub(round, progress)
    // What the hub has may be nothing that can be taken in. Then the file leaves the log all the same, or it could never send anything again.
    if ((await ownDevice(store.read)) === log) await store.change(db => moveToNewLog(db, acknowledged))
    return taken
  }
  const isAnothers = head !== undefined && !head.isOwn
  const isReplaced = before !== undefined && before.epoch !== hello.epoch
  const known = Math.max(head?.entry ?? 0, isAnothers ? 0 : acknowledged)
  if (isAnothers || isReplaced) await store.change(db => moveToNewLog(db, known))
  return { received: 0, touched: [], problems: [] }
}

/** Asks a hub how far it is. Returns that, and how many minutes this computer's clock is ahead of the hub's. */
async function ask(hub: HubOfOffice) {
  const asked = Date.now()
  const hello = await hub.hello(programVersion)
  const minutes = Math.trunc(((asked + Date.now()) / 2 - hello.nowMs) / 60_000)
  return { hello, minutesAhead: Math.abs(minutes) > toldMinutes ? minutes : 0 }
}

/**
 * Remembers the hub's receipts for what came and was not there yet when the round began: others may send while a laptop exchanges. The epoch stays
 * the one of the beginning, so that a hub that was replaced meanwhile is found out the next time.
 */
async function rememberWhatCame(round: Round): Promise<void> {
  const { store, hub, hello, memory, remember } = round
  const told = new Map(hello.heads.map(({ log, entry }) => [log, entry]))
  const isNew = ([log, entry]: readonly [string, number]): boolean =>
    !Object.hasOwn(memory.acknowledged, log) && entry > (told.get(log) ?? 0)
  if (![...(await progressOf(store.read))].some(isNew)) return
  const now = await hub.hello(programVersion)
  round.memory = await rememberHello(store.read, memory, { ...now, epoch: hello.epoch }, hub.named)
  remember(round.memory)
}

/** What a round did, with the rows that came, and whether the person may write at the hub. */
type ExchangedRows = HubExchanged & { readonly touched: readonly RowKey[]; readonly mayWrite: boolean }

async function once(store: Store, hub: HubOfOffice, book: HubBook, watch: ExchangeWatch): Promise<ExchangedRows> {
  const before = book.of(store.file, hub.named)
  // A copied file goes on as a device of its own as soon as it writes. It must not send the log of the one it was copied from.
  if (before === undefined) await store.change(async () => undefined)
  const log = await ownDevice(store.read)
  const { hello, minutesAhead } = await ask(hub)
  const remember = (memory: HubMemory): void => book.remember(store.file, memory)
  const memory = await rememberHello(store.read, before, hello, hub.named)
  const round: Round = { store, hub, hello, memory, remember, watch }
  const met = await meet(round, before)
  // Only now: a program that is killed before must find again that the hub was replaced.
  remember(memory)
  const { count: givenBack, known } = await giveBack(round)
  const { sent, waiting } = await sendToHub(round, known)
  const taken = await takeFromHub(round, await progressOf(store.read))
  await rememberWhatCame(round)
  const attachments = await exchangeContents(round)
  round.memory = { ...round.memory, exchangedAt: new Date().toISOString() }
  remember(round.memory)
  const touched = [...met.touched, ...taken.touched]
  return {
    ...{ sent, givenBack, waiting, minutesAhead, attachments },
    received: met.received + taken.received,
    isNewLog: (await ownDevice(store.read)) !== log,
    clashes: (await openClashes(store.read)).length,
    broken: (await brokenAmong(store.read, touched)).length,
    parked: await parkedCount(store.read),
    problems: taken.problems,
    touched,
    mayWrite: hello.mayWrite,
  }
}

/** Exchanges as `exchangeByHub` does, and is watched. */
export async function exchangeByHubWatched(
  store: Store,
  hub: HubOfOffice,
  book: HubBook,
  watch: ExchangeWatch,
): Promise<ExchangedRows> {
  for (let tries = 1; ; tries += 1)
    try {
      return await once(store, hub, book, watch)
    } catch (error) {
      const isOvertaken = overtaken.some(fault => isRefusedAs(error, fault))
      if (!isOvertaken || tries === mostTries) throw error
    }
}

/**
 * Exchanges an office with a hub, once, always in this order: ask how far the hub is, find out whether this file or the hub was replaced, give back
 * what the hub lost of others, send what is new here, take in what is new there, and then the contents of attachments both ways. A connection that breaks anywhere loses nothing and doubles nothing:
 * the next round asks again. Refuses with the hub's refusals.
 */
export async function exchangeByHub(store: Store, hub: HubOfOffice, book: HubBook): Promise<HubExchanged> {
  const { touched: _touched, mayWrite: _mayWrite, ...done } = await exchangeByHubWatched(store, hub, book, {})
  return done
}
