/** Inputs that are pressed or dragged and not written in. */
const notText = new Set(['button', 'checkbox', 'radio', 'range', 'color', 'file', 'submit', 'reset'])

/** Whether what is pressed now is meant for a text field, or for a list that is searched by typing. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !notText.has(target.type)
  return (
    target.isContentEditable || target.matches('textarea, select, [role="combobox"], [role="option"], [role="menu"] *')
  )
}

/** Whether something modal lies over the screen; a notice in the corner does not. */
export const isDialogOpen = (): boolean =>
  document.querySelector(':is([role="dialog"], [role="alertdialog"])[data-open]:not([aria-modal="false"])') !== null
