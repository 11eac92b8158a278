import { app, type BrowserWindow, dialog } from 'electron'
import type { Language } from '../../src-shared/text/language'
import { sharedWords } from '../../src-shared/text/shared-words'

/** Says what Talan is, its version, and what it runs on. A fault is easier to find with these. */
export function showAbout(window: BrowserWindow, language: Language): void {
  const { desktop: words } = sharedWords(language)
  const { electron, chrome, node } = process.versions
  void dialog.showMessageBox(window, {
    type: 'info',
    title: words.about,
    message: `Talan ${app.getVersion()}`,
    detail: `${words.aboutTalan}\n\nElectron ${electron}\nChromium ${chrome}\nNode ${node}`,
    buttons: [words.close],
    noLink: true,
  })
}
