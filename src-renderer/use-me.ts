import { useMutation, useQuery } from '@tanstack/react-query'
import type { StaffMember } from '../src-shared/domain/reference'
import { tellDone } from './commands/tell-done'
import { ask } from './office'
import { question } from './question'
import { useWords } from './text/words'

/** Which of the staff the user of this laptop is; null when nobody has said, undefined while it is read. */
export function useMe() {
  const words = useWords()
  const lists = useQuery(question('reference:read', {}))
  const me = useQuery(question('me:read', {}))
  const choosing = useMutation({
    mutationFn: async (staffId: StaffMember['id'] | null) => {
      const { actionId, name } = await ask('me:choose', { staffId })
      const text = name ? words.me.chosen(name) : words.me.forgotten
      await tellDone({ actionId, text, undone: latest => latest.me.undone }, words)
    },
  })
  return {
    staffId: me.data?.staffId,
    staff: lists.data?.staff ?? [],
    choose: choosing.mutate,
    error: choosing.error ?? me.error,
  }
}
