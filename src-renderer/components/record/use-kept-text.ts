import { useSyncExternalStore } from 'react'
import { keepText, keptText, onKeptText } from '../../state/screen/kept-text'

/** Text being written, kept while its screen is away and through a kill; null when nothing is. */
export function useKeptText(name: string): readonly [string | null, (text: string | null) => void] {
  const text = useSyncExternalStore(onKeptText, () => keptText(name) ?? null)
  return [text, next => keepText(name, next ?? undefined)]
}
