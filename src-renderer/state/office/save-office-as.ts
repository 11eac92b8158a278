import type { Words } from '../../text/words'
import { announce } from './announce'
import { ask } from './office'
import { readAgain } from './query-client'
import { refusalOf } from './refusal-of'
import { storeMoved } from './store-moved'

/** Writes the office to a new file and continues there. Text being typed stays where it is. */
export async function saveOfficeAs(words: Words): Promise<void> {
  try {
    const { file } = await ask('office:save-as', {})
    storeMoved.set(null)
    await readAgain()
    await announce({ text: words.movedStore.saved(file) })
  } catch (thrown) {
    const refusal = refusalOf(thrown)
    // The user closed the system's dialog and needs no notice of that.
    if (refusal.code !== 'cancelled') await announce({ text: words.shared.refusal(refusal), isRefusal: true })
  }
}
