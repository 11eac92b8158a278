/** What F6 goes through, in the order of the page; a record's screen may mark panes of its own inside it. */
const paneMark = '[data-pane]'
const focusable = 'a[href], button:not(:disabled), input:not(:disabled), textarea, [tabindex="0"]'

const isShown = (element: Element): boolean => element.checkVisibility()
const lastFocused = new WeakMap<Element, HTMLElement>()

/** Remembers where in its pane the focus was, and in every pane around that one, to come back there. */
export function noteFocus(target: EventTarget): void {
  if (!(target instanceof HTMLElement)) return
  for (let pane = target.closest(paneMark); pane; pane = pane.parentElement?.closest(paneMark) ?? null)
    if (target !== pane) lastFocused.set(pane, target)
}

/** Where the focus was in a pane; else the list that fills it, where the arrow keys are of use. */
function usualIn(pane: HTMLElement): HTMLElement | undefined {
  const known = lastFocused.get(pane)
  if (known?.isConnected && isShown(known)) return known
  return pane.querySelector<HTMLElement>(':is([data-main-scroll], [data-main-list])[tabindex="0"]') ?? undefined
}

/** By key into a pane: where the focus was, else on the first thing in it that takes one, else on the pane itself. */
function enterPane(pane: HTMLElement): void {
  const current = pane.querySelector<HTMLElement>('[aria-current]')
  const first = [...pane.querySelectorAll<HTMLElement>(focusable)].find(isShown)
  const target = usualIn(pane) ?? current ?? first ?? pane
  target.focus()
}

/** Where a screen takes the focus when it is shown; never on a button of it, which the next Enter would press. */
export const focusOf = (screen: HTMLElement): HTMLElement => usualIn(screen) ?? screen

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

/** Takes the focus out of the menu or the top bar, where it would stay when a key leads to another screen: the screen then takes it. */
export function leaveBars(): void {
  const { activeElement } = document
  if (activeElement instanceof HTMLElement && activeElement.closest('[data-screen]') === null) activeElement.blur()
}

/** Whether the focus is lost, or left behind on a screen that is hidden now. */
export function isFocusLost(): boolean {
  const { activeElement } = document
  return !activeElement || activeElement === document.body || !isShown(activeElement)
}
