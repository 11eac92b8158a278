import { useEffect, useEffectEvent, useState } from 'react'

/** True once the browser has had a moment of rest after the first paint, which is also when `onIdle` is called. */
export function useIdle(onIdle: () => void): boolean {
  const [isIdle, setIsIdle] = useState(false)
  const rest = useEffectEvent(() => {
    setIsIdle(true)
    onIdle()
  })
  useEffect(() => {
    const request = requestIdleCallback(rest, { timeout: 2_000 })
    return () => cancelIdleCallback(request)
  }, [])
  return isIdle
}
