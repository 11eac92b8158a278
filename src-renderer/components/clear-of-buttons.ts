import { type RefObject, useEffect, useState } from 'react'

/** The edges of a box, in pixels of the window. */
export type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>

/** Whether two boxes on the screen share a point. */
const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

/** How far from the edges of the window, and from what they must not lie on, the notices stand. */
const margin = 16
const gap = 8

/**
 * How far from the lower edge of the window a box stands so that it lies on none of the others: as low as it can, or at the top where
 * there is no room between them.
 */
export function clearOf(box: Box, others: readonly Box[], windowHeight: number): number {
  const height = box.bottom - box.top
  const highest = windowHeight - margin - height
  for (let lift = margin; lift <= highest; ) {
    const bottom = windowHeight - lift
    const covered = others.filter(other => overlap({ ...box, top: bottom - height, bottom }, other))
    if (covered.length === 0) return lift
    lift = windowHeight - Math.min(...covered.map(({ top }) => top)) + gap
  }
  return Math.max(margin, highest)
}

/** What must stay in reach: buttons that save, those of a dialog and of a foot, and the bar of what is ticked. */
const kept = [
  'button[type="submit"]',
  'button[aria-keyshortcuts*="Enter"]',
  '[role="toolbar"]',
  '[role="dialog"] button',
  '[role="alertdialog"] button',
  'footer button',
].join()

/** Forms open and are scrolled without telling the shelf. */
const looksEvery = 250

/** How far from the lower edge the notices must stand, since there are buttons where they would lie. */
export function useClearOfButtons(shelf: RefObject<HTMLElement | null>, count: number): number {
  const [lift, setLift] = useState(margin)
  useEffect(() => {
    if (count === 0) return
    const look = () => {
      const { current } = shelf
      const box = current?.getBoundingClientRect()
      if (!current || !box || box.height === 0) return
      const others = [...document.querySelectorAll<HTMLElement>(kept)].filter(
        one => !current.contains(one) && one.checkVisibility(),
      )
      setLift(
        clearOf(
          box,
          others.map(one => one.getBoundingClientRect()),
          window.innerHeight,
        ),
      )
    }
    look()
    const timer = setInterval(look, looksEvery)
    return () => clearInterval(timer)
  }, [shelf, count])
  return lift
}
