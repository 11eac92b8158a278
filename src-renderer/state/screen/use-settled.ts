import { useEffect, useState } from 'react'

/**
 * The latest value that has stayed the same for some milliseconds, so that nothing is asked for while the scroll bar is dragged past. Until
 * then returns `atFirst`, which is the first value if not given, so the first value is used without waiting.
 */
export function useSettled<T>(value: T, milliseconds: number, atFirst: T = value): T {
  const [settled, setSettled] = useState(atFirst)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return settled
}
