import type { AnswersTo, Desktop, DesktopHandlers } from '../desktop'
import { rowMenu } from '../menus/row-menu'
import { openLink } from '../outside-link'
import { putOnClipboard } from '../put-on-clipboard'

/** Answers the questions about the clipboard, the printers, the menus, the way out, and the spelling. */
export const systemAnswers = (
  desktop: Desktop,
): AnswersTo<'menu' | 'link' | 'spelling' | 'paper'> & Pick<DesktopHandlers, 'list:copy'> => ({
  'list:copy': async ({ query, chosen, columns }) => {
    const { language } = desktop.settings()
    const { text, html, ...copied } = await desktop.store.have('copy-rows', { query, chosen, columns, language })
    // What somebody copied before stays if there is nothing to put in its place.
    if (copied.rows > 0) await putOnClipboard({ text, html })
    return copied
  },
  'paper:print': async wanted => {
    const { language } = desktop.settings()
    const { isSilentOfMasked, ...paper } = await desktop.store.have('paper-of', { ...wanted, language })
    const { printPaper } = await import('../paper/print-paper')
    return { outcome: await printPaper(paper), ...(isSilentOfMasked && { isSilentOfMasked }) }
  },
  'menu:row': async asked => ({ chosen: await rowMenu(desktop.window(), desktop.settings().language, asked) }),
  'link:open': async ({ written }) => ({ outcome: await openLink(desktop, written) }),
  'spelling:check': async ({ words }) => ({ misspelled: await desktop.spelling.misspelled(words) }),
  'spelling:own-words': async () => ({ words: desktop.spelling.own.all() }),
  'spelling:forget': async ({ word }) => {
    desktop.spelling.own.remove(word)
    return { words: desktop.spelling.own.all() }
  },
})
