import { useMutation } from '@tanstack/react-query'
import type { SharingComputer, SharingState } from '../../../src-shared/program/sharing'
import { announce } from '../../state/office/announce'
import { ask } from '../../state/office/office'
import { refusalOf } from '../../state/office/refusal-of'
import { askOfSharing } from '../../state/office/use-sharing'
import { useWords } from '../../text/words'

type Way = { readonly asked: () => Promise<SharingState>; readonly said?: string }

/** What can be done about an office that is shared: exchange now, shut a computer out, share no more. One of them at a time. */
export function useSharingWays() {
  const { sharing: words } = useWords()
  const acting = useMutation({
    mutationFn: async ({ asked, said }: Way) => {
      await askOfSharing(asked)
      if (said !== undefined) await announce({ text: said })
    },
  })
  const act = (way: Way) => {
    if (!acting.isPending) acting.mutate(way)
  }
  return {
    isBusy: acting.isPending,
    refusal: acting.error && refusalOf(acting.error),
    exchange: () => act({ asked: () => ask('sharing:exchange', {}) }),
    shutOut: ({ id, name, colleague }: SharingComputer) =>
      act({
        asked: () => ask('sharing:revoke', { id }),
        said: words.wasShutOut(words.whose(name, colleague)),
      }),
    leave: () => act({ asked: () => ask('sharing:leave', {}), said: words.left }),
  }
}
