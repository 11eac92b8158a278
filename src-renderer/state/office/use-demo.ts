import { useMutation } from '@tanstack/react-query'
import { useWords } from '../../text/words'
import { change } from '../commands/done-actions'
import { announce } from './announce'
import { ask } from './office'
import { readAgain } from './query-client'
import { refusalOf } from './refusal-of'

/** Loads and leaves the example office. Shows a notice afterwards and updates every screen at once. Leaving it can be undone. */
export function useDemo() {
  const words = useWords()
  const said = words.log
  const loading = useMutation({
    mutationFn: () => ask('office:load-demo', {}),
    onSuccess: async ({ interactions, isNew }) => {
      await readAgain()
      await announce({ text: isNew ? said.demoLoaded(interactions) : said.demoThere })
    },
  })
  const removing = useMutation({
    mutationFn: (onLeft: () => void) =>
      change(
        'office:remove-demo',
        {},
        {
          // The button that leads here goes away with the example office.
          first: onLeft,
          tell: ({ removed, kept }) => ({
            text: said.demoRemoved(removed, kept),
            words,
            undone: ({ log }) => log.leaving.back,
          }),
        },
      ),
  })
  const thrown = loading.error ?? removing.error
  return {
    load: () => loading.mutate(),
    /** Removes it. `onLeft` runs when that is done, before the screens are read again. */
    remove: (onLeft: () => void) => removing.mutate(onLeft),
    isBusy: loading.isPending || removing.isPending,
    refusal: thrown ? refusalOf(thrown) : null,
  }
}
