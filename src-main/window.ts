import { join } from 'node:path'
import { app, BrowserWindow, type IpcMainInvokeEvent, nativeTheme, screen, shell } from 'electron'
import type { WindowBounds as Bounds } from './settings'

/** Where the window was left, unless the screen it stood on is gone. */
function visible(bounds: Bounds | undefined): Partial<Electron.Rectangle> {
  if (!bounds) return { width: 1280, height: 800 }
  const { workArea } = screen.getDisplayMatching(bounds)
  const isOn = bounds.x < workArea.x + workArea.width && bounds.y < workArea.y + workArea.height
  return isOn ? bounds : { width: bounds.width, height: bounds.height }
}

/** Nothing leads out of the window: no navigation, no new windows, no web views; a link opens in the system's browser. */
export function confineWindows(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', event => event.preventDefault())
    contents.on('will-attach-webview', event => event.preventDefault())
    contents.setWindowOpenHandler(({ url }) => {
      if (/^(https|mailto):/.test(url)) void shell.openExternal(url)
      return { action: 'deny' }
    })
  })
}

/** The one window, sandboxed; it is shown when its first page is painted. */
export function openWindow(bounds: Bounds | undefined, remember: (bounds: Bounds) => void): BrowserWindow {
  const window = new BrowserWindow({
    ...visible(bounds),
    minWidth: 1024,
    minHeight: 680,
    title: 'Talan',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#15191a' : '#ffffff',
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  })
  if (bounds?.isMaximised) window.maximize()
  window.on('close', () => remember({ ...window.getNormalBounds(), isMaximised: window.isMaximized() }))
  return window
}

/** Whether a question comes from our own page in our own window's main frame, and from nobody else's. */
export function isFrom(window: BrowserWindow, home: URL, { sender, senderFrame }: IpcMainInvokeEvent): boolean {
  if (window.isDestroyed() || sender !== window.webContents || senderFrame !== window.webContents.mainFrame)
    return false
  const at = new URL(senderFrame.url)
  return at.protocol === home.protocol && at.host === home.host
}
