import { useState } from 'react'
import { keepText, keptText } from '../../kept-text'

/** Text being written, kept while its screen is away and through a kill; null when nothing is. */
export function useKeptText(name: string): readonly [string | null, (text: string | null) => void] {
  const [text, setText] = useState(() => keptText(name) ?? null)
  const keep = (next: string | null) => {
    setText(next)
    keepText(name, next ?? undefined)
  }
  return [text, keep]
}
