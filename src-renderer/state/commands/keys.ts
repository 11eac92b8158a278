import { isMac } from '../screen/keyboard'

type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'getModifierState' | 'isComposing'
>
type Wanted = { readonly ctrl: boolean; readonly shift: boolean; readonly alt: boolean; readonly key: string }

function read(keys: string): Wanted {
  const [, ctrl, shift, alt, key = ''] = /^(Ctrl\+)?(Shift\+)?(Alt\+)?(.+)$/.exec(keys) ?? []
  return { ctrl: ctrl !== undefined, shift: shift !== undefined, alt: alt !== undefined, key }
}

/**
 * True if a press is these keys. Digits are matched by their place on the keyboard, since Shift turns them into signs. Letters and signs
 * are matched by what they type, so a sign may need Shift on one keyboard and not on another. Never matches AltGr, which arrives as
 * Ctrl+Alt.
 */
export function isPress(press: Press, keys: string): boolean {
  const { ctrl, shift, alt, key } = read(keys)
  if (press.isComposing || press.getModifierState('AltGraph')) return false
  if (ctrl !== (isMac ? press.metaKey : press.ctrlKey) || (isMac ? press.ctrlKey : press.metaKey)) return false
  if (alt !== press.altKey) return false
  if (/^\d$/.test(key)) return press.code === `Digit${key}` && press.shiftKey === shift
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase()
  return press.key.toLowerCase() === key.toLowerCase() && (isSign || press.shiftKey === shift)
}

/** True if the keys type something or move the caret when the focus is in a text field. */
export const isForText = (keys: string): boolean => {
  const { ctrl, key } = read(keys)
  return !ctrl && !/^F\d+$/.test(key)
}

/** The keys in the form that `aria-keyshortcuts` requires. */
export const ariaKeys = (keys: string): string => keys.replace('Ctrl', isMac ? 'Meta' : 'Control')
