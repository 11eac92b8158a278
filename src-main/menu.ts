import { Menu, type MenuItemConstructorOptions } from 'electron'
import { keyOf } from '../src-shared/program/keys'
import type { Language } from '../src-shared/text/language'
import { sharedWords } from '../src-shared/text/shared-words'
import { accelerator } from './accelerator'

/** The actions of the menu that are not Electron's own. */
export type MenuActions = {
  readonly createOffice: () => void
  readonly openOffice: () => void
  /** One step larger or smaller, or back to 100 %. */
  readonly zoom: (step: 1 | -1 | 'whole') => void
}

/** Shows the menu bar in one language. Electron's own items are named here too; otherwise they would be English in every language. */
export function showMenu(language: Language, { createOffice, openOffice, zoom }: MenuActions): void {
  const { desktop: words } = sharedWords(language)
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: words.file,
        submenu: [
          { label: words.newOffice, click: createOffice },
          { label: words.openOffice, accelerator: accelerator(keyOf('open-office')), click: openOffice },
          separator,
          { label: words.quit, role: 'quit' },
        ],
      },
      {
        label: words.edit,
        submenu: [
          { label: words.undo, role: 'undo' },
          { label: words.redo, role: 'redo' },
          separator,
          { label: words.cut, role: 'cut' },
          { label: words.copy, role: 'copy' },
          { label: words.paste, role: 'paste' },
          { label: words.selectAll, role: 'selectAll' },
        ],
      },
      {
        label: words.view,
        submenu: [
          { label: words.actualSize, accelerator: accelerator(keyOf('zoom-whole')), click: () => zoom('whole') },
          { label: words.zoomIn, accelerator: accelerator(keyOf('zoom-in')), click: () => zoom(1) },
          { label: words.zoomOut, accelerator: accelerator(keyOf('zoom-out')), click: () => zoom(-1) },
          separator,
          { label: words.fullScreen, role: 'togglefullscreen' },
        ],
      },
    ]),
  )
}
