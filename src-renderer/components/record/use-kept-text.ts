import { useState } from 'react'

const nameOf = (key: string) => `kept-text ${key}`

/** Text being written, kept while its screen is away; null when nothing is. The one place to change when drafts are kept in the store. */
export function useKeptText(key: string): readonly [string | null, (text: string | null) => void] {
  const [text, setText] = useState(() => sessionStorage.getItem(nameOf(key)))
  const keep = (next: string | null) => {
    setText(next)
    if (next === null) sessionStorage.removeItem(nameOf(key))
    else sessionStorage.setItem(nameOf(key), next)
  }
  return [text, keep]
}
