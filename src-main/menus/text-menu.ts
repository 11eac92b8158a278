import { type BrowserWindow, clipboard, Menu, type MenuItemConstructorOptions } from 'electron'
import type { Language } from '../../src-shared/text/language'
import { sharedWords } from '../../src-shared/text/shared-words'

/** What is known about the place where a menu was asked for. */
type Place = Pick<Electron.ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags' | 'linkURL' | 'linkText'>

/** Returns the menu of a place: that of a field, that of chosen text, that of a link, or none. */
function textMenu(place: Place, language: Language): MenuItemConstructorOptions[] {
  const { isEditable, selectionText, editFlags, linkURL, linkText } = place
  const { desktop: words } = sharedWords(language)
  const copy: MenuItemConstructorOptions = { label: words.copy, role: 'copy', enabled: editFlags.canCopy }
  const all: MenuItemConstructorOptions = { label: words.selectAll, role: 'selectAll', enabled: editFlags.canSelectAll }
  const isLink = linkURL !== '' && linkText.trim() !== ''
  const copyAddress = { label: words.copyAddress, click: () => void clipboard.writeText(linkText.trim()) }
  if (!isEditable) return [...(selectionText.trim() === '' ? [] : [copy]), ...(isLink ? [copyAddress] : [])]
  return [
    { label: words.cut, role: 'cut', enabled: editFlags.canCut },
    copy,
    { label: words.paste, role: 'paste', enabled: editFlags.canPaste },
    { type: 'separator' },
    all,
  ]
}

/** Shows the system's menu for text wherever the user asks for one, in the language of the moment. A list shows the menu of its rows itself. */
export function showTextMenus(window: BrowserWindow, language: () => Language): void {
  window.webContents.on('context-menu', (_event, place) => {
    const items = textMenu(place, language())
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window, x: place.x, y: place.y })
  })
}
