import type { BrowserWindow } from 'electron'
import { keyPress } from '../keys/accelerator'

/** Presses a key of the window in it, as the user would. */
export function pressKey(window: BrowserWindow, keys: string): void {
  const press = keyPress(keys, process.platform === 'darwin')
  for (const type of ['keyDown', 'keyUp'] as const) window.webContents.sendInputEvent({ type, ...press })
}
