import type { EditDone, EditTarget, ListChange } from '../../../src-shared/lists/list-edit'
import { change } from '../../state/commands/done-actions'
import type { Words } from '../../text/words'

/** Edits rows, shows a notice of how many changed, and offers to undo the edit. */
export const applyEdit = (target: EditTarget, edit: ListChange, words: Words): Promise<EditDone> =>
  change(
    'list:edit',
    { target, change: edit },
    { tell: ({ changing, matched }) => ({ text: words.lists.edited(changing, matched), words }) },
  )
