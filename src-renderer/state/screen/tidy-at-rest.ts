/** Quiet for so long, in milliseconds, before memory is given back: nobody is in the middle of anything then. */
const rest = 1_000
/** So much scrolling and typing leaves something worth the fifty milliseconds it takes; a headline does not. */
const enough = 200

/** V8's own, which the main process makes reachable; absent in a browser that was started otherwise. */
type How = { readonly type: 'major'; readonly execution: 'async'; readonly flavor: 'last-resort' }
type Collector = { readonly gc?: (how: How) => Promise<void> }

/**
 * Gives back what the start, scrolling and typing have left behind once the window is at rest. Chromium keeps what it has laid out and drawn
 * until it has grown by a hundred megabytes, which on the office's laptops is better used by others.
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
    if (done >= enough) timer = setTimeout(() => requestIdleCallback(tidy), rest)
  }
  for (const kind of ['scroll', 'input']) addEventListener(kind, later, { capture: true, passive: true })
  later()
}
