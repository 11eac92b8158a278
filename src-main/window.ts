import { join } from 'node:path'
import { app, BrowserWindow, type IpcMainInvokeEvent, nativeTheme, screen } from 'electron'
import type { WindowBounds as Bounds } from './settings'
import { restBeforeWindowPlace } from './waits'

/** The part of the title bar, in pixels, that must be on a screen for the window to be seen and moved. */
const leastSeen = { width: 160, height: 32 }

const overlap = (start: number, length: number, otherStart: number, otherLength: number): number =>
  Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart)

/**
 * Returns where the window was left, no larger than the screen. If that place is on no screen any more, only the size is returned, and the
 * window opens in the middle.
 */
function visible(bounds: Bounds | undefined): Partial<Electron.Rectangle> {
  if (!bounds) return { width: 1280, height: 800 }
  const { workArea } = screen.getDisplayMatching(bounds)
  const size = { width: Math.min(bounds.width, workArea.width), height: Math.min(bounds.height, workArea.height) }
  const isOn =
    overlap(bounds.x, size.width, workArea.x, workArea.width) >= leastSeen.width &&
    overlap(bounds.y, leastSeen.height, workArea.y, workArea.height) >= leastSeen.height
  return isOn ? { x: bounds.x, y: bounds.y, ...size } : size
}

/** Remembers where the window is, a second after it was moved or resized, and at once when it is closed. */
function follow(window: BrowserWindow, remember: (bounds: Bounds) => void): void {
  let timer: NodeJS.Timeout | undefined
  const tell = () => {
    clearTimeout(timer)
    if (!window.isDestroyed()) remember({ ...window.getNormalBounds(), isMaximised: window.isMaximized() })
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(tell, restBeforeWindowPlace)
  }
  window.on('resize', later)
  window.on('move', later)
  window.on('close', tell)
}

/**
 * Nothing leads out of the window: no navigation, no new windows, no web views, and no address of the laptop by WebRTC. Talan's own links ask
 * the main process (`outside-link.ts`), so whatever navigates is not Talan.
 */
export function confineWindows(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', event => event.preventDefault())
    contents.on('will-attach-webview', event => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  })
}

/** Opens the one window, sandboxed, where it was left. It is shown at once, in the background colour of the theme. */
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
      // Asking for a file or a folder, and listing the fonts of the laptop: Talan's own dialogs give it what it needs.
      disableBlinkFeatures: 'FileSystemAccessLocal,FontAccess',
      // V8 keeps the compiled code of the window from its first start on, not only from the third.
      v8CacheOptions: 'bypassHeatCheck',
      zoomFactor,
    },
  })
  if (bounds?.isMaximised) window.maximize()
  follow(window, remember)
  return window
}

/** True if a question comes from our own page in the main frame of our own window, and from nowhere else. */
export function isFrom(window: BrowserWindow, home: URL, { sender, senderFrame }: IpcMainInvokeEvent): boolean {
  if (window.isDestroyed() || sender !== window.webContents || senderFrame !== window.webContents.mainFrame)
    return false
  // A frame that shows nothing yet has no address.
  if (!URL.canParse(senderFrame.url)) return false
  const at = new URL(senderFrame.url)
  return at.protocol === home.protocol && at.host === home.host
}
