import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { isFocusLost } from './panes'

/** The attribute that marks an item in the page, so that it can be found again and focused. */
const rovingMark = 'data-item'

const itemIn = (list: HTMLElement, key: string): HTMLElement | null =>
  list.querySelector<HTMLElement>(`[${rovingMark}="${CSS.escape(key)}"]`)

/**
 * Makes items one stop for the Tab key, with arrow keys between them, whatever headings come between. When the focused item goes away, the
 * item that takes its place gets the focus. The first arrow key goes to `startAt` if it is given, otherwise to the first item.
 */
export function useRoving<List extends HTMLElement>(keys: readonly string[], startAt?: string) {
  const list = useRef<List>(null)
  const [active, setActive] = useState<string | null>(null)
  const at = useRef(0)

  function goTo(place: number): void {
    const key = keys[Math.min(Math.max(0, place), keys.length - 1)]
    const item = key !== undefined && list.current ? itemIn(list.current, key) : null
    item?.focus()
    item?.scrollIntoView({ block: 'nearest' })
  }

  const start = startAt === undefined ? 0 : Math.max(0, keys.indexOf(startAt))
  const known = active !== null && keys.includes(active) ? active : null
  useEffect(() => {
    if (active === null || known !== null) return
    const key = keys[Math.min(at.current, keys.length - 1)]
    setActive(key ?? null)
    if (!list.current || !isFocusLost()) return
    const item = key === undefined ? null : itemIn(list.current, key)
    ;(item ?? list.current).focus()
  }, [active, known, keys])

  const isReady = keys.length > 0
  useEffect(() => {
    // Also runs each time a hidden screen is shown again. The focus then returns to where it was, unless it is in use elsewhere.
    if (!isReady || !list.current) return
    if (!isFocusLost() && document.activeElement !== list.current.closest('[data-screen]')) return
    const current = list.current.querySelector<HTMLElement>(`[${rovingMark}][data-active]`)
    ;(current ?? list.current).focus()
  }, [isReady])

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const isOnItem = document.activeElement?.hasAttribute(rovingMark) ?? false
    const from = known === null || !isOnItem ? null : keys.indexOf(known)
    const entry = active === null ? start : at.current
    const to: Record<string, number> = {
      ArrowDown: from === null ? entry : from + 1,
      ArrowUp: from === null ? entry : from - 1,
      Home: 0,
      End: keys.length - 1,
    }
    const next = to[event.key]
    if (next === undefined || keys.length === 0) return
    event.preventDefault()
    goTo(next)
  }

  function onFocus({ target }: FocusEvent): void {
    const key = target instanceof HTMLElement ? target.getAttribute(rovingMark) : null
    if (key === null) return
    at.current = keys.indexOf(key)
    setActive(key)
  }

  /** The attributes for an item's control. */
  const item = (key: string) => ({
    [rovingMark]: key,
    'data-active': key === known || undefined,
    tabIndex: key === (known ?? keys[start]) ? 0 : -1,
  })
  return {
    active: known,
    goToItem: (key: string) => goTo(keys.indexOf(key)),
    item,
    list: { ref: list, onKeyDown, onFocus, tabIndex: -1, 'data-main-scroll': true } as const,
  }
}
