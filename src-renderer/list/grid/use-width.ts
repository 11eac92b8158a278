import { type RefObject, useLayoutEffect, useState } from 'react'

/** The width of an element in CSS pixels, without its scroll bar. 0 until it is measured, which is before it is painted. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const measured = element.current
    if (!measured) return
    // A screen that is hidden has no width. Its rows stay as they were.
    const measure = () => measured.clientWidth > 0 && setWidth(measured.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(measured)
    return () => observer.disconnect()
  }, [element])
  return width
}
