/** On a Mac the command key takes the place of Ctrl. */
export const isMac = /mac/i.test(navigator.platform)

/** A shortcut as it is printed on the keyboard at hand: "Ctrl+L" or "⌘L". */
export const printed = (keys: string): string => (isMac ? keys.replace('Ctrl+', '⌘').replace('Shift+', '⇧') : keys)

type Press = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Whether Ctrl (Cmd on a Mac) is held and nothing else but what is asked for; AltGr arrives as Ctrl+Alt and is not meant. */
export const isCommand = (press: Press, { shift = false } = {}): boolean =>
  (isMac ? press.metaKey && !press.ctrlKey : press.ctrlKey && !press.metaKey) &&
  !press.altKey &&
  press.shiftKey === shift
