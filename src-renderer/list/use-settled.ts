import { useEffect, useState } from 'react'

/** The latest value that stood still for a moment; while the scroll bar is dragged past, nothing is asked for. */
export function useSettled<T>(value: T, milliseconds: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return settled
}
