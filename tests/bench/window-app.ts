import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { aProfile, type RunningApp, removeProfile, startApp } from '../e2e/running-app'

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

/** Returns the memory of all processes of an app in MiB, with shared memory counted once (PSS). */
export function memoryOf(running: RunningApp): number {
  const sizes = familyOf(running.app.process().pid ?? 0).map(pid => {
    try {
      return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
    } catch {
      return 0
    }
  })
  return sizes.reduce((sum, size) => sum + size, 0) / 1_024
}

/** Opens an app with a new profile, runs the work in it and closes it. Returns the result of the work. */
export async function measuredIn<T>(
  switches: readonly string[],
  work: (running: RunningApp) => Promise<T>,
  app?: string,
): Promise<T> {
  const profile = aProfile()
  const running = await startApp(profile, switches, app)
  try {
    await running.page.waitForFunction(() => performance.getEntriesByName('usable').length > 0)
    await running.page.waitForTimeout(2_000)
    return await work(running)
  } finally {
    await running.quit()
    removeProfile(profile)
  }
}

/** Returns the milliseconds of each frame but the first, while each frame scrolls the list by `step` pixels. */
export const framesOf = (page: Page, frames: number, step: number): Promise<number[]> =>
  page.evaluate(
    ([count, by]) =>
      new Promise<number[]>(resolve => {
        const grid = document.querySelector('[role="grid"]')
        const times: number[] = []
        let before = performance.now()
        const next = () => {
          const at = performance.now()
          times.push(at - before)
          before = at
          if (grid) grid.scrollTop += by as number
          if (times.length < (count as number)) requestAnimationFrame(next)
          else resolve(times.slice(1))
        }
        requestAnimationFrame(next)
      }),
    [frames, step] as const,
  )
