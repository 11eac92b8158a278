import { useEffect } from 'react'
import { ask } from '../office/office'
import { usableScreenWait } from '../waits'
import { sharedState } from './shared-state'

const isUsable = sharedState(false)

/** Marks in the browser's own timeline when the first screen could be read and used. The start-up benchmark looks for this mark. */
export function useUsableMark(isShown: boolean): void {
  useEffect(() => {
    if (!isShown || isUsable.get()) return
    // Two frames later, what was rendered has been painted.
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

/** True when the first screen is usable, or when it has taken too long. */
export function useUsable(): boolean {
  useEffect(() => {
    const timer = setTimeout(() => isUsable.set(true), usableScreenWait)
    return () => clearTimeout(timer)
  }, [])
  return isUsable.use()
}
