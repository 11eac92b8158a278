import type { Input } from '../../../src-shared/ipc/contract'
import type { Words } from '../../text/words'
import { announce } from './announce'
import { ask } from './office'
import { refusalOf } from './refusal-of'

/** Prints a list, an interaction or a saved briefing in the system's dialog, and shows a notice of what became of it. */
export async function printPaper(paper: Input<'paper:print'>, words: Words): Promise<void> {
  try {
    const { outcome, isSilentOfMasked } = await ask('paper:print', paper)
    if (outcome === 'left') return
    const said = words.shell.printed
    await announce({ text: isSilentOfMasked ? `${said} ${words.shared.printed.silentOfMasked}` : said })
  } catch (thrown) {
    await announce({ text: words.shared.refusal(refusalOf(thrown)), isRefusal: true })
  }
}
