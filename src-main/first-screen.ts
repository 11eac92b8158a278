import type { HomeDay } from '../src-shared/program/home'
import type { Seats } from '../src-shared/program/seat'

/** A page that never says it is painted must not keep the store thread from starting. */
const longestWait = 1_500

/**
 * The first screen, read by the main process while the window reads its script. The store thread needs as much of the machine to
 * start as the window does, so it is started when that screen stands there, or as soon as there is nothing to show ahead of it.
 */
export type FirstScreen = {
  /** Begins to read it, once: best when the window has got its script, since until then its process waits for this one. */
  readonly begin: () => void
  /** What the first screen shows, for the first who asks; undefined from then on, and when only the store thread can tell. */
  readonly take: () => Promise<HomeDay | undefined>
  readonly painted: () => void
  /** Settled once the store thread may start. */
  readonly over: Promise<void>
}

/** The first screen of an office's file, for whoever works there at this laptop. */
export function firstScreenOf(file: string, seats: Seats): FirstScreen {
  // What reads it is loaded at once, which leaves this process free between one piece and the next.
  const reading = import('./read-home')
  let day: Promise<HomeDay | undefined> | undefined
  let isTaken = false
  let painted = () => {}
  const over = new Promise<void>(resolve => {
    painted = resolve
    setTimeout(resolve, longestWait)
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

/** The window begins elsewhere, so the store thread starts at once. */
export const noFirstScreen: FirstScreen = {
  begin: () => {},
  take: async () => undefined,
  painted: () => {},
  over: Promise.resolve(),
}
