/** Returns keys of the window ("Ctrl++") in Electron's notation ("CommandOrControl+Plus"). */
export const accelerator = (keys: string): string =>
  keys.replace('Ctrl', 'CommandOrControl').replace('Arrow', '').replace(/\+\+$/, '+Plus')

/**
 * Returns keys as an item of a menu shows them without listening for them: the window does. On a Mac a shown key is always listened for, so
 * there none is shown.
 */
export const shownKeys = (keys: string): { accelerator?: string; registerAccelerator?: false } =>
  process.platform === 'darwin' ? {} : { accelerator: accelerator(keys), registerAccelerator: false }

/** A key as Electron sends it to a window: the key itself, and the keys held with it. */
type KeyPress = { readonly keyCode: string; readonly modifiers: ('control' | 'meta' | 'alt' | 'shift')[] }

/** Returns keys of the window ("Ctrl+Shift+N") as Electron sends them to it. On a Mac Ctrl is the command key. */
export function keyPress(keys: string, isMac: boolean): KeyPress {
  const modifierOf = { Ctrl: isMac ? 'meta' : 'control', Alt: 'alt', Shift: 'shift' } as const
  const [held = ''] = /^(?:(?:Ctrl|Alt|Shift)\+)*/.exec(keys) ?? []
  const names = (['Ctrl', 'Alt', 'Shift'] as const).filter(name => held.includes(`${name}+`))
  return { keyCode: keys.slice(held.length).replace(/^Arrow/, ''), modifiers: names.map(name => modifierOf[name]) }
}
