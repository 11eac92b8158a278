/** Input types that are pressed or dragged, and take no text. */
const notText = new Set(['button', 'checkbox', 'radio', 'range', 'color', 'file', 'submit', 'reset'])

/** True if a key pressed now is meant for a text field, or for a list that is searched by typing. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !notText.has(target.type)
  return (
    target.isContentEditable || target.matches('textarea, select, [role="combobox"], [role="option"], [role="menu"] *')
  )
}

/** True if something modal covers the screen. A notice in the corner is not modal. */
export const isDialogOpen = (): boolean =>
  document.querySelector(':is([role="dialog"], [role="alertdialog"])[data-open]:not([aria-modal="false"])') !== null
