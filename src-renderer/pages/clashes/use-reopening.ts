import { useMutation } from '@tanstack/react-query'
import type { SettledClash } from '../../../src-shared/program/clash'
import { takeBackAny } from '../../state/commands/done-actions'
import { announce } from '../../state/office/announce'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'

/** Undoes how a clash was settled, on whichever laptop, so that it is to settle again on all of them. One at a time; Ctrl+Z takes that back. */
export function useReopening() {
  const words = useWords()
  const reopening = useMutation({
    mutationFn: ({ actionId, record }: SettledClash) =>
      takeBackAny(actionId, ({ undone, skipped }) =>
        undone === 0 && skipped > 0
          ? { text: words.shell.leftWhole, isRefusal: true }
          : { text: words.clashes.reopened(record.name ?? words.clashes.nameless) },
      ),
    onError: thrown => announce({ text: words.shared.refusal(refusalOf(thrown)), isRefusal: true }),
  })
  return {
    isBusy: reopening.isPending,
    reopen: (settled: SettledClash) => {
      if (!reopening.isPending) reopening.mutate(settled)
    },
  }
}
