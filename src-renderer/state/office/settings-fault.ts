import { wordsIn } from '../../text/words'
import { announce } from './announce'
import { refusalOf } from './refusal-of'

/**
 * Shows a notice that the settings could not be written to disk. The office reports this once; the settings then hold until the program is
 * closed.
 */
export async function tellSettingsFault(thrown: unknown): Promise<void> {
  const refusal = refusalOf(thrown)
  const language = document.documentElement.lang === 'en' ? 'en' : 'sv'
  if (refusal.code === 'settings-not-kept')
    await announce({ text: (await wordsIn(language)).shared.refusal(refusal), isRefusal: true })
}
