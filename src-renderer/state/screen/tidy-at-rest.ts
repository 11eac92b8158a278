import { restBeforeTidying } from '../waits'

/**
 * Number of scroll and input events that leave enough garbage to be worth the fifty milliseconds of collection. Typing a headline is too
 * few.
 */
const enough = 200

/** V8's own collector, which the main process exposes. Absent in a browser that was started in another way. */
type How = { readonly type: 'major'; readonly execution: 'async'; readonly flavor: 'last-resort' }
type Collector = { readonly gc?: (how: How) => Promise<void> }

/**
 * Frees the memory left behind by start-up, scrolling and typing once the window is at rest. Otherwise Chromium keeps what it has laid out
 * and drawn until it has grown by a hundred megabytes. On the office's laptops other programs need that memory more.
 */
export function tidyAtRest(): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let done = enough
  const tidy = () => {
    done = 0
    void (globalThis as Collector).gc?.({ type: 'major', execution: 'async', flavor: 'last-resort' })
  }
  const later = () => {
    done += 1
    clearTimeout(timer)
    if (done >= enough) timer = setTimeout(() => requestIdleCallback(tidy), restBeforeTidying)
  }
  for (const kind of ['scroll', 'input']) addEventListener(kind, later, { capture: true, passive: true })
  later()
}
