import { BrowserWindow } from 'electron'
import { keptPrintWindow } from './waits'

/** Hidden windows for printing, each used by one page at a time. */
export type PrintWindows = {
  /** Returns a window in which script is on or off. No script of its page runs either way, since the policy lets none. */
  readonly take: (hasScript: boolean) => BrowserWindow
  /**
   * Takes a window back. One that `isKept` waits a moment for the next page, since the packs of a quarter follow one another; any other is
   * closed, as one in which something failed.
   */
  readonly giveBack: (window: BrowserWindow, isKept: boolean) => void
}

/** Opens windows of a session when they are needed, and closes each a moment after its last page. */
export function printWindows(session: Electron.Session): PrintWindows {
  let kept: BrowserWindow | undefined
  let closing: NodeJS.Timeout | undefined
  const close = (window: BrowserWindow | undefined) => {
    if (window && !window.isDestroyed()) window.destroy()
  }
  return {
    take: hasScript => {
      const window = kept
      if (hasScript && window && !window.isDestroyed()) {
        clearTimeout(closing)
        kept = undefined
        return window
      }
      return new BrowserWindow({
        show: false,
        webPreferences: { session, sandbox: true, javascript: hasScript, contextIsolation: true, spellcheck: false },
      })
    },
    giveBack: (window, isKept) => {
      if (!isKept || kept) return close(window)
      kept = window
      closing = setTimeout(() => {
        kept = undefined
        close(window)
      }, keptPrintWindow)
    },
  }
}
