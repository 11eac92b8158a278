import { checkedColumn } from '../../src-shared/lists/checked-list'
import type { ColumnCode, ColumnType, ListCode } from '../../src-shared/lists/list-columns'
import type { ListQuery } from '../../src-shared/lists/list-filter'
import type { CellType, Column } from '../../src-shared/packs/table'
import { Refused } from '../../src-shared/refusals/refusal'
import type { Language } from '../../src-shared/text/language'
import { sharedWords } from '../../src-shared/text/shared-words'

/** How each type of column looks in a file. */
const looks: Readonly<Record<ColumnType, { readonly type: CellType; readonly width: number; readonly isLong?: true }>> =
  {
    text: { type: 'text', width: 40, isLong: true },
    link: { type: 'text', width: 40, isLong: true },
    choice: { type: 'text', width: 20 },
    flag: { type: 'text', width: 10 },
    day: { type: 'day', width: 12 },
    number: { type: 'number', width: 10 },
  }

/** Returns columns of a list as they leave it, with their headings. Refuses a column that the list does not show. */
export function columnsLeaving(list: ListCode, codes: readonly string[], language: Language): readonly Column[] {
  const words = sharedWords(language).list
  return codes.map(code => {
    const column = checkedColumn(list, code)
    if (column.isHidden) throw new Refused({ code: 'unknown-column', list, field: code })
    return { code, heading: words.columns[code as ColumnCode], ...looks[column.type] }
  })
}

/** Returns the query with each row once. What leaves a list has each row once, also when the list shows it in several groups. */
export const onceEach = (query: ListQuery): ListQuery =>
  query.groupBy !== null && checkedColumn(query.list, query.groupBy).isMany === true
    ? { ...query, groupBy: null }
    : query
