import { useMutation } from '@tanstack/react-query'
import { useWords } from '../../text/words'
import { announce } from './announce'
import { ask } from './office'
import { readAgain } from './query-client'
import { refusalOf } from './refusal-of'

/** Loads and removes the example office. Shows a notice afterwards and updates every screen at once. */
export function useDemo() {
  const words = useWords().log
  const loading = useMutation({
    mutationFn: () => ask('office:load-demo', {}),
    onSuccess: async ({ interactions, isNew }) => {
      await readAgain()
      await announce({ text: isNew ? words.demoLoaded(interactions) : words.demoThere })
    },
  })
  const removing = useMutation({
    mutationFn: () => ask('office:remove-demo', {}),
    onSuccess: async ({ removed, kept }) => {
      await readAgain()
      await announce({ text: words.demoRemoved(removed, kept) })
    },
  })
  const thrown = loading.error ?? removing.error
  return {
    load: () => loading.mutate(),
    remove: () => removing.mutate(),
    isBusy: loading.isPending || removing.isPending,
    refusal: thrown ? refusalOf(thrown) : null,
  }
}
