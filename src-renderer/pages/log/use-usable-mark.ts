import { useEffect } from 'react'

/** Marks in the browser's own timeline when the log could first be read and used; the start-up benchmark looks for it. */
export function useUsableMark(isShown: boolean): void {
  useEffect(() => {
    if (!isShown || performance.getEntriesByName('usable').length > 0) return
    // Two frames on, what was rendered has been painted.
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('usable')))
  }, [isShown])
}
