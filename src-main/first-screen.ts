import type { HomeDay } from '../src-shared/program/home'
import type { Seats } from '../src-shared/program/seat'
import { paintedPageWait } from './waits'

/**
 * The first screen, read by the main process while the window reads its script. The store thread needs as much of the machine to start as
 * the window does. It is therefore started when that screen is painted, or as soon as there is nothing to show before it.
 */
export type FirstScreen = {
  /** Begins to read it, once. It is best called when the window has got its script: until then, the window's process waits for this one. */
  readonly begin: () => void
  /** Returns what the first screen shows, to the first caller. Returns undefined from then on, and if only the store thread can answer. */
  readonly take: () => Promise<HomeDay | undefined>
  /** Reports that the page is painted: the store thread may then start. */
  readonly painted: () => void
  /** Resolves once the store thread may start. */
  readonly over: Promise<void>
}

/** Prepares the first screen of an office's file, for the colleague who works at this laptop. */
export function firstScreenOf(file: string, seats: Seats): FirstScreen {
  // The code that reads it is loaded at once. While it loads, this process is free between one piece and the next.
  const reading = import('./read-home')
  let day: Promise<HomeDay | undefined> | undefined
  let isTaken = false
  let painted = () => {}
  const over = new Promise<void>(resolve => {
    painted = resolve
    setTimeout(resolve, paintedPageWait)
  })
  const begin = () => {
    if (day || isTaken) return
    day = reading.then(({ readHome }) => readHome(file, seats)).catch(() => undefined)
    void day.then(read => read ?? painted())
  }
  const take = async () => {
    begin()
    const read = isTaken ? undefined : await day
    isTaken = true
    day = undefined
    return read
  }
  return { begin, take, painted, over }
}

/** For a window that begins at another screen: the store thread starts at once. */
export const noFirstScreen: FirstScreen = {
  begin: () => {},
  take: async () => undefined,
  painted: () => {},
  over: Promise.resolve(),
}
