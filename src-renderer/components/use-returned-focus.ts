import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react'
import { screenInView } from '../state/screen/panes'

/** Returns the focus to where it came from when the part that has it goes away by itself. Otherwise the focus would be lost. */
export function useReturnedFocus(part: RefObject<HTMLElement | null>) {
  const before = useRef<HTMLElement | null>(null)
  useLayoutEffect(() => {
    const { current } = part
    return () => {
      if (!current?.contains(document.activeElement)) return
      const known = before.current
      const target = known?.isConnected && known.checkVisibility() ? known : screenInView()
      target?.focus()
    }
  }, [part])
  return ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>): void => {
    if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget)) before.current = relatedTarget
  }
}
