import { useState } from 'react'

/** How many rows of the page there are to take turns: the most that were ever in view at once. */
export function usePool(inView: number): number {
  const [most, setMost] = useState(inView)
  if (inView <= most) return Math.max(1, most)
  setMost(inView)
  return inView
}
