import { flexRender, type Row } from '@tanstack/react-table'
import { memo } from 'react'
import type { features } from './log-columns'
import styles from './log-grid.module.css'
import type { LogLine } from './log-line'
import { RowFrame } from './row-frame'

type Props = { readonly row: Row<typeof features, LogLine>; readonly isActive: boolean }

/** The table makes its rows anew at every scroll; what a line shows only changes with these. */
const isSame = (before: Props, after: Props): boolean =>
  before.isActive === after.isActive &&
  before.row.original.row === after.row.original.row &&
  before.row.original.top === after.row.original.top &&
  before.row.original.interaction === after.row.original.interaction

/** One line at its place. */
export const LogRow = memo(function LogRow({ row, isActive }: Props) {
  return (
    <RowFrame place={row.original} isActive={isActive}>
      {row.getAllCells().map(cell => (
        <td key={cell.id} className={styles['cell']}>
          {flexRender(cell.column.columnDef.cell, cell.getContext())}
        </td>
      ))}
    </RowFrame>
  )
}, isSame)
