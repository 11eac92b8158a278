import { useMutation, useQuery } from '@tanstack/react-query'
import type { StaffMemberId } from '../../../src-shared/records/ids'
import { useWords } from '../../text/words'
import { announce } from './announce'
import { ask } from './office'
import { readAgain } from './query-client'
import { question } from './question'
import { refusalOf } from './refusal-of'

/** Says it, and has everything read again that depends on who works here: the views about oneself, and what is proposed. */
async function sit(staffId: StaffMemberId | null): Promise<string | null> {
  const { name } = await ask('me:choose', { staffId })
  await readAgain()
  return name
}

/** Which of the colleagues the user of this laptop is; null when nobody has said, undefined while it is read. */
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
    /** Not to be asked again; nothing has changed that would have to be said. */
    putOff: () => puttingOff.mutate(),
    error: choosing.error ?? me.error,
  }
}
