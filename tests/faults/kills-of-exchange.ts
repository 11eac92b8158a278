import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ownSharingDevice } from '../../db/exchange/freshness'
import type { Store } from '../../db/store'
import { exchangeWatched } from '../../office/sharing/exchange'
import { joinOffice } from '../../office/sharing/join-office'
import { keyFiles } from '../../office/sharing/key-store'
import { shareOffice } from '../../office/sharing/share-office'
import { rememberPlace, sharedThrough } from '../../office/sharing/shared-places'
import { type Laptop, sharingOf } from '../../office/sharing/sharing'
import { gentlePace } from '../../office/sharing/taking-in/pace'
import type { ExchangeWatch } from '../../office/sharing/taking-in/take-piece'
import type { KillKind, Wrong } from './kill-kind'
import { inStore, logIn, login, now, officeIn, opened, wholeEntry } from './offices'

const marked = 'Utväxlad'

/** Each laptop has keys and settings of its own. That of the office under test has the settings that `opened` uses. */
const laptopIn = (folder: string, name: string): Laptop => ({ keyStore: keyFiles(join(folder, name, 'nycklar')) })
const placeIn = (folder: string): string => join(folder, 'delad')
const elsewhere = (folder: string): string => join(folder, 'annan', 'kontor.talan')

/** Exchanges once. The folder of a kill is a copy of another, so the laptop is told again where the shared one is. */
async function sync(store: Store, folder: string, name: string, watch: ExchangeWatch = {}): Promise<void> {
  const laptop = laptopIn(folder, name)
  rememberPlace(store.file, placeIn(folder), laptop)
  await exchangeWatched(await sharingOf(store, laptop), now, new Date(), watch)
}

const shareIn = (store: Store, folder: string) =>
  shareOffice(store, placeIn(folder), laptopIn(folder, 'en'), { name: 'en', staffId: null }, now)

const joinIn = (folder: string, code: string): Promise<Store> =>
  joinOffice(
    { file: elsewhere(folder), folder: placeIn(folder), code, name: 'annan', user: login },
    laptopIn(folder, 'annan'),
    async () => null,
    now,
  )

const foldersIn = (folder: string) => {
  for (const made of [placeIn(folder), join(folder, 'annan')]) mkdirSync(made)
}

const headlinesIn = async ({ read }: Store): Promise<string[]> =>
  (
    await read
      .selectFrom('interaction')
      .select('headline')
      .where('headline', 'like', `${marked} %`)
      .where('deleted_at', 'is', null)
      .execute()
  ).map(({ headline }) => headline)

/** Compares two laptops: what must be on the other one, and what is there twice or on one of them only. */
async function compared(store: Store, other: Store, acks: readonly unknown[]): Promise<Wrong> {
  const [here, there] = [await headlinesIn(store), await headlinesIn(other)]
  return {
    lost: acks.map(String).filter(headline => !there.includes(headline)),
    half: [
      ...there
        .filter((headline, index) => there.indexOf(headline) !== index)
        .map(headline => `${headline} is there twice`),
      ...here.filter(headline => !there.includes(headline)).map(headline => `${headline} is on one laptop only`),
      ...there.filter(headline => !here.includes(headline)).map(headline => `${headline} has not come`),
    ],
  }
}

/** Lets both laptops exchange, and compares them. */
const comparedAfter = async (store: Store, acks: readonly unknown[], folder: string): Promise<Wrong> => {
  await sync(store, folder, 'en')
  return inStore(elsewhere(folder), async other => {
    await sync(other, folder, 'annan')
    return compared(store, other, acks)
  })
}

/** Makes an office on two laptops, of which the other one has written something that the first has not taken in. */
const twoLaptops = (interactions: number) => async (folder: string) => {
  foldersIn(folder)
  const { code } = await inStore(officeIn(folder), store => shareIn(store, folder))
  const other = await joinIn(folder, code)
  await inStore(officeIn(folder), store => sync(store, folder, 'en'))
  await sync(other, folder, 'annan')
  for (let nth = 0; nth < interactions; nth += 1) await logIn(other, wholeEntry(`${marked} från annan ${nth}`, nth))
  await sync(other, folder, 'annan')
  await other.close()
}

/**
 * An office that exchanges with another through a folder, and is killed in the middle of sending and taking in. What was acknowledged must be on the other
 * side after one more exchange, once each.
 */
const sending: KillKind = {
  most: 6,
  prepare: twoLaptops(6),
  begin: async folder => {
    const store = await opened(officeIn(folder))
    return {
      next: async nth => {
        const headline = `${marked} ${nth}`
        // An exchange that was refused leaves the interaction in the office, and it is not logged again.
        if (!(await headlinesIn(store)).includes(headline)) await logIn(store, wholeEntry(headline, nth))
        await sync(store, folder, 'en')
        return headline
      },
      close: () => store.close(),
    }
  },
  look: comparedAfter,
}

/** An office that takes in what another has written, piece by piece, and is killed between two of them or in the middle of one. */
const takingIn: KillKind = {
  most: 1,
  prepare: twoLaptops(60),
  begin: async folder => {
    const store = await opened(officeIn(folder))
    return {
      next: async nth => {
        if (nth > 0) return undefined
        await sync(store, folder, 'en', { pace: gentlePace() })
        return `${marked} från annan 59`
      },
      close: () => store.close(),
    }
  },
  look: comparedAfter,
}

/** An office that is being shared, and is killed. It is then shared or not, and can be shared again: the code that is then given lets another join. */
const sharing: KillKind = {
  most: 2,
  prepare: async folder => foldersIn(folder),
  begin: async folder => {
    const store = await opened(officeIn(folder))
    return {
      next: async () => (await shareIn(store, folder)).code,
      close: () => store.close(),
    }
  },
  look: async (store, _acks, folder) => {
    const { code } = await shareIn(store, folder)
    const other = await joinIn(folder, code)
    await logIn(other, wholeEntry(`${marked} av den som anslöt`, 1))
    await sync(other, folder, 'annan')
    await sync(store, folder, 'en')
    const wrong = await compared(store, other, [])
    await other.close()
    return wrong
  },
}

/** A laptop that joins, and is killed. Its file is whole or is not there, and the same code lets it join until somebody has let it in. */
const joining: KillKind = {
  most: 1,
  prepare: async folder => {
    foldersIn(folder)
    const { code } = await inStore(officeIn(folder), store => shareIn(store, folder))
    await inStore(officeIn(folder), store => logIn(store, wholeEntry(`${marked} ${code}`, 1)))
    await inStore(officeIn(folder), store => sync(store, folder, 'en'))
  },
  begin: async folder => {
    const code = await codeIn(folder)
    return {
      next: async nth => {
        if (nth > 0) return undefined
        await (await joinIn(folder, code)).close()
        return 'joined'
      },
      close: async () => undefined,
    }
  },
  look: async (store, _acks, folder) => {
    const isJoined = existsSync(elsewhere(folder)) && sharedThrough(elsewhere(folder), {}) !== undefined
    // A file that was made but not yet remembered as shared is an office like another. It is put aside, and the laptop joins again.
    if (!isJoined) for (const end of ['', '-wal', '-shm']) rmSync(elsewhere(folder) + end, { force: true })
    const other = isJoined ? await opened(elsewhere(folder)) : await joinIn(folder, await codeOf(store))
    await logIn(other, wholeEntry(`${marked} av den som anslöt`, 2))
    await sync(other, folder, 'annan')
    await sync(store, folder, 'en')
    await sync(other, folder, 'annan')
    const isLetIn = (await ownSharingDevice(other.read)) !== undefined
    const { lost, half } = await compared(store, other, [])
    await other.close()
    return { lost, half: [...half, ...(isLetIn ? [] : ['the laptop that joined was not let in'])] }
  },
}

/** The code that was given is in the headline of an interaction, since a code is kept nowhere. */
const codeOf = async (store: Store): Promise<string> =>
  (await headlinesIn(store)).find(headline => headline.includes('TALAN-'))?.replace(`${marked} `, '') ?? ''
const codeIn = (folder: string): Promise<string> => inStore(officeIn(folder), codeOf)

/** What is killed of sharing, by what it does. */
export const killsOfExchange = {
  'exchange with a folder': sending,
  'take in from a folder': takingIn,
  'share by a folder': sharing,
  'join by a folder': joining,
} satisfies Record<string, KillKind>
