import { closeSync, cpSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { refusalOf } from '../../db/file/open-file'
import { checkOffice } from '../../office/keeping/check-office'
import type { Random } from '../bench/random'
import { type Tally, tally } from './found'
import { type Injecting, inFolder } from './injecting'
import { type Dump, differing, dumpOf } from './office-dump'
import { demoIn, officeIn, opened } from './offices'
import { sentenceOf } from './soundness'

const pageBytes = 4_096
const none = ['unnoticed in office data', 'unexpected'] as const

type Damage = { readonly at: number; readonly bytes: Buffer }

/** A page or some bytes at a random place: zeros, ones, random bytes, another page of the same file, or one bit. */
function someDamage(file: string, random: Random): Damage {
  const size = statSync(file).size
  const page = random.below(Math.floor(size / pageBytes)) * pageBytes
  const anywhere = random.below(size - 64)
  const noise = (length: number) => Buffer.from(Array.from({ length }, () => random.below(256)))
  const whole = readFileSync(file)
  const flipped = Buffer.from([(whole[anywhere] ?? 0) ^ (1 << random.below(8))])
  return random.pick<() => Damage>([
    () => ({ at: page, bytes: Buffer.alloc(pageBytes) }),
    () => ({ at: page, bytes: Buffer.alloc(pageBytes, 0xff) }),
    () => ({ at: page, bytes: noise(pageBytes) }),
    () => {
      const other = random.below(Math.floor(size / pageBytes)) * pageBytes
      return { at: page, bytes: whole.subarray(other, other + pageBytes) }
    },
    () => ({ at: anywhere, bytes: noise(1 + random.below(64)) }),
    () => ({ at: anywhere, bytes: Buffer.alloc(1 + random.below(16)) }),
    () => ({ at: anywhere, bytes: flipped }),
  ])()
}

function overwrite(file: string, { at, bytes }: Damage): void {
  const descriptor = openSync(file, 'r+')
  try {
    writeSync(descriptor, bytes, 0, bytes.length, at)
  } finally {
    closeSync(descriptor)
  }
}

/** How a damage is noticed: not at all, or by what. A sentence counts; an error that nobody expected does not. */
type Noticed =
  | 'refused at opening'
  | 'noticed by the check'
  | 'mended by the check'
  | 'by nobody'
  | { readonly bug: unknown }

async function noticed(file: string): Promise<Noticed> {
  let store: Awaited<ReturnType<typeof opened>>
  try {
    store = await opened(file)
  } catch (error) {
    return sentenceOf(error) ? 'refused at opening' : { bug: error }
  }
  try {
    const { wrong, broken, differing, seals } = await checkOffice(store, '2026-11-24')
    if (broken.length + differing.length + seals.faults.length > 0) return 'noticed by the check'
    return wrong.length > 0 ? 'mended by the check' : 'by nobody'
  } catch (error) {
    return sentenceOf(refusalOf(file, error)) ? 'noticed by the check' : { bug: error }
  } finally {
    await store.close().catch(() => undefined)
  }
}

/** Returns the tables whose rows read out otherwise than before, or that cannot be read. */
function changedIn(file: string, before: ReturnType<typeof dumpOf>): { data: string[]; record: string[] } {
  try {
    const now = dumpOf(file)
    const all = (was: Dump, is: Dump) => differing(was, is)
    return { data: all(before.data, now.data), record: all(before.record, now.record) }
  } catch {
    return { data: ['a table that cannot be read'], record: [] }
  }
}

/** Overwrites random places of an office with some hundred interactions, and asks who notices. */
export const damages = (injecting: Injecting): Promise<Tally> =>
  inFolder(async base => {
    const to = tally('damages', none)
    process.env['TALAN_LAPTOP_FOLDER'] = join(base, 'laptop')
    const whole = join(base, 'hel')
    mkdirSync(whole)
    const file = await demoIn(whole, 300)
    const before = dumpOf(file)
    const work = join(base, 'skadad')
    for (let nth = 0; nth < injecting.damages && (nth === 0 || Date.now() < injecting.until); nth += 1) {
      cpSync(whole, work, { recursive: true })
      const damage = someDamage(file, injecting.random)
      overwrite(officeIn(work), damage)
      const by = await noticed(officeIn(work))
      const changed = by === 'by nobody' || by === 'mended by the check' ? changedIn(officeIn(work), before) : undefined
      const about = `${damage.bytes.length} bytes at ${damage.at}`
      to.count('places overwritten')
      if (typeof by === 'object') to.fault('unexpected', `${about}: ${by.bug instanceof Error ? by.bug.stack : by.bug}`)
      else if (changed && changed.data.length > 0)
        to.fault('unnoticed in office data', `${about}: ${changed.data.join(', ')}`)
      else if (changed && changed.record.length > 0) to.count(`unnoticed in the change record`)
      else to.count(by === 'by nobody' ? 'harmless: all data reads as before' : by)
      rmSync(work, { recursive: true, force: true })
    }
    return to
  })
