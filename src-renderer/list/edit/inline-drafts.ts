import { keepText, keptText } from '../../state/screen/kept-text'

const nameOf = (list: string, id: string, field: string): string => `cell ${list} ${id} ${field}`

/** What is being written in a cell: it stands until it is saved or given up, also when its row scrolls out of sight. */
export const draftOf = (list: string, id: string, field: string): string | undefined =>
  keptText(nameOf(list, id, field))

/** Keeps a draft; undefined when there is nothing left to keep. */
export const keepDraft = (list: string, id: string, field: string, text: string | undefined): void =>
  keepText(nameOf(list, id, field), text)
