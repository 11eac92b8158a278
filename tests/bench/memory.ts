import { readdirSync, readFileSync } from 'node:fs'
import type { RunningApp } from '../e2e/running-app'
import { median } from './measure'

/** Returns the ids of a process and all its descendants that run now, itself first. */
function familyOf(pid: number): number[] {
  const parents = readdirSync('/proc').flatMap(name => {
    if (!/^\d+$/.test(name)) return []
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
      return [{ pid: Number(name), parent }]
    } catch {
      return []
    }
  })
  const family = [pid]
  for (const member of family) family.push(...parents.filter(({ parent }) => parent === member).map(child => child.pid))
  return family
}

const kibibytesIn = (text: string, line: string): number | undefined => {
  const found = new RegExp(`^${line}:\\s+(\\d+)`, 'm').exec(text)?.[1]
  return found === undefined ? undefined : Number(found)
}

/**
 * Returns the memory that the processes of an app have written to, in MiB, with what they share counted once. Pages of program files are left
 * out: the system reads them ahead and drops them as it likes, and another program that has the same library open changes whom they are counted
 * for. They made an empty window 189 MiB on one machine and 254 MiB on another.
 */
function ownMemoryOf(running: RunningApp): number {
  const sizes = familyOf(running.app.process().pid ?? 0).map(pid => {
    try {
      const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
      // Kernels before 6.0 do not divide what is shared. What is private is then nearly all.
      return kibibytesIn(text, 'Pss_Dirty') ?? kibibytesIn(text, 'Private_Dirty') ?? 0
    } catch {
      // It has ended since it was listed.
      return 0
    }
  })
  return sizes.reduce((sum, size) => sum + size, 0) / 1_024
}

/** Collects what is no longer used in the page and in the main process, so that a figure does not depend on when V8 last did. */
async function collect({ app, page }: RunningApp): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  await session.detach()
  await app.evaluate(() => {
    const v8 = process.getBuiltinModule('node:v8')
    const vm = process.getBuiltinModule('node:vm')
    v8.setFlagsFromString('--expose-gc')
    // A task of its own: in the middle of this call it would take the promise that the debugger waits for.
    setTimeout(vm.runInNewContext('gc') as () => void, 0)
  })
}

/** How often memory is read, and for how long at most, in milliseconds. */
const [between, longest] = [500, 20_000] as const
/** How many readings in a row must lie within `steady` of each other. */
const inARow = 6
const steady = 0.01

/** Memory in MiB, and the least and most of the readings it is the median of. */
export type Memory = { readonly size: number; readonly low: number; readonly high: number }

/**
 * Returns an app's memory after a collection, once it no longer changes: the median of six readings in a row within one per cent of each other.
 * Takes the last six if it never rests.
 */
export async function steadyMemoryOf(running: RunningApp): Promise<Memory> {
  await collect(running)
  const readings: number[] = []
  let last: readonly number[] = []
  for (let waited = 0; waited <= longest; waited += between) {
    await running.page.waitForTimeout(between)
    readings.push(ownMemoryOf(running))
    last = readings.slice(-inARow)
    if (last.length === inARow && Math.max(...last) <= Math.min(...last) * (1 + steady)) break
  }
  return { size: median(last), low: Math.min(...last), high: Math.max(...last) }
}

/** Returns an app's memory as it is at this moment, without a collection. */
export function memoryNow(running: RunningApp): Memory {
  const size = ownMemoryOf(running)
  return { size, low: size, high: size }
}
