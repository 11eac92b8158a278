import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { insertRows } from '../../../db/insert-rows'
import { createOffice } from '../../../db/office'
import type { Store } from '../../../db/store'
import { exchangeWatched } from '../../../office/sharing/exchange'
import { joinOffice } from '../../../office/sharing/join-office'
import { keyFiles } from '../../../office/sharing/key-store'
import { shareOffice } from '../../../office/sharing/share-office'
import { type Laptop, sharingOf } from '../../../office/sharing/sharing'
import { randomFrom } from '../random'
import { swedishText } from '../swedish-text'

/** A laptop of the benchmark: its office, its keys and its settings, in a folder of its own. */
export type BenchLaptop = {
  readonly name: string
  readonly folder: string
  readonly file: string
  readonly laptop: Laptop
}

/** Returns a laptop that has nothing yet. */
export function laptopIn(folder: string, name: string): BenchLaptop {
  const own = join(folder, name)
  mkdirSync(own, { recursive: true })
  const laptop = { folder: own, keyStore: keyFiles(join(own, 'nycklar')) }
  return { name, folder: own, file: join(own, 'kontor.talan'), laptop }
}

/** The person whom every meeting of the benchmark is with. */
const met = 'bench-met'

/** Makes an office with a person in it, and no meetings. */
export async function officeOf({ file, name, folder }: BenchLaptop): Promise<Store> {
  const store = await createOffice(file, name, { laptop: folder })
  await store.change(db => insertRows(db, 'person', [{ id: met, name: 'Ofta Sedd', sort_name: 'Sedd, Ofta' }]))
  return store
}

/** Returns a note of some four hundred characters. */
export function notes(seed: number): (nth: number) => string {
  const random = randomFrom(seed)
  const some = Array.from({ length: 500 }, () => swedishText(random, 400))
  return nth => `${nth} ${some[nth % some.length]}`
}

/** Writes meetings, each with a link to the one who was met, some in each change. `from` is the number of the first. */
export async function writeMeetings(
  store: Store,
  {
    from,
    meetings,
    inChange,
    note,
  }: { from: number; meetings: number; inChange: number; note: (nth: number) => string },
): Promise<void> {
  for (let first = from; first < from + meetings; first += inChange) {
    const numbers = Array.from({ length: Math.min(inChange, from + meetings - first) }, (_, at) => first + at)
    await store.change(async db => {
      const rows = numbers.map(nth => ({
        id: `m-${nth}`,
        kind: 'meeting_physical',
        status: 'held',
        starts_on: '2026-03-02',
        starts_time: '09:15',
        starts_at: '2026-03-02T08:15Z',
        duration_minutes: 45,
        headline: `Möte ${nth}`,
        note: note(nth),
        main_task_id: 'paverkansarbete',
      }))
      await insertRows(db, 'interaction', rows)
      const links = numbers.map(nth => ({ id: `m-${nth}:${met}`, interaction_id: `m-${nth}`, person_id: met }))
      await insertRows(db, 'interaction_participant', links)
    })
  }
}

/** Changes one cell of a meeting. */
export const edit = (store: Store, nth: number, change: { note: string } | { duration_minutes: number }) =>
  store.change(db =>
    db
      .updateTable('interaction')
      .set(change)
      .where('id', '=', `m-${nth}` as never)
      .execute(),
  )

/** Shares an office through a folder. Returns the code for one more laptop. */
export const share = async (store: Store, { laptop, name }: BenchLaptop, place: string): Promise<string> =>
  (await shareOffice(store, place, laptop, { name, staffId: null }, new Date())).code

/** Joins an office on a new laptop, and returns its open store. */
export const joinAs = ({ file, laptop, name }: BenchLaptop, place: string, code: string): Promise<Store> =>
  joinOffice({ file, folder: place, code, name, user: name }, laptop, async () => null, new Date())

/** Exchanges once, as a command does. */
export const sync = async (store: Store, { laptop }: BenchLaptop) =>
  exchangeWatched(await sharingOf(store, laptop), new Date(), new Date(), {})
