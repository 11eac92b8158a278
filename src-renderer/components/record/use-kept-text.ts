import { useSyncExternalStore } from 'react'
import { keepText, keptText, onKeptText } from '../../state/screen/kept-text'

/** The text being typed under a name; null if there is none. It is kept while its screen is hidden, and even if the program is killed. */
export function useKeptText(name: string): readonly [string | null, (text: string | null) => void] {
  const text = useSyncExternalStore(onKeptText, () => keptText(name) ?? null)
  return [text, next => keepText(name, next ?? undefined)]
}
