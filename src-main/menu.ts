import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { Language } from '../src-shared/text/language'
import { sharedWords } from '../src-shared/text/shared-words'

/** What the menu can set going that is not Electron's own. */
export type MenuActions = { readonly createOffice: () => void; readonly openOffice: () => void }

/** The menu bar in one language; Electron's own items are named here too, or they would be English everywhere. */
export function showMenu(language: Language, { createOffice, openOffice }: MenuActions): void {
  const { desktop: words } = sharedWords(language)
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: words.file,
        submenu: [
          { label: words.newOffice, click: createOffice },
          { label: words.openOffice, accelerator: 'CommandOrControl+O', click: openOffice },
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
          { label: words.actualSize, role: 'resetZoom' },
          { label: words.zoomIn, role: 'zoomIn' },
          { label: words.zoomOut, role: 'zoomOut' },
          separator,
          { label: words.fullScreen, role: 'togglefullscreen' },
        ],
      },
    ]),
  )
}
