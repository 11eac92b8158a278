import { userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { app, type BrowserWindow, dialog, ipcMain, session } from 'electron'
import { Refused } from '../src-shared/domain/refusal'
import { channels, desktopChannels, type StoreChannel } from '../src-shared/ipc/channels'
import type { Answer } from '../src-shared/ipc/contract'
import { sharedWords } from '../src-shared/text/shared-words'
import { answer } from './answer'
import { bugLog } from './bug-log'
import { type Desktop, desktopHandlers, openOffice } from './desktop-answers'
import { showMenu } from './menu'
import { origin, registerScheme, serveWindow } from './protocol'
import { type LaptopSettings, readSettings, writeSettings } from './settings'
import { startStore } from './store-client'
import { confineWindows, isFrom, openWindow } from './window'

const home = new URL(process.env['ELECTRON_RENDERER_URL'] ?? `${origin}/index.html`)
const givenPath = (name: string): string | undefined => {
  const value = app.commandLine.getSwitchValue(name)
  return value === '' ? undefined : resolve(value)
}

registerScheme()
confineWindows()
// Every renderer sandboxed, whatever a window asks for. As root Chromium refuses to start with its sandbox, and turning it on
// for the children of an app that was started without it kills each of them.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()

function start(): void {
  const folder = app.getPath('userData')
  const reportBug = bugLog(folder)
  let settings = readSettings(folder)
  const changeSettings = (change: Partial<LaptopSettings>): LaptopSettings => {
    settings = { ...settings, ...change }
    writeSettings(folder, settings)
    showMenu(settings.language, menuActions)
    return settings
  }

  const store = startStore(userInfo().username, reportBug)
  const given = givenPath('talan-store')
  const file = given ?? settings.storeFile ?? join(folder, 'kontor.talan')
  const opened = { status: openOffice(store, file, given || !settings.storeFile ? 'if-missing' : 'never') }

  serveWindow(join(import.meta.dirname, '../renderer'))
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, allow) => allow(false))
  // Else Chromium fetches a spelling dictionary from the internet at its first start, even with the spelling check off.
  session.defaultSession.setSpellCheckerLanguages([])

  const window: BrowserWindow = openWindow(settings.window, bounds => changeSettings({ window: bounds }))
  const desktop: Desktop = {
    window: () => window,
    store,
    settings: () => settings,
    changeSettings,
    opened,
    fixedFolder: givenPath('talan-report-folder'),
  }
  const handlers = desktopHandlers(desktop)

  const switching = (work: () => Promise<unknown>) => () => {
    work().then(
      () => window.webContents.reload(),
      error => {
        if (!(error instanceof Refused)) return reportBug('menu', 'menu', error)
        if (error.refusal.code === 'cancelled') return
        void dialog.showMessageBox(window, {
          type: 'warning',
          message: sharedWords(settings.language).refusal(error.refusal),
        })
      },
    )
  }
  const menuActions = {
    createOffice: switching(() => handlers['office:create']({})),
    openOffice: switching(() => handlers['office:open']({})),
  }
  showMenu(settings.language, menuActions)

  for (const channel of channels)
    ipcMain.handle(channel, async (event, input: unknown): Promise<Answer<unknown>> => {
      if (!isFrom(window, home, event)) return { ok: false, refusal: { code: 'untrusted-sender' } }
      const isDesktop = (desktopChannels as readonly string[]).includes(channel)
      if (isDesktop) return answer(channel, handlers[channel as keyof typeof handlers], input, reportBug)
      await opened.status
      return store.request({ do: 'ask', channel: channel as StoreChannel, input })
    })

  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  app.on('window-all-closed', () => app.quit())
  let isClosed = false
  app.on('will-quit', event => {
    if (isClosed) return
    event.preventDefault()
    void store.close().finally(() => {
      isClosed = true
      app.quit()
    })
  })
  void window.loadURL(home.href)
}

if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
else app.quit()
