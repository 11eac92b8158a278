import { type RefCallback, useCallback, useRef } from 'react'

/**
 * A button that turns into a form, and the way back to it. The focus returns to the button as soon as it is there again, unless the user has
 * moved on meanwhile: a save takes time, and a fast hand is at the next field before it is done.
 */
export function useOpener(): { readonly opener: RefCallback<HTMLButtonElement>; readonly returnTo: () => void } {
  const shown = useRef<HTMLButtonElement | null>(null)
  const isAwaited = useRef(false)
  const focusIfAwaited = useCallback(() => {
    if (!isAwaited.current || !shown.current) return
    isAwaited.current = false
    // The form is gone by now. If the focus was in it, it is nowhere.
    if (document.activeElement === document.body || document.activeElement === null) shown.current.focus()
  }, [])
  const opener = useCallback(
    (button: HTMLButtonElement | null) => {
      shown.current = button
      focusIfAwaited()
    },
    [focusIfAwaited],
  )
  const returnTo = () => {
    isAwaited.current = true
    focusIfAwaited()
  }
  return { opener, returnTo }
}
