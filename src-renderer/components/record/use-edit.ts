import { useState } from 'react'
import type { ActionId } from '../../../src-shared/records/ids'
import type { Refusal } from '../../../src-shared/refusals/refusal'
import { told } from '../../state/commands/told-change'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'

export type Edit = {
  /** Gives whether it was saved; what was in the way stands in `refusal`. */
  readonly save: (work: () => Promise<{ readonly actionId: ActionId }>, said?: string) => Promise<boolean>
  readonly refusal: Refusal | null
  readonly isBusy: boolean
}

/** One change at a time: saved, told with a way back, and shown on every screen. */
export function useEdit(): Edit {
  const words = useWords()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  return {
    refusal,
    isBusy,
    save: async (work, said = words.record.saved) => {
      setIsBusy(true)
      try {
        await told(await work(), said, words)
        setRefusal(null)
        return true
      } catch (thrown) {
        setRefusal(refusalOf(thrown))
        return false
      } finally {
        setIsBusy(false)
      }
    },
  }
}
