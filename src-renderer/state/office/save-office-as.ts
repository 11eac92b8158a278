import type { Words } from '../../text/words'
import { announce } from './announce'
import { ask } from './office'
import { readAgain } from './query-client'
import { refusalOf } from './refusal-of'
import { storeMoved } from './store-moved'

/** Has the office written to a new file and goes on there; what is being typed stays where it is. */
export async function saveOfficeAs(words: Words): Promise<void> {
  try {
    const { file } = await ask('office:save-as', {})
    storeMoved.set(null)
    await readAgain()
    await announce({ text: words.movedStore.saved(file) })
  } catch (thrown) {
    const refusal = refusalOf(thrown)
    // Having closed the system's dialog needs no telling.
    if (refusal.code !== 'cancelled') await announce({ text: words.shared.refusal(refusal), isRefusal: true })
  }
}
