import { useEffect } from 'react'
import { ask } from '../office/office'
import { sharedState } from './shared-state'

const isUsable = sharedState(false)
/** A screen that never says so must not keep the rest of the window from being fetched. */
const longestWait = 2_000

/** Marks in the browser's own timeline when the first screen could be read and used; the start-up benchmark looks for it. */
export function useUsableMark(isShown: boolean): void {
  useEffect(() => {
    if (!isShown || isUsable.get()) return
    // Two frames on, what was rendered has been painted.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (isUsable.get()) return
        performance.mark('usable')
        void ask('window:painted', {})
        isUsable.set(true)
      }),
    )
  }, [isShown])
}

/** Whether the first screen is there, or long overdue. */
export function useUsable(): boolean {
  useEffect(() => {
    const timer = setTimeout(() => isUsable.set(true), longestWait)
    return () => clearTimeout(timer)
  }, [])
  return isUsable.use()
}
