import { join } from 'node:path'
import { app, BrowserWindow, type IpcMainInvokeEvent, nativeTheme, screen, shell } from 'electron'
import type { WindowBounds as Bounds } from './settings'

/** So much of the title bar must be on a screen for the window to be seen and moved. */
const leastSeen = { width: 160, height: 32 }

const overlap = (start: number, length: number, otherStart: number, otherLength: number): number =>
  Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart)

/** Where the window was left, no larger than the screen; in the middle should that place be on no screen any more. */
function visible(bounds: Bounds | undefined): Partial<Electron.Rectangle> {
  if (!bounds) return { width: 1280, height: 800 }
  const { workArea } = screen.getDisplayMatching(bounds)
  const size = { width: Math.min(bounds.width, workArea.width), height: Math.min(bounds.height, workArea.height) }
  const isOn =
    overlap(bounds.x, size.width, workArea.x, workArea.width) >= leastSeen.width &&
    overlap(bounds.y, leastSeen.height, workArea.y, workArea.height) >= leastSeen.height
  return isOn ? { x: bounds.x, y: bounds.y, ...size } : size
}

/** Remembers where the window stands a moment after it was moved, and at once when it is closed. */
function follow(window: BrowserWindow, remember: (bounds: Bounds) => void): void {
  let timer: NodeJS.Timeout | undefined
  const tell = () => {
    clearTimeout(timer)
    if (!window.isDestroyed()) remember({ ...window.getNormalBounds(), isMaximised: window.isMaximized() })
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(tell, 1_000)
  }
  window.on('resize', later)
  window.on('move', later)
  window.on('close', tell)
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
export function openWindow(
  bounds: Bounds | undefined,
  zoomFactor: number,
  remember: (bounds: Bounds) => void,
): BrowserWindow {
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
      // The window's own code is compiled once and kept from its first start on, not from the third.
      v8CacheOptions: 'bypassHeatCheck',
      zoomFactor,
    },
  })
  if (bounds?.isMaximised) window.maximize()
  follow(window, remember)
  return window
}

/** Whether a question comes from our own page in our own window's main frame, and from nobody else's. */
export function isFrom(window: BrowserWindow, home: URL, { sender, senderFrame }: IpcMainInvokeEvent): boolean {
  if (window.isDestroyed() || sender !== window.webContents || senderFrame !== window.webContents.mainFrame)
    return false
  const at = new URL(senderFrame.url)
  return at.protocol === home.protocol && at.host === home.host
}
