import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openStore, type Store } from '../../db/store'
import { logInteraction } from '../../office/log/log-interaction'
import type { PersonId } from '../../src-shared/records/ids'
import { anInteraction } from '../db/an-interaction'
import { type Figure, median, medianBounds, now, spreadOf } from './measure'

const warmUp = 50
const pairs = 1_000
/** The budget: sealing may take a twentieth of a logging. */
const mostRatio = 1.05

const entry = anInteraction({ participants: [{ personId: 'bench-p1' as PersonId }], organisationIds: [] })

/** Logs one meeting until it is on the disk. Returns the milliseconds it took. */
async function logged(store: Store): Promise<number> {
  const begun = now()
  await store.change(db => logInteraction(db, entry))
  return now() - begun
}

/**
 * Measures logging one meeting with sealing, against the same in a copy of the office that seals nothing. The two take turns, and which comes
 * first changes too, so that other work on the machine slows both alike. The ratio is the median of the pairs.
 */
export async function sealAMeeting(office: string, size: number, folder: string): Promise<Figure[]> {
  const [sealedFile, bareFile] = [join(folder, 'sealed.talan'), join(folder, 'bare.talan')]
  copyFileSync(office, sealedFile)
  copyFileSync(office, bareFile)
  const sealed = await openStore(sealedFile, 'bench')
  const bare = await openStore(bareFile, 'bench', { seal: async () => undefined })
  const times: { with: number; without: number }[] = []
  for (let round = 0; round < pairs + warmUp; round += 1) {
    const isSealedFirst = round % 2 === 0
    const first = await logged(isSealedFirst ? sealed : bare)
    const second = await logged(isSealedFirst ? bare : sealed)
    if (round < warmUp) continue
    times.push(isSealedFirst ? { with: first, without: second } : { with: second, without: first })
  }
  await sealed.close()
  await bare.close()
  for (const file of [sealedFile, bareFile]) rmSync(file, { force: true })
  const { middle, low, high } = medianBounds(times.map(pair => pair.with / pair.without))
  return [
    {
      name: `log a meeting and seal it, among ${size}`,
      ours: median(times.map(pair => pair.with)),
      limit: median(times.map(pair => pair.without)),
      limitName: 'the same without a seal',
      ratio: middle,
      target: mostRatio,
      spread: spreadOf(times.map(pair => pair.with)),
      detail: `ratio ${middle.toFixed(3)} [${low.toFixed(3)} – ${high.toFixed(3)}] of ${pairs} pairs`,
    },
  ]
}
