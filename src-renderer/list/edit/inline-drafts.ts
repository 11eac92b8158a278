import { keepText, keptText } from '../../state/screen/kept-text'

const nameOf = (list: string, id: string, field: string): string => `cell ${list} ${id} ${field}`

/**
 * The text being written in a cell; undefined if there is none. It is kept until it is saved or given up, even when its row scrolls out of
 * sight.
 */
export const draftOf = (list: string, id: string, field: string): string | undefined =>
  keptText(nameOf(list, id, field))

/** Keeps the draft of a cell. Pass undefined when there is nothing left to keep. */
export const keepDraft = (list: string, id: string, field: string, text: string | undefined): void =>
  keepText(nameOf(list, id, field), text)
