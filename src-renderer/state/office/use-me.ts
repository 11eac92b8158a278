import { useMutation, useQuery } from '@tanstack/react-query'
import type { StaffMemberId } from '../../../src-shared/records/ids'
import { useWords } from '../../text/words'
import { announce } from './announce'
import { ask } from './office'
import { readAgain } from './query-client'
import { question } from './question'
import { refusalOf } from './refusal-of'

/** Stores who works here and reads everything again that depends on it: the views about oneself, and what is proposed. */
async function sit(staffId: StaffMemberId | null): Promise<string | null> {
  const { name } = await ask('me:choose', { staffId })
  await readAgain()
  return name
}

/** Which colleague the user of this laptop is: null when that has not been chosen, undefined while it is read. */
export function useMe() {
  const words = useWords()
  const lists = useQuery(question('reference:read', {}))
  const me = useQuery(question('me:read', {}))
  const choosing = useMutation({
    mutationFn: async (staffId: StaffMemberId | null) => {
      const before = me.data?.staffId ?? null
      const name = await sit(staffId)
      const takeBack = () =>
        void sit(before).then(
          () => announce({ text: words.me.undone }),
          (thrown: unknown) => announce({ text: words.shared.refusal(refusalOf(thrown)), isRefusal: true }),
        )
      const text = name ? words.me.chosen(name) : words.me.forgotten
      await announce({ text, action: { label: words.undo, onPress: takeBack } })
    },
  })
  const puttingOff = useMutation({ mutationFn: () => sit(null) })
  return {
    staffId: me.data?.staffId,
    staff: lists.data?.staff,
    choose: choosing.mutate,
    /** Stops the question from being asked again. Nothing else changes, so there is no notice. */
    putOff: () => puttingOff.mutate(),
    error: choosing.error ?? me.error,
  }
}
