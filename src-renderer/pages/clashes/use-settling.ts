import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Clash, ClashAnswer } from '../../../src-shared/program/clash'
import { change } from '../../state/commands/done-actions'
import { readAgain } from '../../state/office/query-client'
import { refusalOf } from '../../state/office/refusal-of'
import { fieldOfClash } from '../../text/clash-words'
import { useWords } from '../../text/words'

type Settled = {
  readonly clash: Clash
  /** The clashes that are settled together with it, and itself. */
  readonly together: readonly Clash[]
  readonly answer: ClashAnswer
}

const without = (ids: ReadonlySet<string>, clashes: readonly Clash[]): ReadonlySet<string> =>
  new Set([...ids].filter(id => !clashes.some(clash => clash.id === id)))

/**
 * Settles clashes, for every laptop, so that Ctrl+Z opens them again. `underWay` are those being settled: they leave the screen at once, so that
 * three keys in a row settle three. `refusal` says why the latest was refused.
 */
export function useSettling() {
  const words = useWords()
  const [underWay, setUnderWay] = useState<ReadonlySet<string>>(new Set())
  const settling = useMutation({
    mutationFn: async ({ clash, answer }: Settled) => {
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
    onSettled: (_done, _error, { together }) => setUnderWay(ids => without(ids, together)),
  })
  return {
    underWay,
    refusal: settling.error && refusalOf(settling.error),
    settle: (settled: Settled) => {
      if (underWay.has(settled.clash.id)) return
      setUnderWay(ids => new Set([...ids, ...settled.together.map(({ id }) => id)]))
      settling.mutate(settled)
    },
  }
}
