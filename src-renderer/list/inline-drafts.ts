import { sharedState } from '../shared-state'

/** What is being written in the cells of lists: it stands until it is saved or given up, also when its row scrolls out of sight. */
const drafts = sharedState<Readonly<Record<string, string>>>({})

const keyOf = (list: string, id: string, field: string): string => `${list} ${id} ${field}`

export const draftOf = (list: string, id: string, field: string): string | undefined =>
  drafts.get()[keyOf(list, id, field)]

/** Keeps a draft; undefined when there is nothing left to keep. */
export function keepDraft(list: string, id: string, field: string, text: string | undefined): void {
  const { [keyOf(list, id, field)]: _, ...others } = drafts.get()
  drafts.set(text === undefined ? others : { ...others, [keyOf(list, id, field)]: text })
}
