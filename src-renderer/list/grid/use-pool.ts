import { useState } from 'react'

/** How many rows of the page are reused in turn: the most that were in view at once so far. */
export function usePool(inView: number): number {
  const [most, setMost] = useState(inView)
  if (inView <= most) return Math.max(1, most)
  setMost(inView)
  return inView
}
