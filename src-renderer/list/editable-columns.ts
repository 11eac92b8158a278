import { type ListCode, type ListColumn, listColumns } from '../../src-shared/domain/list-columns'

/** What can be changed in many rows of a list at once. */
export const editableColumns = (list: ListCode): readonly ListColumn[] =>
  (listColumns[list] as readonly ListColumn[]).filter(column => column.isEditable)
