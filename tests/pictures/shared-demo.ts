import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createOffice } from '../../db/office'
import type { Store } from '../../db/store'
import { loadDemo } from '../../office/demo/demo-office'
import { seatAt } from '../../office/questions/open-office'
import { exchange } from '../../office/sharing/exchange'
import { joinOffice } from '../../office/sharing/join-office'
import { keyFiles } from '../../office/sharing/key-store'
import { shareOffice } from '../../office/sharing/share-office'
import { type Laptop, sharingOf } from '../../office/sharing/sharing'

/** Sits a colleague of the demo office down at a laptop, and returns the id. */
async function sits(store: Store, name: string) {
  const seat = await seatAt(store, { login: 'bild', colleague: name })
  if (seat) store.sit(seat)
  return seat?.staffId ?? null
}

const before = 'Vägledningen ska vara klar i mars. Länsstyrelsen vill ha exempel från kommunerna.'

/** What the two write in one meeting without knowing of each other: both change a text, a time and the same word. */
const written = {
  alva: {
    note: 'Vägledningen ska vara klar i april. Länsstyrelsen vill ha exempel från kommunerna, helst tre från fjällen.',
    location: 'Rosenbad',
  },
  bo: {
    note: 'Vägledningen ska vara klar i maj. Länsstyrelsen vill ha exempel från kommunerna senast 15 januari. Nyvald samlar in dem.',
    location: 'Riksgatan 1',
  },
} as const

const write = (store: Store, values: { readonly note: string; readonly location: string }) =>
  store.change(db =>
    db
      .updateTable('interaction')
      .set(values)
      .where('id', '=', 'demo-i14' as never)
      .execute(),
  )

/**
 * Makes a demo office in a file that the laptop of a profile shares with the laptop of a colleague, who has written since, also in the same place. The
 * folders are made in `around`.
 */
export async function sharedDemo(file: string, profile: string, around: string): Promise<void> {
  const place = join(around, 'delat')
  mkdirSync(place)
  const laptopIn = (folder: string): Laptop => ({ folder, keyStore: keyFiles(join(folder, 'nycklar')) })
  const now = new Date()
  const alva = await createOffice(file, 'bild', { laptop: profile })
  const [alvas, bos] = [laptopIn(profile), laptopIn(join(around, 'bo'))]
  try {
    await alva.change(db => loadDemo(db, now))
    const staffId = await sits(alva, 'Alva Teststråle')
    await write(alva, { note: before, location: 'Rådhuset' })
    const { code } = await shareOffice(alva, place, alvas, { name: 'Alvas dator', staffId }, now)
    const joining = { file: join(around, 'bo.talan'), folder: place, code, name: 'Bos dator', user: 'bo' }
    const bo = await joinOffice(joining, bos, store => sits(store, 'Bo Provberg'), now)
    try {
      await sits(bo, 'Bo Provberg')
      await exchange(await sharingOf(alva, alvas), now)
      await write(alva, written.alva)
      await write(bo, written.bo)
      for (let round = 0; round < 2; round += 1)
        for (const one of [
          { store: bo, laptop: bos },
          { store: alva, laptop: alvas },
        ])
          await exchange(await sharingOf(one.store, one.laptop), new Date())
    } finally {
      await bo.close()
    }
  } finally {
    await alva.close()
  }
}
