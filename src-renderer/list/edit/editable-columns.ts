import { type ColumnCode, type ListCode, type ListColumn, listColumns } from '../../../src-shared/lists/list-columns'
import { announce } from '../../state/office/announce'
import type { Words } from '../../text/words'

/** The columns of a list that can be changed in many rows at once. */
export const editableColumns = (list: ListCode): readonly ListColumn[] =>
  (listColumns[list] as readonly ListColumn[]).filter(column => column.isEditable)

/** Shows a notice that this column cannot be edited in the list. Called when the user tried to. */
export const sayNotEdited = ({ code }: ListColumn, words: Words): void =>
  void announce({ text: words.lists.notEditedHere(words.shared.list.columns[code as ColumnCode]), isHint: true })
