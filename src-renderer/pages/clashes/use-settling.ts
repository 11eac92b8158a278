import { useMutation } from '@tanstack/react-query'
import type { Clash, ClashAnswer } from '../../../src-shared/program/clash'
import { change } from '../../state/commands/done-actions'
import { readAgain } from '../../state/office/query-client'
import { refusalOf } from '../../state/office/refusal-of'
import { fieldOfClash } from '../../text/clash-words'
import { useWords } from '../../text/words'

/** Settles a clash, for every laptop, so that Ctrl+Z opens it again. One at a time. `refusal` says why the latest was refused. */
export function useSettling() {
  const words = useWords()
  const settling = useMutation({
    mutationFn: async ({ clash, answer }: { readonly clash: Clash; readonly answer: ClashAnswer }) => {
      const name = clash.record.name ?? words.clashes.nameless
      const text = words.clashes.settled(fieldOfClash(clash, words), name)
      await change(
        'clash:settle',
        { id: clash.id, answer },
        { tell: { text, words, undone: latest => latest.clashes.reopened(name) } },
      )
    },
    // A colleague may have settled it in the meantime.
    onError: readAgain,
  })
  return {
    refusal: settling.error && refusalOf(settling.error),
    settle: (clash: Clash, answer: ClashAnswer) => {
      if (!settling.isPending) settling.mutate({ clash, answer })
    },
  }
}
