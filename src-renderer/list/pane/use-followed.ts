import { useEffect, useRef, useState } from 'react'
import { heldKeyWithin, restBeforePane } from '../../state/waits'

/**
 * Follows a value; one that is not there yet is waited for unless it is `gone`. It is followed after the frame in which it changed has been drawn, so that what follows never delays a key. While it
 * changes as fast as a held key changes it, only the last value is followed.
 */
export function useFollowed<Value>(value: Value | undefined, isGone: boolean): Value | undefined {
  const [followed, setFollowed] = useState(value)
  const changedAt = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    if (value === undefined && !isGone) return
    const now = performance.now()
    const wait = now - changedAt.current < heldKeyWithin ? restBeforePane : 0
    changedAt.current = now
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setFollowed(value), wait)
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [value, isGone])
  return followed
}
