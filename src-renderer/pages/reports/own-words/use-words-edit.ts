import { useState } from 'react'
import type { Output } from '../../../../src-shared/ipc/contract'
import type { Refusal } from '../../../../src-shared/refusals/refusal'
import { change } from '../../../state/commands/done-actions'
import { refusalOf } from '../../../state/office/refusal-of'
import { useWords } from '../../../text/words'
import type { WordsEdit, WordsScope } from './scope-of-words'

export type WordsWriter = {
  /**
   * Makes some changes as one action, which Ctrl+Z undoes. Returns the answer; null if it was refused, and the reason is then in `refusal`. A
   * notice is shown only if words for it are given, since most changes are single fields that are left.
   */
  readonly write: (edits: readonly WordsEdit[], said?: string) => Promise<Output<'texts:write'> | null>
  readonly refusal: Refusal | null
}

/** Writes the words of one scope. */
export function useWordsEdit(scope: WordsScope): WordsWriter {
  const words = useWords()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  return {
    refusal,
    write: async (edits, said) => {
      try {
        const done = await change(
          'texts:write',
          { ...scope, edits },
          said === undefined ? {} : { tell: { text: said, words } },
        )
        setRefusal(null)
        return done
      } catch (thrown) {
        setRefusal(refusalOf(thrown))
        return null
      }
    },
  }
}
