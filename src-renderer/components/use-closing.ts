import { type RefObject, useEffect, useRef } from 'react'
import { longestReadAtOnce, shelfLooksEvery } from '../state/waits'

/** A notice and the milliseconds it is shown, not counting time while it is held. Null for one that stays. */
type Shown = { readonly id: string; readonly shownFor: number | null }

/**
 * True if the user is at the notices, with the pointer or by key, or the window is hidden. A click in a notice does not count as staying
 * there.
 */
const isHeld = (shelf: HTMLElement): boolean =>
  document.hidden ||
  shelf.matches(':hover') ||
  shelf.querySelector(':focus-visible') !== null ||
  shelf.matches(':focus-visible')

/** Closes notices when they have been shown long enough. Time does not count while the user is at them or away from the window. */
export function useClosing(
  shelf: RefObject<HTMLElement | null>,
  shown: readonly Shown[],
  close: (id: string) => void,
): void {
  const seen = useRef(new Map<string, number>())
  const latest = useRef({ shown, close })
  useEffect(() => {
    latest.current = { shown, close }
  })
  const isAny = shown.length > 0
  useEffect(() => {
    if (!isAny) return
    let isAway = false
    const leave = ({ target }: Event) => {
      if (target === window) isAway = true
    }
    const comeBack = () => {
      isAway = false
    }
    window.addEventListener('blur', leave)
    window.addEventListener('focus', comeBack)
    let last = performance.now()
    const timer = setInterval(() => {
      const passed = Math.min(longestReadAtOnce, performance.now() - last)
      last = performance.now()
      if (!shelf.current || isAway || isHeld(shelf.current)) return
      for (const { id, shownFor } of latest.current.shown) {
        const whole = (seen.current.get(id) ?? 0) + passed
        seen.current.set(id, whole)
        if (shownFor !== null && whole >= shownFor) latest.current.close(id)
      }
      const known = new Set(latest.current.shown.map(({ id }) => id))
      for (const id of seen.current.keys()) if (!known.has(id)) seen.current.delete(id)
    }, shelfLooksEvery)
    return () => {
      clearInterval(timer)
      window.removeEventListener('blur', leave)
      window.removeEventListener('focus', comeBack)
    }
  }, [shelf, isAny])
}
