/** The parts that F6 steps through, in the order of the page. A record's screen may mark its own panes inside it. */
const paneMark = '[data-pane]'
const focusable = 'a[href], button:not(:disabled), input:not(:disabled), textarea, [tabindex="0"]'

const isShown = (element: Element): boolean => element.checkVisibility()
const lastFocused = new WeakMap<Element, HTMLElement>()

/** Remembers where the focus was in its pane, and in every pane around it, so that the focus can return there. */
export function noteFocus(target: EventTarget): void {
  if (!(target instanceof HTMLElement)) return
  for (let pane = target.closest(paneMark); pane; pane = pane.parentElement?.closest(paneMark) ?? null)
    if (target !== pane) lastFocused.set(pane, target)
}

/** The list that fills a pane, where the arrow keys are useful. Undefined if there is none. */
const listIn = (pane: HTMLElement): HTMLElement | undefined =>
  pane.querySelector<HTMLElement>(':is([data-main-scroll], [data-main-list])[tabindex="0"]') ?? undefined

/** Where the focus was in a pane; otherwise its list. Undefined if there is neither. */
function usualIn(pane: HTMLElement): HTMLElement | undefined {
  const known = lastFocused.get(pane)
  return known?.isConnected && isShown(known) ? known : listIn(pane)
}

/** Moves the focus into a pane: where it was before, otherwise to the current item, the first focusable element, or the pane itself. */
function enterPane(pane: HTMLElement): void {
  const current = pane.querySelector<HTMLElement>('[aria-current]')
  const first = [...pane.querySelectorAll<HTMLElement>(focusable)].find(isShown)
  // What had the focus in a pane inside this one belongs to that one.
  const known = usualIn(pane)
  const own = known?.closest(paneMark) === pane ? known : listIn(pane)
  const target = own ?? current ?? first ?? pane
  target.focus()
}

/** Where a screen takes the focus when it is shown. Never a button that had no focus before, since the next Enter would press it. */
export const focusOf = (screen: HTMLElement): HTMLElement =>
  usualIn(screen) ?? screen.querySelector<HTMLElement>('[data-main-scroll]:has([data-item])') ?? screen

/** Goes to the next pane that has content, or to the previous one. */
export function goToPane(by: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>(paneMark)].filter(
    pane => isShown(pane) && (pane.childElementCount > 0 || pane.tabIndex >= 0),
  )
  const at = panes.findLastIndex(pane => pane.contains(document.activeElement))
  const next = panes[(at === -1 && by === -1 ? panes.length - 1 : at + by + panes.length) % panes.length]
  if (next) enterPane(next)
}

/** The screen in view, to move the focus to when the focused element is gone. Null if there is none. */
export const screenInView = (): HTMLElement | null =>
  [...document.querySelectorAll<HTMLElement>('[data-screen]')].find(isShown) ?? null

/**
 * Takes the focus out of the menu or the top bar when a key leads to another screen. Otherwise it would stay there; now the new screen
 * takes it.
 */
export function leaveBars(): void {
  const { activeElement } = document
  if (activeElement instanceof HTMLElement && activeElement.closest('[data-screen]') === null) activeElement.blur()
}

/** True if the focus is lost, or is on a screen that is now hidden. */
export function isFocusLost(): boolean {
  const { activeElement } = document
  return !activeElement || activeElement === document.body || !isShown(activeElement)
}
