import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { dropLeft } from '../../db/file/unfinished'
import { runChild } from './child'
import { type Tally, tally } from './found'
import { type Injecting, inFolder } from './injecting'
import type { KillKind } from './kill-kind'
import { killKinds } from './kill-kinds'
import { demoIn, officeIn, opened } from './offices'
import { litterIn, sentenceOf, unsound } from './soundness'

const none = ['acknowledged lost', 'half', 'not opened', 'unsound', 'litter', 'unexpected'] as const

/** Opens the office as the next start does, and counts what is wrong with it. */
async function lookAfter(kind: KillKind, acks: readonly unknown[], folder: string, to: Tally, about: string) {
  const named = (texts: readonly string[]) => texts.map(text => `${about}: ${text}`)
  let store: Awaited<ReturnType<typeof opened>>
  try {
    await dropLeft()
    store = await opened(officeIn(folder))
  } catch (error) {
    to.fault('not opened', ...named([sentenceOf(error) ?? String(error)]))
    return
  }
  try {
    to.fault('unsound', ...named(await unsound(store)))
    const { lost, half } = await kind.look(store, acks, folder)
    to.fault('acknowledged lost', ...named(lost))
    to.fault('half', ...named(half))
  } catch (error) {
    to.fault('unexpected', ...named([error instanceof Error ? (error.stack ?? '') : String(error)]))
  } finally {
    await store.close()
  }
  to.fault('litter', ...named(litterIn(folder)))
}

/** In milliseconds, until an operation of the kind has been seen to its end. */
const unknownLength = 60

/** How long an operation of a kind takes, learnt from those that were done: the first one in a program loads code, and takes longer. */
function lengths() {
  const took: Record<'first' | 'later', number[]> = { first: [], later: [] }
  const median = (list: readonly number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]
  return {
    learn: (times: readonly number[]) => {
      if (times[0] !== undefined) took.first.push(times[0])
      took.later.push(...times.slice(1))
    },
    of: (nth: number): number => median(nth === 0 ? took.first : took.later) ?? median(took.first) ?? unknownLength,
  }
}

type Ready = {
  readonly name: string
  readonly kind: KillKind
  readonly folder: string
  readonly length: ReturnType<typeof lengths>
}

/** Prepares a folder for a kind of work, from which each kill gets a copy. */
async function ready(name: string, base: string): Promise<Ready> {
  const folder = join(base, name.replaceAll(' ', '-'))
  const kind = killKinds[name] as KillKind
  process.env['TALAN_LAPTOP_FOLDER'] = join(base, 'laptop')
  cpSync(join(base, 'demo'), folder, { recursive: true })
  await kind.prepare(folder)
  return { name, kind, folder, length: lengths() }
}

/** Kills a child once in the middle of its work, and looks at what it left. */
async function killOnce({ name, kind, folder, length }: Ready, { random }: Injecting, to: Tally): Promise<void> {
  const work = `${folder}-work`
  cpSync(folder, work, { recursive: true })
  process.env['TALAN_LAPTOP_FOLDER'] = join(work, 'laptop')
  mkdirSync(join(work, 'laptop'))
  const inside = random.below(Math.min(3, (kind.most ?? 2) + 1))
  const delay = random.next() * length.of(inside)
  const { acks, isInside, took, wasKilled, error } = await runChild(name, work, inside, delay)
  length.learn(took)
  to.count('killed in all', wasKilled ? 1 : 0)
  if (wasKilled) to.count(`killed: ${name}`)
  if (isInside && wasKilled) to.count(`killed in the middle: ${name}`)
  to.count('acknowledged operations', acks.length)
  if (error) to.fault('unexpected', `${name}: ${error}`)
  await lookAfter(kind, acks, work, to, `${name}, ${Math.round(delay)} ms into operation ${inside}`)
  rmSync(work, { recursive: true, force: true })
}

/** Kills the program in the middle of the kinds of work that are its own, in turn, and counts what the next start finds. */
export const kills = (injecting: Injecting, isOwn: (work: string) => boolean, about = 'kills'): Promise<Tally> =>
  inFolder(async base => {
    const to = tally(about, none)
    process.env['TALAN_LAPTOP_FOLDER'] = join(base, 'laptop')
    mkdirSync(join(base, 'demo'))
    await demoIn(join(base, 'demo'), 10)
    const all = new Map<string, Ready>()
    // In an order of its own for each seed: a short run does not come to all of them.
    const names = Object.keys(killKinds)
      .filter(name => isOwn(name) && injecting.isWanted(name))
      .map(name => ({ name, place: injecting.random.next() }))
      .sort((one, other) => one.place - other.place)
    for (let nth = 0; nth < injecting.kills && (nth === 0 || Date.now() < injecting.until); nth += 1) {
      const { name } = names[nth % names.length] as (typeof names)[number]
      const one = all.get(name) ?? (await ready(name, base))
      all.set(name, one)
      await killOnce(one, injecting, to)
    }
    return to
  })
