import { heldKeysFor } from '../waits'

const openDialog = ':is([role="dialog"], [role="alertdialog"])[data-open]'

let isHolding = false

/**
 * Holds the keys typed between asking for a dialog and the dialog taking the focus, then types them into it. A practised user does not wait
 * for the screen. Escape, or a dialog that never opens, drops the held keys.
 */
export function typeAhead(): void {
  // A key held down asks repeatedly, but the held keys must be typed only once.
  if (isHolding) return
  isHolding = true
  const held: KeyboardEvent[] = []
  const hold = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || notForADialog.test(event.key)) return
    if (event.key === 'Escape') {
      stop()
      return
    }
    held.push(event)
    event.preventDefault()
    event.stopPropagation()
  }
  const stop = (): void => {
    isHolding = false
    clearTimeout(tooLate)
    window.removeEventListener('keydown', hold, true)
    document.removeEventListener('focusin', settle, true)
  }
  const settle = (): void => {
    if (!isInDialog(document.activeElement)) return
    // Run after the dialog's own code has selected the text in its first field, and before the next key arrives.
    queueMicrotask(() => {
      stop()
      for (const event of held.splice(0)) retype(event)
    })
  }
  const tooLate = setTimeout(stop, heldKeysFor)
  window.addEventListener('keydown', hold, true)
  document.addEventListener('focusin', settle, true)
}

/** Modifier keys, which are held while others are pressed, and the keys of the system. */
const notForADialog = /^(Shift|Control|Alt|AltGraph|Meta|CapsLock|Dead|F\d+)$/

const isInDialog = (target: Element | null): boolean =>
  target !== null && target.closest(openDialog) !== null && !target.matches(openDialog)

function retype(event: KeyboardEvent): void {
  const field = document.activeElement
  if (!field) return
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    // The only way to type that both React and the field's own undo treat as typing.
    if (event.key.length === 1 && document.execCommand('insertText', false, event.key)) return
    if (event.key === 'Backspace' && document.execCommand('delete')) return
  }
  const { key, code, shiftKey } = event
  for (const type of ['keydown', 'keyup'])
    field.dispatchEvent(new KeyboardEvent(type, { key, code, shiftKey, bubbles: true, cancelable: true }))
}
