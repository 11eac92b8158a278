import { dialog, shell } from 'electron'
import { type LinkOutcome, writtenLink } from '../src-shared/program/written-link'
import { sharedWords } from '../src-shared/text/shared-words'
import type { Desktop } from './desktop'

/**
 * Opens what a text leads to in the system's own program, and returns what became of it. Nothing but `writtenLink` allows is opened. A web
 * address is shown whole, and opened when the user says so.
 */
export async function openLink(
  { window, settings }: Pick<Desktop, 'window' | 'settings'>,
  written: string,
): Promise<LinkOutcome> {
  const link = writtenLink(written)
  if (!link) return 'not-a-link'
  if (link.kind === 'https') {
    const words = sharedWords(settings().language).desktop.link
    const { response } = await dialog.showMessageBox(window(), {
      type: 'question',
      message: words.leadsTo(link.host),
      detail: `${link.address}\n\n${words.outside}`,
      buttons: [words.stay, words.open],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    })
    if (response !== 1) return 'left'
  }
  try {
    await shell.openExternal(link.address)
    return 'opened'
  } catch {
    // No program on this laptop takes such an address. The window says so.
    return 'no-program'
  }
}
