/** What F6 goes through, in the order of the page; a record's screen may mark panes of its own inside it. */
const paneMark = '[data-pane]'
const focusable = 'a[href], button:not(:disabled), input:not(:disabled), textarea, [tabindex="0"]'

const isShown = (element: Element): boolean => element.checkVisibility()
const lastFocused = new WeakMap<Element, HTMLElement>()

/** Remembers where in its pane the focus was, to come back there. */
export function noteFocus(target: EventTarget): void {
  const pane = target instanceof HTMLElement ? target.closest(paneMark) : null
  if (pane && target instanceof HTMLElement && target !== pane) lastFocused.set(pane, target)
}

/** Puts the focus where it was in a pane, else on the first thing in it that takes one, else on the pane itself. */
export function enterPane(pane: HTMLElement): void {
  const known = lastFocused.get(pane)
  const target = known?.isConnected && isShown(known) ? known : firstIn(pane)
  target.focus()
}

function firstIn(pane: HTMLElement): HTMLElement {
  const current = pane.querySelector<HTMLElement>('[aria-current]')
  return current ?? [...pane.querySelectorAll<HTMLElement>(focusable)].find(isShown) ?? pane
}

/** The next pane that has something in it, or the one before. */
export function goToPane(by: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>(paneMark)].filter(
    pane => isShown(pane) && (pane.childElementCount > 0 || pane.tabIndex >= 0),
  )
  const at = panes.findLastIndex(pane => pane.contains(document.activeElement))
  const next = panes[(at === -1 && by === -1 ? panes.length - 1 : at + by + panes.length) % panes.length]
  if (next) enterPane(next)
}

/** The screen in view, for when what had the focus is gone. */
export const screenInView = (): HTMLElement | null =>
  [...document.querySelectorAll<HTMLElement>('[data-screen]')].find(isShown) ?? null

/** Whether the focus is lost, or left behind on a screen that is hidden now. */
export function isFocusLost(): boolean {
  const { activeElement } = document
  return !activeElement || activeElement === document.body || !isShown(activeElement)
}
