import { useMutation, useQuery } from '@tanstack/react-query'
import type { StaffMemberId } from '../src-shared/domain/ids'
import { announce } from './announce'
import { ask } from './office'
import { readAgain } from './query-client'
import { question } from './question'
import { useWords } from './text/words'

/** Which of the colleagues the user of this laptop is; null when nobody has said, undefined while it is read. */
export function useMe() {
  const words = useWords()
  const lists = useQuery(question('reference:read', {}))
  const me = useQuery(question('me:read', {}))
  const sit = async (staffId: StaffMemberId | null) => {
    const { name } = await ask('me:choose', { staffId })
    await readAgain()
    return name
  }
  const choosing = useMutation({
    mutationFn: async (staffId: StaffMemberId | null) => {
      const before = me.data?.staffId ?? null
      const name = await sit(staffId)
      const takeBack = () => void sit(before).then(() => announce({ text: words.me.undone }))
      const text = name ? words.me.chosen(name) : words.me.forgotten
      await announce({ text, action: { label: words.undo, onPress: takeBack } })
    },
  })
  return {
    staffId: me.data?.staffId,
    staff: lists.data?.staff,
    choose: choosing.mutate,
    error: choosing.error ?? me.error,
  }
}
