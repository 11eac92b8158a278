import { type RefObject, useLayoutEffect } from 'react'
import { shelfLooksEvery } from '../state/waits'

/** The edges of a box, in CSS pixels of the window. */
export type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>

/** True if two boxes on the screen overlap. */
const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

/** Distance of the notices from the edges of the window, and from the buttons they must not cover. CSS pixels. */
const margin = 16
const gap = 8

/**
 * Returns the distance in CSS pixels from the lower edge of the window at which the box covers none of the others. As low as possible; at
 * the top if there is no room between them.
 */
export function clearOf(box: Box, others: readonly Box[], windowHeight: number): number {
  const { left, right } = box
  const height = box.bottom - box.top
  const highest = windowHeight - margin - height
  // A box of the page has its edges as getters, which a copy by spreading would leave out.
  for (let lift = margin; lift <= highest; ) {
    const bottom = windowHeight - lift
    const covered = others.filter(other => overlap({ left, right, top: bottom - height, bottom }, other))
    if (covered.length === 0) return lift
    lift = windowHeight - Math.min(...covered.map(({ top }) => top)) + gap
  }
  return Math.max(margin, highest)
}

/** What notices must not cover: buttons that save, buttons in dialogs and footers, and the bar of ticked rows. */
const kept = [
  'button[type="submit"]',
  'button[aria-keyshortcuts*="Enter"]',
  '[role="toolbar"]',
  '[role="dialog"] button',
  '[role="alertdialog"] button',
  'footer button',
].join()

/**
 * Keeps the notices so far from the lower edge that they cover no buttons. The distance is written straight on the shelf (`--lift`) in the frame
 * after the page has changed. The bar of ticked rows needs no such look: the style of the shelf is anchored to it.
 */
export function useClearOfButtons(shelf: RefObject<HTMLElement | null>, count: number): void {
  useLayoutEffect(() => {
    if (count === 0) return
    const look = () => {
      const { current } = shelf
      const box = current?.getBoundingClientRect()
      if (!current || !box || box.height === 0) return
      const others = [...document.querySelectorAll<HTMLElement>(kept)].filter(
        one => !current.contains(one) && one.checkVisibility(),
      )
      const boxes = others.map(one => one.getBoundingClientRect())
      current.style.setProperty('--lift', `${clearOf(box, boxes, window.innerHeight)}px`)
    }
    // One look a frame is enough, however much the page changes.
    let frame = 0
    const changed = new MutationObserver(() => {
      frame ||= requestAnimationFrame(() => {
        frame = 0
        look()
      })
    })
    changed.observe(document.body, { childList: true, subtree: true })
    look()
    // What moves without a change of the page, as by a style, is found at the next look.
    const timer = setInterval(look, shelfLooksEvery)
    return () => {
      changed.disconnect()
      cancelAnimationFrame(frame)
      clearInterval(timer)
    }
  }, [shelf, count])
}
