import { type RefObject, useEffect, useState } from 'react'

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>

/** Whether two boxes on the screen share a point. */
export const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

/** What saves, wherever it stands: a form's own button, and buttons that Ctrl+Enter presses. */
const saving = 'button[type="submit"], button[aria-keyshortcuts*="Enter"]'
/** Forms open and are scrolled without telling the shelf. */
const looksEvery = 250

/** Where the notices would stand when they are at the bottom of the window. */
const atTheBottom = ({ left, right, top, bottom }: Box): Box => {
  const height = bottom - top
  return { left, right, top: window.innerHeight - 16 - height, bottom: window.innerHeight - 16 }
}

/** Whether the notices must stand at the top, since a button that saves is where they would lie. */
export function useClearOfSaving(shelf: RefObject<HTMLElement | null>, count: number): boolean {
  const [isUp, setIsUp] = useState(false)
  useEffect(() => {
    if (count === 0) return
    const look = () => {
      const box = shelf.current?.getBoundingClientRect()
      if (!box || box.height === 0) return
      const buttons = [...document.querySelectorAll<HTMLElement>(saving)].filter(one => one.checkVisibility())
      setIsUp(buttons.some(button => overlap(atTheBottom(box), button.getBoundingClientRect())))
    }
    look()
    const timer = setInterval(look, looksEvery)
    return () => clearInterval(timer)
  }, [shelf, count])
  return isUp
}
