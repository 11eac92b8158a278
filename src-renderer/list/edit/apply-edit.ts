import type { EditDone, EditTarget, ListChange } from '../../../src-shared/lists/list-edit'
import { change } from '../../state/commands/done-actions'
import type { Words } from '../../text/words'

/** Makes an edit of rows, says how many changed, and offers to take it back. */
export const applyEdit = (target: EditTarget, edit: ListChange, words: Words): Promise<EditDone> =>
  change(
    'list:edit',
    { target, change: edit },
    { tell: ({ changing, matched }) => ({ text: words.lists.edited(changing, matched), words }) },
  )
