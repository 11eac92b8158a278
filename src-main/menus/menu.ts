import { Menu, type MenuItemConstructorOptions } from 'electron'
import { keyOf } from '../../src-shared/program/keys'
import { desktopWords } from '../../src-shared/text/desktop-words'
import type { Language } from '../../src-shared/text/language'
import { accelerator, shownKeys } from '../keys/accelerator'

/** The window's own commands that the menu bar has too. */
type PressedCommand = Parameters<typeof keyOf>[0]

/** The actions of the menu that are not Electron's own. */
export type MenuActions = {
  readonly createOffice: () => void
  readonly openOffice: () => void
  /** One step larger or smaller, or back to 100 %. */
  readonly zoom: (step: 1 | -1 | 'whole') => void
  /** Presses the window's own key for a command, so that the page need not listen for messages from outside. */
  readonly press: (keys: string) => void
  readonly showAbout: () => Promise<void>
}

/** Shows the menu bar in one language. Electron's own items are named here too; otherwise they would be English in every language. */
export function showMenu(language: Language, actions: MenuActions): void {
  const { createOffice, openOffice, zoom, press, showAbout } = actions
  const words = desktopWords(language)
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  /** An item that shows the key of the window and presses it. The window itself listens for the key, so the menu does not. */
  const pressing = (label: string, command: PressedCommand): MenuItemConstructorOptions => ({
    label,
    ...shownKeys(keyOf(command)),
    click: () => press(keyOf(command)),
  })
  const file: MenuItemConstructorOptions[] = [
    pressing(words.logInteraction, 'log-interaction'),
    pressing(words.newAny, 'new-any'),
    pressing(words.makeBriefing, 'make-briefing'),
    separator,
    { label: words.newOffice, click: createOffice },
    { label: words.openOffice, accelerator: accelerator(keyOf('open-office')), click: openOffice },
    separator,
    pressing(words.print, 'list-print'),
    separator,
    { label: words.quit, role: 'quit' },
  ]
  const edit: MenuItemConstructorOptions[] = [
    { label: words.undo, role: 'undo' },
    { label: words.redo, role: 'redo' },
    separator,
    { label: words.cut, role: 'cut' },
    { label: words.copy, role: 'copy' },
    { label: words.paste, role: 'paste' },
    { label: words.selectAll, role: 'selectAll' },
    separator,
    pressing(words.find, 'find-text'),
  ]
  const view: MenuItemConstructorOptions[] = [
    pressing(words.palette, 'palette'),
    separator,
    pressing(words.back, 'back'),
    pressing(words.forward, 'forward'),
    pressing(words.foldMenu, 'fold-menu'),
    separator,
    { label: words.actualSize, accelerator: accelerator(keyOf('zoom-whole')), click: () => zoom('whole') },
    { label: words.zoomIn, accelerator: accelerator(keyOf('zoom-in')), click: () => zoom(1) },
    { label: words.zoomOut, accelerator: accelerator(keyOf('zoom-out')), click: () => zoom(-1) },
    separator,
    { label: words.fullScreen, role: 'togglefullscreen' },
  ]
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: words.file, submenu: file },
      { label: words.edit, submenu: edit },
      { label: words.view, submenu: view },
      {
        label: words.help,
        role: 'help',
        submenu: [
          pressing(words.guide, 'guide'),
          pressing(words.keySheet, 'key-sheet'),
          pressing(words.beginning, 'beginning'),
          separator,
          { label: words.about, click: () => void showAbout() },
        ],
      },
    ]),
  )
}
