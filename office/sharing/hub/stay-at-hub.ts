import { setTimeout as sleep } from 'node:timers/promises'
import { lastEntry } from '../../../db/exchange/last-entry'
import { officeId } from '../../../db/reads/home/current-user'
import type { Store } from '../../../db/store'
import type { HubFault } from '../../../src-shared/program/hub'
import type { HubExchanged } from '../../../src-shared/program/hub-exchanged'
import { waitAfter } from './back-off'
import type { HubAddress } from './hub-address'
import { hubOfOffice } from './hub-calls-of-office'
import { openHub } from './hub-connection'
import { isRefusedAs } from './hub-fault'
import { type HubBook, hubBook } from './hub-memory'
import { exchangeByHub } from './hub-round'

/** How often the file is asked whether something was written in it, and how long it may be quiet before the hub is asked anyway, in milliseconds. */
const waits = { look: 500, quiet: 60_000 } as const

/** What passes by itself: the network, and what the hub's keeper puts right. */
const passing: readonly HubFault[] = ['away', 'busy', 'full', 'read-only', 'hub-behind', 'gap', 'forked']

const isPassing = (error: unknown): boolean => passing.some(fault => isRefusedAs(error, fault))

/** Tells several exchanges as one. */
const together = (before: HubExchanged | undefined, next: HubExchanged): HubExchanged =>
  before === undefined
    ? next
    : {
        ...next,
        received: before.received + next.received,
        sent: before.sent + next.sent,
        givenBack: before.givenBack + next.givenBack,
        attachments: {
          ...next.attachments,
          received: before.attachments.received + next.attachments.received,
          sent: before.attachments.sent + next.attachments.sent,
        },
        isNewLog: before.isNewLog || next.isNewLog,
      }

/** Waits; returns at once when `signal` is aborted. */
const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  sleep(milliseconds, undefined, { signal }).catch(() => undefined)

/** Waits until there is news, something was written in the file after the entry that was the last, or it has been quiet for long. */
async function untilNews({ read }: Store, last: number, isNews: () => boolean, signal: AbortSignal): Promise<void> {
  for (let waited = 0; waited < waits.quiet && !isNews() && !signal.aborted; waited += waits.look) {
    if ((await lastEntry(read)) !== last) return
    await pause(waits.look, signal)
  }
}

/**
 * Exchanges an office with a hub again and again until `signal` is aborted: when somebody has sent something, when something was written in the file,
 * and at least once a minute. What passes by itself is waited for, longer after each failure. Returns what all of it did; undefined if nothing could
 * be exchanged. Refuses with the hub's other refusals.
 */
export async function stayAtHub(
  store: Store,
  address: HubAddress,
  signal: AbortSignal,
  book: HubBook = hubBook(),
): Promise<HubExchanged | undefined> {
  let done: HubExchanged | undefined
  for (let failures = 0; !signal.aborted; ) {
    try {
      const connection = await openHub(address)
      try {
        const hub = hubOfOffice(connection, await officeId(store.read))
        let isNews = false
        await hub.listen(() => {
          isNews = true
        })
        while (!signal.aborted) {
          isNews = false
          // What is written while it exchanges is found afterwards: then there is more than what was there and what came.
          const before = await lastEntry(store.read)
          const exchanged = await exchangeByHub(store, hub, book)
          done = together(done, exchanged)
          failures = 0
          await untilNews(store, before + exchanged.received, () => isNews, signal)
        }
      } finally {
        await connection.close()
      }
    } catch (error) {
      if (!isPassing(error)) throw error
      failures += 1
      await pause(waitAfter(failures, Math.random()), signal)
    }
  }
  return done
}
