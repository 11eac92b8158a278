import type { Page } from 'playwright'
import { aProfile, type RunningApp, removeProfile, startApp } from '../e2e/running-app'

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
