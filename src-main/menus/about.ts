import { app, type BrowserWindow, dialog } from 'electron'
import { desktopWords } from '../../src-shared/text/desktop-words'
import type { Language } from '../../src-shared/text/language'

/** Where things are on this laptop: the file of the open office, and the log of bugs. */
type Places = { readonly office: string; readonly log: string }

/** Says what Talan is, its version, where its files are, and what it runs on. A fault is easier to find with these. */
export function showAbout(window: BrowserWindow, language: Language, { office, log }: Places): void {
  const words = desktopWords(language)
  const { electron, chrome, node } = process.versions
  const parts = [
    words.aboutTalan,
    `${words.officeFile}\n${office}`,
    `${words.bugLog}\n${log}`,
    words.dictionaries,
    `Electron ${electron}, Chromium ${chrome}, Node ${node}`,
  ]
  void dialog.showMessageBox(window, {
    type: 'info',
    title: words.about,
    message: `Talan ${app.getVersion()}`,
    detail: parts.join('\n\n'),
    buttons: [words.close],
    noLink: true,
  })
}
