import { type BrowserWindow, globalShortcut } from 'electron'
import type { LogKey } from '../../src-shared/ipc/desktop'
import { keyOf } from '../../src-shared/program/keys'
import { Refused } from '../../src-shared/refusals/refusal'
import { pressKey } from '../menus/press-key'
import { accelerator } from './accelerator'

/** Brings the window forward and presses its own key for logging, so that the page need not listen for messages from outside. */
function logInWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
  pressKey(window, keyOf('log-interaction'))
}

/**
 * Registers a key for the whole system, or releases the one that was registered. Refuses a key that another program has; the old one is
 * then kept.
 */
export function chooseLogKey(window: BrowserWindow, key: LogKey | null, before: LogKey | null): void {
  if (key === before && (key === null || globalShortcut.isRegistered(accelerator(key)))) return
  if (key !== null && !globalShortcut.register(accelerator(key), () => logInWindow(window)))
    throw new Refused({ code: 'key-taken', key })
  if (before !== null && before !== key) globalShortcut.unregister(accelerator(before))
}
