import type { Page } from 'playwright'
import { type Figure, median, percentile, type Spread, spreadOf } from './measure'
import { type Memory, memoryNow, steadyMemoryOf } from './memory'
import { timesToOpenAPerson } from './open-a-person'
import { searchTimes } from './search-times'
import { emptyApp } from './start'
import { framesOf, measuredIn } from './window-app'

/** At 60 frames a second, a frame longer than this many milliseconds means that one was dropped. */
const dropped = 25
/** How long a window is left alone before it counts as idle, in milliseconds. */
const restBeforeIdle = 3_000

const figure = (
  name: string,
  ours: number,
  limit: number,
  limitName: string,
  target: number | null,
  detail: string,
  spread: Spread,
): Figure => ({
  name,
  ours,
  limit,
  limitName,
  ratio: ours / limit,
  target,
  spread,
  detail,
})

/** How many times the empty window is opened, so that what one start happens to keep decides nothing. */
const emptyWindows = 3

/** Returns the memory and the frames of an empty window, each of several that are opened one after another. */
async function emptyWindowsOf(folder: string) {
  const app = emptyApp(folder)
  const opened = []
  for (let left = emptyWindows; left > 0; left -= 1)
    opened.push(
      await measuredIn(
        [],
        async running => {
          await running.page.waitForTimeout(restBeforeIdle)
          const { size } = await steadyMemoryOf(running)
          return { size, frames: await framesOf(running.page, 300, 0) }
        },
        app,
      ),
    )
  return { memory: opened.map(({ size }) => size), frames: opened.flatMap(({ frames }) => frames) }
}

/** Searches, opens a person and scrolls the log, as the measured window is used. Returns the milliseconds of each. */
async function used(page: Page) {
  const hits = await searchTimes(page)
  const person = await timesToOpenAPerson(page)
  await page.keyboard.press('Control+2')
  await page.getByRole('grid').waitFor()
  await page.waitForTimeout(500)
  return { hits, person, frames: await framesOf(page, 600, 400) }
}

/** Returns the memory of a window that is left alone, right after it was used, and when it is left alone again. */
const memoryOf = (office: string) =>
  measuredIn([`--talan-store=${office}`], async running => {
    const { page } = running
    await page.waitForTimeout(restBeforeIdle)
    const idle = await steadyMemoryOf(running)
    await used(page)
    const after = memoryNow(running)
    // The window gives memory back when it is idle.
    await page.waitForTimeout(3_000)
    return { idle, after, rested: await steadyMemoryOf(running) }
  })

/**
 * Measures scrolling the log, hits while typing, and memory before and after, against an empty window. Memory is measured in a window of its own: the
 * collection before it throws away the compiled code too, and keys were answered half as fast after it.
 */
export async function useTheWindow(office: string, interactions: number, folder: string): Promise<Figure[]> {
  const empty = await emptyWindowsOf(folder)
  const times = await measuredIn([`--talan-store=${office}`], async ({ page }) => {
    await page.waitForTimeout(restBeforeIdle)
    return used(page)
  })
  const ours = { ...times, ...(await memoryOf(office)) }
  const left = ours.frames.filter(time => time > dropped).length
  const [least, most] = [Math.min(...empty.memory), Math.max(...empty.memory)]
  const memory = (name: string, { size, low, high }: Memory, target: number | null) => ({
    ...figure(
      name,
      size,
      median(empty.memory),
      'empty Electron window',
      target,
      `all processes; ${emptyWindows} empty windows had ${least.toFixed(1)} to ${most.toFixed(1)} MiB`,
      [low, high],
    ),
    unit: 'MiB' as const,
  })
  return [
    figure(
      `key to painted hits in the palette at ${interactions}`,
      percentile(ours.hits, 0.95),
      25,
      'p95 aimed at',
      1,
      `p50 ${median(ours.hits).toFixed(1)} ms, p99 ${percentile(ours.hits, 0.99).toFixed(1)} ms, ${ours.hits.length} keys`,
      spreadOf(ours.hits),
    ),
    figure(
      `open a person with 2,000 of ${interactions}`,
      percentile(ours.person, 0.95),
      150,
      'p95 aimed at',
      1,
      `p50 ${median(ours.person).toFixed(1)} ms, ${ours.person.length} times`,
      spreadOf(ours.person),
    ),
    figure(
      `scroll the log of ${interactions}, frame p95`,
      percentile(ours.frames, 0.95),
      percentile(empty.frames, 0.95),
      'empty window, frame p95',
      22 / 16.7,
      `p50 ${median(ours.frames).toFixed(1)} ms, p99 ${percentile(ours.frames, 0.99).toFixed(1)} ms, ${left} of ${ours.frames.length} frames left out`,
      spreadOf(ours.frames),
    ),
    memory(`memory idle at ${interactions}`, ours.idle, 1.25),
    memory(`memory right after searching and scrolling ${interactions}`, ours.after, null),
    memory(`memory three seconds after searching and scrolling ${interactions}`, ours.rested, 1.7),
  ]
}
