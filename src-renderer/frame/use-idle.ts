import { useEffect, useEffectEvent, useState } from 'react'
import { idleBrowserWait } from '../state/waits'

/** True once the content behind `isReady` has been painted and the browser has been idle for a moment. Calls `onIdle` then. */
export function useIdle(isReady: boolean, onIdle: () => void): boolean {
  const [isIdle, setIsIdle] = useState(false)
  const rest = useEffectEvent(() => {
    setIsIdle(true)
    onIdle()
  })
  useEffect(() => {
    if (!isReady) return
    let request = requestAnimationFrame(() => {
      request = requestAnimationFrame(() => {
        request = requestIdleCallback(rest, { timeout: idleBrowserWait })
      })
    })
    return () => {
      cancelAnimationFrame(request)
      cancelIdleCallback(request)
    }
  }, [isReady])
  return isIdle
}
