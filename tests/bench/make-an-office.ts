import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createOffice } from '../../db/office'
import { largeOffice } from './large-office'
import { type Figure, now } from './measure'
import { loggedTables, writeInteractions, writePeople } from './office/rows-of-office'
import { fillBare } from './office/set-wise'

/** The most milliseconds that the making may take: of an office without interactions, and for each of them. A million have five minutes. */
const most = { atFirst: 700, each: 0.3 } as const

/** Measures making an office of this size, against writing its rows alone. */
export async function makeAnOffice(size: number, folder: string): Promise<Figure[]> {
  const place = mkdtempSync(join(folder, 'made-'))
  const bare = join(place, 'bare.talan')
  await (await createOffice(bare, 'bench')).close()
  const begun = now()
  fillBare(
    bare,
    loggedTables,
    raw => writePeople(raw, size),
    (raw, made) => writeInteractions(raw, made, size),
  )
  const limit = now() - begun
  const steps: string[] = []
  let last = now()
  const whole = await largeOffice(join(place, 'made.talan'), size, undefined, step => {
    steps.push(`${step} ${((now() - last) / 1_000).toFixed(1)} s`)
    last = now()
  })
  const ours = now() - begun - limit
  const longest = most.atFirst + most.each * size
  const megabytes = statSync(whole).size / 1e6
  rmSync(place, { recursive: true, force: true })
  return [
    {
      name: `an office is made, ${size} interactions`,
      ours,
      limit,
      limitName: 'the same rows written by the bare driver',
      ratio: ours / limit,
      target: longest / limit,
      detail: `${megabytes.toFixed(0)} MB; ${steps.join(', ')}; to take ${(longest / 1_000).toFixed(1)} s at most`,
    },
  ]
}
