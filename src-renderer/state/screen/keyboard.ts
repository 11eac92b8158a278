/** On a Mac the command key takes the place of Ctrl. */
export const isMac = /mac/i.test(navigator.platform)

const arrows: Record<string, string> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', Delete: 'Del' }

/** A shortcut as printed on this machine's keyboard: "Ctrl+L" or "⌘L". */
export function printed(keys: string): string {
  const shown = keys.replace(/Arrow\w+|Delete/, key => arrows[key] ?? key)
  return isMac ? shown.replace('Ctrl+', '⌘').replace('Shift+', '⇧') : shown
}

type Press = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** True if Ctrl (Cmd on a Mac) is held, with Shift only if asked for and nothing else. AltGr arrives as Ctrl+Alt and is not meant. */
export const isCommand = (press: Press, { shift = false } = {}): boolean =>
  (isMac ? press.metaKey && !press.ctrlKey : press.ctrlKey && !press.metaKey) &&
  !press.altKey &&
  press.shiftKey === shift
