import { tallPageWait } from '../state/waits'
/**
 * Scrolls a screen to where it was left, as soon as its content is tall enough. Stops if the user scrolls, presses or types. Returns the
 * function that stops it.
 */
export function restoreScroll(section: HTMLElement, top: number): () => void {
  const until = performance.now() + tallPageWait
  const stopped = new AbortController()
  for (const event of ['wheel', 'keydown', 'pointerdown'])
    window.addEventListener(event, () => stopped.abort(), { capture: true, signal: stopped.signal, passive: true })
  const attempt = () => {
    if (stopped.signal.aborted) return
    const scroller = section.querySelector<HTMLElement>('[data-main-scroll]') ?? section
    if (scroller.scrollHeight - scroller.clientHeight >= top) scroller.scrollTop = top
    if (Math.abs(scroller.scrollTop - top) < 1 || performance.now() > until) stopped.abort()
    else requestAnimationFrame(attempt)
  }
  attempt()
  return () => stopped.abort()
}
