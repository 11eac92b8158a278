import { memo, type ReactNode } from 'react'
import type { ListCode, ListColumn } from '../../../src-shared/lists/list-columns'
import { useWords } from '../../text/words'
import type { Scene } from '../cells/cell-look'
import { cellLook } from '../cells/list-cell'
import { useNames } from '../filter/names'
import styles from './list-grid.module.css'
import type { AnyRow } from './list-row-type'

type Frame = { readonly list: ListCode; readonly row: number; readonly line: number; readonly top: number }

type Props = Frame & {
  readonly record: AnyRow | undefined
  readonly columns: readonly ListColumn[]
  readonly scene: Scene
  readonly isActive: boolean
  readonly activeColumn: number | null
  readonly isTicked: boolean
  readonly isSelected: boolean
  /** Shown instead of the field's cell while that field is being edited. */
  readonly editor: { readonly field: string; readonly node: ReactNode } | null
  readonly onTick: (id: string) => void
}

/** A row at its position. The grid keeps the focus and points at the active row, so a row never has the focus itself. */
export const ListRow = memo(function ListRow(props: Props) {
  const { list, row, line, top, record, columns, scene, isActive, activeColumn, isTicked, isSelected, editor, onTick } =
    props
  const words = useWords()
  const names = useNames()
  const id = `${list}-row-${row}`
  return (
    <tr
      id={id}
      data-row={row}
      data-ticked={isTicked || undefined}
      data-current={isActive || undefined}
      aria-rowindex={line + 2}
      aria-selected={isSelected}
      className={`${styles['row']} ${styles['line']}`}
      style={{ transform: `translateY(${top}px)` }}
    >
      <td className={styles['tick']}>
        {record && (
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={words.lists.tickRow}
            checked={isTicked}
            onMouseDown={event => event.preventDefault()}
            onChange={() => onTick(record.id)}
          />
        )}
      </td>
      {columns.map((column, place) => {
        const isEdited = editor?.field === column.code
        const look = record && !isEdited ? cellLook(list, column, record, { names, words, scene }) : undefined
        return (
          <td
            key={column.code}
            id={`${id}-${place}`}
            className={look?.className ? `${styles['cell']} ${look.className}` : styles['cell']}
            title={look?.title}
            data-column={place}
            data-code={column.code}
            data-first={place === 0 || undefined}
            data-active={(isActive && activeColumn === place) || undefined}
            data-edited={isEdited || undefined}
          >
            {!record && <span className={styles['skeleton']} />}
            {record && isEdited && editor.node}
            {look?.content}
          </td>
        )
      })}
    </tr>
  )
})
