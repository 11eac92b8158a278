import { useEffect, useState } from 'react'

/**
 * The latest value that stood still for a moment; while the scroll bar is dragged past, nothing is asked for. Until there is one, it
 * is what is said to be there at first, or else the first value, which then is not waited for.
 */
export function useSettled<T>(value: T, milliseconds: number, atFirst: T = value): T {
  const [settled, setSettled] = useState(atFirst)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return settled
}
