import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import type { Parsed } from '../../src-shared/ipc/contract'
import { keyOf, placeKeys } from '../../src-shared/program/keys'
import { type RowAct, type RowChoice, rowActs } from '../../src-shared/program/row-menu'
import type { Language } from '../../src-shared/text/language'
import { sharedWords } from '../../src-shared/text/shared-words'
import { shownKeys } from '../accelerator'
import { chosenAfterClosing } from '../waits'

/** The key that does the same in the list. Space has a key without a name in Electron's notation. */
const keysOf: Readonly<Record<Exclude<RowAct, 'filter'>, string>> = {
  open: placeKeys.open,
  preview: 'Space',
  edit: placeKeys.edit,
  brief: keyOf('make-briefing'),
  copy: placeKeys.copyRows,
  remove: placeKeys.toTrash,
}

/** The acts before which the menu has a line. */
const beginsPart: readonly RowAct[] = ['copy', 'filter', 'remove']

/**
 * Shows the system's menu for rows of a list, and returns what the user chooses in it; null when it is closed. The page says what can be done
 * with the rows, and does it: the menu only gives the names.
 */
export function rowMenu(
  window: BrowserWindow,
  language: Language,
  { acts, values, rows, at }: Parsed<'menu:row'>,
): Promise<RowChoice | null> {
  const words = sharedWords(language).desktop.rowMenu
  return new Promise(resolve => {
    const itemsOf = (act: RowAct): MenuItemConstructorOptions[] => {
      if (act === 'filter')
        return values.map((name, value) => ({
          // On Windows and Linux a single & underlines a letter.
          label: words.filter(name.replaceAll('&', '&&')),
          click: () => resolve({ act, value }),
        }))
      const key = rows > 1 && act === 'edit' ? placeKeys.editTicked : keysOf[act]
      return [{ label: words[act](rows), ...shownKeys(key), click: () => resolve({ act, value: null }) }]
    }
    const template = rowActs
      .filter(act => acts.includes(act))
      .map(act => [act, itemsOf(act)] as const)
      .filter(([, items]) => items.length > 0)
      .flatMap(([act, items], place): MenuItemConstructorOptions[] =>
        place > 0 && beginsPart.includes(act) ? [{ type: 'separator' }, ...items] : items,
      )
    const zoom = window.webContents.getZoomFactor()
    Menu.buildFromTemplate(template).popup({
      window,
      x: Math.round(at.x * zoom),
      y: Math.round(at.y * zoom),
      // Some systems close the menu before they say what was chosen in it.
      callback: () => setTimeout(() => resolve(null), chosenAfterClosing),
    })
  })
}
