import { useEffect } from 'react'
import { useWords } from '../text/words'
import type { View } from './view'

/** Names the window after the screen it shows, for the task bar and for screen readers. */
export function useViewTitle(view: View): void {
  const words = useWords()
  useEffect(() => {
    document.title = `${words.frame[view]} – ${words.program}`
  }, [view, words])
}
