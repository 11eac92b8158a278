import { type RefObject, useRef } from 'react'

/**
 * A button that turns into a form, and the way back to it. The focus returns to the button when the form goes away, unless the user has
 * moved on meanwhile: a save takes time, and a fast hand is at the next field before it is done.
 */
export function useOpener(): { readonly opener: RefObject<HTMLButtonElement | null>; readonly returnTo: () => void } {
  const opener = useRef<HTMLButtonElement>(null)
  const returnTo = () => {
    requestAnimationFrame(() => {
      if (document.activeElement === document.body || document.activeElement === null) opener.current?.focus()
    })
  }
  return { opener, returnTo }
}
