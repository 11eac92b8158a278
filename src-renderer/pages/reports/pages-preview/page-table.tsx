import type { CellTone, PageColumn, TableBlock } from '../../../../src-shared/packs/blocks/table-block'
import { isFigure } from '../../../../src-shared/packs/table'
import styles from '../pack-preview.module.css'
import { WideTable } from '../wide-table'
import own from './pages-preview.module.css'

const classOf = (column: PageColumn): string | undefined =>
  isFigure(column) ? styles['number'] : column.type === 'day' ? styles['day'] : undefined

const toneOf: Readonly<Record<CellTone, string | undefined>> = {
  plain: undefined,
  strong: own['state'],
  late: own['late'],
  done: own['reached'],
  none: own['none'],
}

/** A table of the pages, with its heading, groups and note. */
export function PageTable({ block }: { readonly block: TableBlock }) {
  const { caption, columns, groups, more, note } = block
  const name = caption ?? columns.map(({ heading }) => heading).join(', ')
  return (
    <>
      {caption && <h5>{caption}</h5>}
      <WideTable name={name}>
        <table className={styles['table']} aria-label={name}>
          <thead>
            <tr>
              {columns.map(column => (
                <th key={column.code} scope="col" className={classOf(column)}>
                  {column.heading}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ id, heading, rows }) => (
            <tbody key={id}>
              {heading && (
                <tr>
                  <th scope="rowgroup" colSpan={columns.length}>
                    {heading}
                  </th>
                </tr>
              )}
              {rows.map(({ id: row, cells, isSum }) => (
                <tr key={row} className={isSum ? own['sum'] : undefined}>
                  {columns.map((column, index) => {
                    const cell = cells[index]
                    const tone = cell && toneOf[cell.tone]
                    return (
                      <td key={column.code} className={classOf(column)}>
                        {tone ? <span className={tone}>{cell.text}</span> : cell?.text}
                        {cell?.mark && <sup>{cell.mark}</sup>}
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </WideTable>
      {[more, note].map(
        text =>
          text && (
            <p key={text} className={styles['hint']}>
              {text}
            </p>
          ),
      )}
    </>
  )
}
