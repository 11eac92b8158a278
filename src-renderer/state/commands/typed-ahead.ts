/** Longer than any dialog takes to come, and short enough that nobody has given up on it. */
const longestWait = 3_000

const openDialog = ':is([role="dialog"], [role="alertdialog"])[data-open]'

let isHolding = false

/**
 * Keeps what is typed between asking for a dialog and its taking the focus, and then types it there: a practised hand
 * does not wait for the screen. Escape, or a dialog that never comes, lets it go.
 */
export function typeAhead(): void {
  // A key held down asks again and again; what is typed is still to be typed once.
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
    // After the dialog's own code has marked what it found in its first field, and before the next key can come.
    queueMicrotask(() => {
      stop()
      for (const event of held.splice(0)) retype(event)
    })
  }
  const tooLate = setTimeout(stop, longestWait)
  window.addEventListener('keydown', hold, true)
  document.addEventListener('focusin', settle, true)
}

/** Keys that are held while others are pressed, and those of the system. */
const notForADialog = /^(Shift|Control|Alt|AltGraph|Meta|CapsLock|Dead|F\d+)$/

const isInDialog = (target: Element | null): boolean =>
  target !== null && target.closest(openDialog) !== null && !target.matches(openDialog)

function retype(event: KeyboardEvent): void {
  const field = document.activeElement
  if (!field) return
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    // The only way to type that React and the field's own undo take for typing.
    if (event.key.length === 1 && document.execCommand('insertText', false, event.key)) return
    if (event.key === 'Backspace' && document.execCommand('delete')) return
  }
  const { key, code, shiftKey } = event
  for (const type of ['keydown', 'keyup'])
    field.dispatchEvent(new KeyboardEvent(type, { key, code, shiftKey, bubbles: true, cancelable: true }))
}
