import { useEffect, useEffectEvent, useState } from 'react'

/** True once the browser has had a moment of rest after `isReady`, which is also when `onIdle` is called. */
export function useIdle(isReady: boolean, onIdle: () => void): boolean {
  const [isIdle, setIsIdle] = useState(false)
  const rest = useEffectEvent(() => {
    setIsIdle(true)
    onIdle()
  })
  useEffect(() => {
    if (!isReady) return
    const request = requestIdleCallback(rest, { timeout: 2_000 })
    return () => cancelIdleCallback(request)
  }, [isReady])
  return isIdle
}
