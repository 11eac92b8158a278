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

/** One is printed while the next pack is laid out in another. */
const mostKept = 2

const close = (window: BrowserWindow): void => {
  if (!window.isDestroyed()) window.destroy()
}

/** Opens windows of a session when they are needed, and closes each a moment after its last page. Only those with script are kept. */
export function printWindows(session: Electron.Session): PrintWindows {
  const kept = new Map<BrowserWindow, NodeJS.Timeout>()
  const takeKept = (): BrowserWindow | undefined => {
    for (const [window, closing] of kept) {
      clearTimeout(closing)
      kept.delete(window)
      if (!window.isDestroyed()) return window
    }
    return undefined
  }
  const opened = (hasScript: boolean): BrowserWindow =>
    new BrowserWindow({
      show: false,
      webPreferences: { session, sandbox: true, javascript: hasScript, contextIsolation: true, spellcheck: false },
    })
  return {
    take: hasScript => (hasScript ? takeKept() : undefined) ?? opened(hasScript),
    giveBack: (window, isKept) => {
      if (!isKept || kept.size >= mostKept) return close(window)
      const closing = setTimeout(() => {
        kept.delete(window)
        close(window)
      }, keptPrintWindow)
      kept.set(window, closing)
    },
  }
}
