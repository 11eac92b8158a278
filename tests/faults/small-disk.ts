import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { dropLeft } from '../../db/file/unfinished'
import { type Tally, tally } from './found'
import { type Injecting, inFolder } from './injecting'
import type { KillKind, Work } from './kill-kind'
import { killKinds } from './kill-kinds'
import { type LimitedDisk, limitedDisk } from './limited-disk'
import { demoIn, officeIn, opened } from './offices'
import { litterIn, sentenceOf, unsound } from './soundness'

const none = [
  'unexpected',
  'acknowledged lost',
  'half',
  'unsound',
  'not written when there was room',
  'litter',
] as const

/** How much of the disk is left, in bytes, when the work begins. */
const lefts = [0, 4_096, 40_000, 200_000, 1_000_000]

/** Enough for an office and for each kind of writing a few times. */
const megabytes = 96

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))

/** Does work until it is refused, or has been done some times. Returns what was acknowledged, and what it was refused with. */
async function untilRefused(work: Work, most: number, acks: unknown[]): Promise<unknown> {
  try {
    while (acks.length <= most) {
      const ack = await work.next(acks.length)
      if (ack === undefined) return undefined
      acks.push(ack)
    }
    return undefined
  } catch (error) {
    return error
  }
}

/** Does one kind of work on a disk that is nearly full, and goes on in the same session when there is room. */
async function writeOn(disk: LimitedDisk, name: string, kind: KillKind, left: number, to: Tally): Promise<void> {
  const about = `${name} with ${left} bytes left`
  const folder = join(disk.folder, 'kontor')
  const most = kind.most ?? 3
  const acks: unknown[] = []
  const refused = (error: unknown) => {
    if (error === undefined) return
    to.count('refused with a sentence', sentenceOf(error) ? 1 : 0)
    if (!sentenceOf(error)) to.fault('unexpected', `${about}: ${stackOf(error)}`)
  }
  to.count('writings on a nearly full disk')
  disk.fill(left)
  let work: Work | undefined
  try {
    work = await kind.begin(folder)
    refused(await untilRefused(work, most, acks))
  } catch (error) {
    refused(error)
  }
  disk.free()
  try {
    work ??= await kind.begin(folder)
    if (acks.length <= most) acks.push(await work.next(acks.length))
  } catch (error) {
    to.fault('not written when there was room', `${about}: ${sentenceOf(error) ?? stackOf(error)}`)
  }
  disk.fill(0)
  await work?.close().catch(error => to.fault('unexpected', `${about}, closing: ${stackOf(error)}`))
  disk.free()
  await lookAt(
    folder,
    kind,
    acks.filter(ack => ack !== undefined),
    to,
    about,
  )
}

async function lookAt(folder: string, kind: KillKind, acks: readonly unknown[], to: Tally, about: string) {
  const named = (texts: readonly string[]) => texts.map(text => `${about}: ${text}`)
  try {
    await dropLeft()
    const store = await opened(officeIn(folder))
    try {
      to.fault('unsound', ...named(await unsound(store)))
      const { lost, half } = await kind.look(store, acks, folder)
      to.fault('acknowledged lost', ...named(lost))
      to.fault('half', ...named(half))
    } finally {
      await store.close()
    }
    to.fault('litter', ...named(litterIn(folder)))
  } catch (error) {
    to.fault('unexpected', `${about}, afterwards: ${sentenceOf(error) ?? stackOf(error)}`)
  }
}

/** Does every kind of writing on a disk of limited size. Where no disk can be mounted, it says so and does nothing. */
export const smallDisk = (injecting: Injecting): Promise<Tally> =>
  inFolder(async base => {
    const to = tally('small disk', none)
    const laptop = (folder: string) => {
      process.env['TALAN_LAPTOP_FOLDER'] = join(folder, 'laptop')
    }
    laptop(base)
    mkdirSync(join(base, 'demo'))
    await demoIn(join(base, 'demo'))
    const cases = Object.entries(killKinds)
      .filter(([name]) => injecting.isWanted(name))
      .flatMap(([name, kind]) => lefts.map(left => ({ name, kind, left, place: injecting.random.next() })))
      .sort((one, other) => one.place - other.place)
    const done = new Set<string>()
    for (const { name, kind, left } of cases) {
      if (done.size > 0 && Date.now() >= injecting.until) break
      const prepared = join(base, name.replaceAll(' ', '-'))
      if (!done.has(name)) {
        cpSync(join(base, 'demo'), prepared, { recursive: true })
        await kind.prepare(prepared)
        done.add(name)
      }
      const disk = limitedDisk(join(base, 'disk'), megabytes)
      if (!disk) {
        to.count('not run, since no disk of limited size can be mounted here')
        break
      }
      try {
        cpSync(prepared, join(disk.folder, 'kontor'), { recursive: true })
        // The laptop's own folder is on the same disk. What an earlier case remembered of an office in this place is not in it.
        laptop(disk.folder)
        await writeOn(disk, name, kind, left, to)
      } finally {
        laptop(base)
        disk.unmount()
      }
    }
    return to
  })
