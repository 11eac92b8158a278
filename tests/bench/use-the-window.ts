import { type Figure, median, percentile } from './measure'
import { timesToOpenAPerson } from './open-a-person'
import { searchTimes } from './search-times'
import { emptyApp } from './start'
import { framesOf, measuredIn, memoryOf } from './window-app'

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
): Figure => ({
  name,
  ours,
  limit,
  limitName,
  ratio: ours / limit,
  target,
  detail,
})

/** Measures scrolling the log, hits while typing, and memory before and after, against an empty window. */
export async function useTheWindow(office: string, interactions: number, folder: string): Promise<Figure[]> {
  const empty = await measuredIn(
    [],
    async running => {
      await running.page.waitForTimeout(restBeforeIdle)
      return { memory: memoryOf(running), frames: await framesOf(running.page, 300, 0) }
    },
    emptyApp(folder),
  )
  const ours = await measuredIn([`--talan-store=${office}`], async running => {
    const { page } = running
    await page.waitForTimeout(restBeforeIdle)
    const idle = memoryOf(running)
    const hits = await searchTimes(page)
    const person = await timesToOpenAPerson(page)
    await page.keyboard.press('Control+2')
    await page.getByRole('grid').waitFor()
    await page.waitForTimeout(500)
    const frames = await framesOf(page, 600, 400)
    const after = memoryOf(running)
    // The window gives memory back when it is idle.
    await page.waitForTimeout(3_000)
    return { idle, hits, person, frames, after, rested: memoryOf(running) }
  })
  const left = ours.frames.filter(time => time > dropped).length
  const memory = (name: string, size: number, target: number | null) => ({
    ...figure(name, size, empty.memory, 'empty Electron window', target, 'all processes, what they share counted once'),
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
    ),
    figure(
      `open a person with 2,000 of ${interactions}`,
      percentile(ours.person, 0.95),
      150,
      'p95 aimed at',
      1,
      `p50 ${median(ours.person).toFixed(1)} ms, ${ours.person.length} times`,
    ),
    figure(
      `scroll the log of ${interactions}, frame p95`,
      percentile(ours.frames, 0.95),
      percentile(empty.frames, 0.95),
      'empty window, frame p95',
      22 / 16.7,
      `p50 ${median(ours.frames).toFixed(1)} ms, p99 ${percentile(ours.frames, 0.99).toFixed(1)} ms, ${left} of ${ours.frames.length} frames left out`,
    ),
    memory(`memory idle at ${interactions}`, ours.idle, 1.25),
    memory(`memory right after searching and scrolling ${interactions}`, ours.after, null),
    memory(`memory three seconds after searching and scrolling ${interactions}`, ours.rested, 1.7),
  ]
}
