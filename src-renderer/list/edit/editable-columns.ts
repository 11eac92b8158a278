import { type ColumnCode, type ListCode, type ListColumn, listColumns } from '../../../src-shared/lists/list-columns'
import { announce } from '../../state/office/announce'
import type { Words } from '../../text/words'

/** What can be changed in many rows of a list at once. */
export const editableColumns = (list: ListCode): readonly ListColumn[] =>
  (listColumns[list] as readonly ListColumn[]).filter(column => column.isEditable)

/** Says that a cell is not changed in the list, when somebody asked to. */
export const sayNotEdited = ({ code }: ListColumn, words: Words): void =>
  void announce({ text: words.lists.notEditedHere(words.shared.list.columns[code as ColumnCode]), isHint: true })
