import { useWords } from '../../text/words'
import type { ListScreenState } from '../use-list-screen'
import { allChoice, isChanged, shippedChoices, useSavedChoices } from './views'

/** The name of the view shown, and whether it has been changed since. */
export function useViewName({ list, view, definition }: Pick<ListScreenState, 'list' | 'view' | 'definition'>) {
  const words = useWords()
  const saved = useSavedChoices()
  const all = allChoice(list, words)
  const choice = [...shippedChoices(words), ...saved].find(one => one.id === view) ?? all
  return { name: choice.name, isChanged: isChanged(choice, definition) }
}
