import { columns } from './log-columns'
import styles from './log-grid.module.css'
import type { Place } from './log-line'
import { RowFrame } from './row-frame'

/** Holds the place of a line that is still being read. */
export function RowToCome({ place, isActive }: { readonly place: Place; readonly isActive: boolean }) {
  return (
    <RowFrame place={place} isActive={isActive}>
      {columns.map(column => (
        <td key={column.id} className={styles['cell']}>
          <span className={styles['skeleton']} />
        </td>
      ))}
    </RowFrame>
  )
}
