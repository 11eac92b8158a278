import { useEffect, useState } from 'react'
import type { WordsWriter } from './use-words-edit'

/** The id of a field of a text, by which it is found when it is to have the focus. */
export const fieldId = (textId: string, field: string): string => `own-words-${textId}-${field}`.replaceAll(':', '-')

/**
 * Returns what adds an empty text and puts the focus in its first field once it is on the screen. `ids` are the texts that are there. It does
 * nothing more if there is no room for the text.
 */
export function useNewText(
  writer: WordsWriter,
  what: 'result' | 'ask',
  first: string,
  ids: readonly string[],
): () => Promise<void> {
  const [awaited, setAwaited] = useState<string | null>(null)
  const shown = awaited !== null && ids.includes(awaited) ? awaited : null
  useEffect(() => {
    if (shown === null) return
    document.getElementById(fieldId(shown, first))?.focus()
    setAwaited(null)
  }, [shown, first])
  return async () => setAwaited((await writer.write([{ what, id: null }]))?.ids[0] ?? null)
}
