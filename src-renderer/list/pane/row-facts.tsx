import type { ColumnCode, ListCode } from '../../../src-shared/lists/list-columns'
import { useWords } from '../../text/words'
import { cellText, rowName } from '../cells/cell-text'
import { useNames } from '../filter/names'
import type { AnyRow } from '../grid/list-row-type'
import { showable } from '../grid/usual-columns'
import styles from './reading-pane.module.css'

/** What the columns of a row say, in full. For a list whose records the reading pane does not read. */
export function RowFacts({ list, row }: { readonly list: ListCode; readonly row: AnyRow }) {
  const words = useWords()
  const names = useNames()
  const facts = showable(list).flatMap(column => {
    const text = cellText(row, column, names, words)
    return text === '' ? [] : [{ code: column.code, text }]
  })
  return (
    <>
      <h2>{rowName(row)}</h2>
      <dl className={styles['rowFacts']}>
        {facts.map(({ code, text }) => (
          <div key={code}>
            <dt>{words.shared.list.columns[code as ColumnCode]}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
