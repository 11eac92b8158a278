import { type BrowserWindow, clipboard, Menu, type MenuItemConstructorOptions } from 'electron'
import { desktopWords } from '../../src-shared/text/desktop-words'
import type { Language } from '../../src-shared/text/language'
import type { ReportBug } from '../../src-store/answer'
import type { Spelling } from '../spelling/spelling'

/** What is known about the place where a menu was asked for. */
type Place = Pick<
  Electron.ContextMenuParams,
  'isEditable' | 'selectionText' | 'editFlags' | 'linkURL' | 'linkText' | 'misspelledWord'
>

/** What can be done about a misspelled word: the words it may have been meant as, and how the window takes one or learns it. */
type Misspelling = {
  readonly suggestions: readonly string[]
  readonly take: (word: string) => void
  readonly learn: () => void
}

const separator: MenuItemConstructorOptions = { type: 'separator' }

/** On Windows and Linux a single & underlines a letter. */
const labelled = (text: string): string => text.replaceAll('&', '&&')

function spellingItems({ suggestions, take, learn }: Misspelling, language: Language): MenuItemConstructorOptions[] {
  const words = desktopWords(language).spelling
  const guessed = suggestions.map(word => ({ label: labelled(word), click: () => take(word) }))
  return [
    ...(guessed.length > 0 ? guessed : [{ label: words.noSuggestions, enabled: false }]),
    { label: words.learn, click: learn },
    separator,
  ]
}

/** Returns the menu of a place: that of a field, that of chosen text, that of a link, or none. */
function textMenu(place: Place, misspelling: Misspelling | null, language: Language): MenuItemConstructorOptions[] {
  const { isEditable, selectionText, editFlags, linkURL, linkText } = place
  const words = desktopWords(language)
  const copy: MenuItemConstructorOptions = { label: words.copy, role: 'copy', enabled: editFlags.canCopy }
  const all: MenuItemConstructorOptions = { label: words.selectAll, role: 'selectAll', enabled: editFlags.canSelectAll }
  const isLink = linkURL !== '' && linkText.trim() !== ''
  const copyAddress = { label: words.copyAddress, click: () => void clipboard.writeText(linkText.trim()) }
  if (!isEditable) return [...(selectionText.trim() === '' ? [] : [copy]), ...(isLink ? [copyAddress] : [])]
  return [
    ...(misspelling ? spellingItems(misspelling, language) : []),
    { label: words.cut, role: 'cut', enabled: editFlags.canCut },
    copy,
    { label: words.paste, role: 'paste', enabled: editFlags.canPaste },
    separator,
    all,
  ]
}

type Needed = { readonly language: () => Language; readonly spelling: Spelling; readonly reportBug: ReportBug }

/** Returns what can be done about the word at a place; null if it is not misspelled. */
async function misspellingAt(
  { webContents }: BrowserWindow,
  { misspelledWord: word }: Place,
  { language, spelling, reportBug }: Needed,
): Promise<Misspelling | null> {
  if (word === '') return null
  return {
    suggestions: await spelling.suggestions(word, language()),
    take: chosen => webContents.replaceMisspelling(chosen),
    learn: () => {
      try {
        spelling.own.add(word)
      } catch (error) {
        // The disk did not take it. The word is known until the program is closed.
        reportBug('own-words', 'own-words', error)
      }
      // The word is written again, so that it is checked again and its mark goes away.
      webContents.replaceMisspelling(word)
    },
  }
}

/** Shows the system's menu for text wherever the user asks for one, in the language of the moment. A list shows the menu of its rows itself. */
export function showTextMenus(window: BrowserWindow, needed: Needed): void {
  window.webContents.on('context-menu', async (_event, place) => {
    const misspelling = await misspellingAt(window, place, needed)
    const items = textMenu(place, misspelling, needed.language())
    if (items.length > 0 && !window.isDestroyed())
      Menu.buildFromTemplate(items).popup({ window, x: place.x, y: place.y })
  })
}
