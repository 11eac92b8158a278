/** On a Mac the command key takes the place of Ctrl. */
export const isMac = /mac/i.test(navigator.platform)

const arrows: Record<string, string> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', Delete: 'Del' }

/** A shortcut as it is printed on the keyboard at hand: "Ctrl+L" or "⌘L". */
export function printed(keys: string): string {
  const shown = keys.replace(/Arrow\w+|Delete/, key => arrows[key] ?? key)
  return isMac ? shown.replace('Ctrl+', '⌘').replace('Shift+', '⇧') : shown
}

type Press = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Whether Ctrl (Cmd on a Mac) is held and nothing else but what is asked for; AltGr arrives as Ctrl+Alt and is not meant. */
export const isCommand = (press: Press, { shift = false } = {}): boolean =>
  (isMac ? press.metaKey && !press.ctrlKey : press.ctrlKey && !press.metaKey) &&
  !press.altKey &&
  press.shiftKey === shift
