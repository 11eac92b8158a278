import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from '../../db/store'
import { exchange } from '../../office/sharing/exchange'
import { joinOffice } from '../../office/sharing/join-office'
import { keyFiles } from '../../office/sharing/key-store'
import { shareOffice } from '../../office/sharing/share-office'
import { type Laptop, rememberPlace, sharingOf } from '../../office/sharing/sharing'
import type { KillKind } from './kill-kind'
import { inStore, logIn, login, now, officeIn, opened, wholeEntry } from './offices'

const marked = 'Utväxlad'

/** Each laptop has keys and settings of its own. That of the office under test has the settings that `opened` uses. */
const laptopIn = (folder: string, name: string): Laptop => ({ keyStore: keyFiles(join(folder, name, 'nycklar')) })
const elsewhere = (folder: string): string => join(folder, 'annan', 'kontor.talan')

/** Exchanges once. The folder of a kill is a copy of another, so the laptop is told again where the shared one is. */
async function sync(store: Store, folder: string, name: string): Promise<void> {
  const laptop = laptopIn(folder, name)
  rememberPlace(store.file, join(folder, 'delad'), laptop)
  await exchange(await sharingOf(store, laptop), now)
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

/**
 * An office that exchanges with another through a folder, and is killed in the middle of taking in and writing. What was acknowledged must be on the other
 * side after one more exchange, once each.
 */
const exchanging: KillKind = {
  most: 6,
  prepare: async folder => {
    const place = join(folder, 'delad')
    for (const made of [place, join(folder, 'annan')]) mkdirSync(made)
    const code = await inStore(officeIn(folder), async store => {
      const who = { name: 'en', staffId: null }
      return (await shareOffice(store, place, laptopIn(folder, 'en'), who, now)).code
    })
    const joining = { file: elsewhere(folder), folder: place, code, name: 'annan', user: login }
    const other = await joinOffice(joining, laptopIn(folder, 'annan'), async () => null, now)
    for (let nth = 0; nth < 6; nth += 1) await logIn(other, wholeEntry(`${marked} från annan ${nth}`, nth))
    await sync(other, folder, 'annan')
    await other.close()
  },
  begin: async folder => {
    const store = await opened(officeIn(folder))
    return {
      next: async nth => {
        const headline = `${marked} ${nth}`
        await logIn(store, wholeEntry(headline, nth))
        await sync(store, folder, 'en')
        return headline
      },
      close: () => store.close(),
    }
  },
  look: async (store, acks, folder) => {
    await sync(store, folder, 'en')
    return inStore(elsewhere(folder), async other => {
      await sync(other, folder, 'annan')
      const [here, there] = [await headlinesIn(store), await headlinesIn(other)]
      return {
        lost: acks.map(String).filter(headline => !there.includes(headline)),
        half: [
          ...there
            .filter((headline, index) => there.indexOf(headline) !== index)
            .map(headline => `${headline} is there twice`),
          ...here.filter(headline => !there.includes(headline)).map(headline => `${headline} is on one laptop only`),
        ],
      }
    })
  },
}

export const killsOfExchange = { 'exchange with a folder': exchanging } satisfies Record<string, KillKind>
