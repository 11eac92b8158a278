import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import type { Parsed } from '../../src-shared/ipc/contract'
import { keyOf, placeKeys } from '../../src-shared/program/keys'
import type { RowAct, RowChoice } from '../../src-shared/program/row-menu'
import { desktopWords } from '../../src-shared/text/desktop-words'
import type { Language } from '../../src-shared/text/language'
import { shownKeys } from '../keys/accelerator'
import { chosenAfterClosing } from '../waits'

/** The key that does the same in the list, if there is one: the key that prints there prints the list. */
const keysOf: Readonly<Record<Exclude<RowAct, 'filter'>, string | null>> = {
  open: placeKeys.open,
  preview: 'Space',
  edit: placeKeys.edit,
  brief: keyOf('make-briefing'),
  copy: placeKeys.copyRows,
  print: null,
  remove: placeKeys.toTrash,
}

/** The parts of the menu, with a line between them. */
const parts: readonly (readonly RowAct[])[] = [
  ['open', 'preview'],
  ['edit', 'brief', 'copy', 'print'],
  ['filter'],
  ['remove'],
]

/**
 * Shows the system's menu for rows of a list, and returns what the user chooses in it; null when it is closed. The page says what can be done
 * with the rows, and does it: the menu gives the names and the order.
 */
export function rowMenu(
  window: BrowserWindow,
  language: Language,
  { acts, values, rows, at }: Parsed<'menu:row'>,
): Promise<RowChoice | null> {
  const words = desktopWords(language).rowMenu
  return new Promise(resolve => {
    const itemsOf = (act: RowAct): MenuItemConstructorOptions[] => {
      if (act === 'filter')
        return values.map((name, value) => ({
          // On Windows and Linux a single & underlines a letter.
          label: words.filter(name.replaceAll('&', '&&')),
          click: () => resolve({ act, value }),
        }))
      const key = rows > 1 && act === 'edit' ? placeKeys.editTicked : keysOf[act]
      const shown = key === null ? {} : shownKeys(key)
      return [{ label: words[act](rows), ...shown, click: () => resolve({ act, value: null }) }]
    }
    const template = parts
      .map(part => part.filter(act => acts.includes(act)).flatMap(itemsOf))
      .filter(items => items.length > 0)
      .flatMap((items, place): MenuItemConstructorOptions[] => (place > 0 ? [{ type: 'separator' }, ...items] : items))
    // A menu without an item is never shown, and would never be closed.
    if (template.length === 0) return resolve(null)
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
