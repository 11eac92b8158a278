import { FlexRender, type Row } from '@tanstack/react-table'
import { memo } from 'react'
import type { features, LogLine } from './log-columns'
import styles from './log-grid.module.css'

type Props = { readonly row: Row<typeof features, LogLine>; readonly isActive: boolean }

/** The table makes its rows anew at every scroll; what a line shows only changes with these. */
const isSame = (before: Props, after: Props): boolean =>
  before.isActive === after.isActive &&
  before.row.original.row === after.row.original.row &&
  before.row.original.top === after.row.original.top &&
  before.row.original.interaction === after.row.original.interaction

/** One line at its place. The grid keeps the focus and points at the active line, so a line itself never has it. */
export const LogRow = memo(function LogRow({ row, isActive }: Props) {
  const line = row.original
  return (
    <tr
      id={`log-row-${line.row}`}
      data-row={line.row}
      aria-rowindex={line.row + 2}
      aria-selected={isActive}
      className={`${styles['row']} ${styles['line']}`}
      style={{ transform: `translateY(${line.top}px)` }}
    >
      {row.getAllCells().map(cell => (
        <td key={cell.id} className={styles['cell']}>
          {line.interaction ? <FlexRender cell={cell} /> : <span className={styles['skeleton']} />}
        </td>
      ))}
    </tr>
  )
}, isSame)
