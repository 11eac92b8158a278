import { useState } from 'react'
import type { ChangingChannel, Output } from '../../../src-shared/ipc/contract'
import type { Refusal } from '../../../src-shared/refusals/refusal'
import { change } from '../../state/commands/done-actions'
import type { Asked } from '../../state/office/office'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'

export type Edit = {
  /** Saves a change and returns the answer. Returns null if it was not saved; the reason is then in `refusal`. */
  readonly save: <C extends ChangingChannel>(channel: C, input: Asked<C>, said?: string) => Promise<Output<C> | null>
  readonly refusal: Refusal | null
  readonly isBusy: boolean
}

/** Saves one change at a time, shows a notice with an undo, and updates every screen. */
export function useEdit(): Edit {
  const words = useWords()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  return {
    refusal,
    isBusy,
    save: async (channel, input, said = words.record.saved) => {
      setIsBusy(true)
      try {
        const done = await change(channel, input, { tell: { text: said, words } })
        setRefusal(null)
        return done
      } catch (thrown) {
        setRefusal(refusalOf(thrown))
        return null
      } finally {
        setIsBusy(false)
      }
    },
  }
}
