import type { WordsWriter } from './use-words-edit'

/** The id of a field of a text, by which it is found when it is to have the focus. */
export const fieldId = (textId: string, field: string): string => `own-words-${textId}-${field}`.replaceAll(':', '-')

/** Adds an empty text and puts the focus in its first field. Does nothing more if there is no room for it. */
export async function addAndFocus(writer: WordsWriter, what: 'result' | 'ask', first: string): Promise<void> {
  const done = await writer.write([{ what, id: null }])
  const [id] = done?.ids ?? []
  if (id !== undefined) document.getElementById(fieldId(id, first))?.focus()
}
