import { ArrowDown, ArrowUp } from 'lucide-react'
import { type DragEvent, type MouseEvent, type PointerEvent, type ReactNode, useState } from 'react'
import type { ListColumn } from '../../../src-shared/lists/list-columns'
import { changeKept, changeShown, keptList } from '../../state/screen/list-store'
import { useWords } from '../../text/words'
import { allTicked, nothingTicked, tickedOf } from '../edit/selection'
import type { ListScreenState } from '../use-list-screen'
import { headerRow } from './active-cell'
import { fittedWidth } from './fitted-width'
import styles from './list-grid.module.css'
import { sortedBy } from './sorting'

type Props = {
  readonly state: ListScreenState
  readonly columns: readonly ListColumn[]
  readonly total: number
  /** The heading of the rows at the top, when it has scrolled out of sight. */
  readonly children: ReactNode
}

/** The columns whose cells are an icon: their headings are too narrow for a word. */
const iconColumns = new Set(['kind', 'confidentiality'])

const narrowest = 60

/** Resizes a column by dragging its edge, or to its content by a double click there. The width at the end is kept. */
function resizing(list: ListScreenState['list'], code: string, place: number) {
  const keep = (width: number) => changeKept(list, { widths: { ...keptList(list).widths, [code]: width } })
  return {
    onDoubleClick: ({ currentTarget }: MouseEvent<HTMLElement>) => {
      const [grid, heading] = [currentTarget.closest('table'), currentTarget.closest('th')]
      if (grid && heading) keep(fittedWidth(grid, heading, place))
    },
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.preventDefault()
      event.stopPropagation()
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
      const left = event.currentTarget.parentElement?.getBoundingClientRect().left ?? 0
      keep(Math.max(narrowest, Math.round(event.clientX - left)))
    },
  }
}

/** The column headings. Enter or a click sorts, dragging moves the column, and dragging its edge changes the width; a double click there fits it. */
export function GridHeader({ state, columns, total, children }: Props) {
  const words = useWords()
  const [dragged, setDragged] = useState<string | null>(null)
  const { list, definition, active, selection } = state
  const [sort] = definition.sort
  const ticked = tickedOf(selection, total)
  const nameOf = (code: string): string =>
    code === 'startsOn' && state.isDays
      ? words.lists.time
      : words.shared.list.columns[code as keyof typeof words.shared.list.columns]

  function dropOn(target: string, event: DragEvent): void {
    event.preventDefault()
    if (!dragged || dragged === target) return
    const codes = columns.map(({ code }) => code)
    const isForward = codes.indexOf(dragged) < codes.indexOf(target)
    const others = codes.filter(code => code !== dragged)
    others.splice(others.indexOf(target) + (isForward ? 1 : 0), 0, dragged)
    changeShown(list, { columns: others })
  }

  return (
    <thead className={styles['head']}>
      <tr aria-rowindex={1} className={styles['row']}>
        <th scope="col" className={styles['tick']}>
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={words.lists.tickAll}
            checked={ticked > 0 && ticked === total}
            onMouseDown={event => event.preventDefault()}
            onChange={() => state.setSelection(ticked === total ? nothingTicked : allTicked)}
          />
        </th>
        {columns.map((column, place) => {
          const { code } = column
          const isSorted = sort?.field === code
          const isIcon = list === 'interactions' && iconColumns.has(code)
          const Arrow = sort?.isDescending ? ArrowDown : ArrowUp
          return (
            <th
              key={code}
              id={`${list}-head-${place}`}
              scope="col"
              className={styles['name']}
              data-first={place === 0 || undefined}
              data-active={(active.row === headerRow && active.column === place) || undefined}
              aria-sort={isSorted ? (sort.isDescending ? 'descending' : 'ascending') : undefined}
              draggable
              onDragStart={() => setDragged(code)}
              onDragOver={event => event.preventDefault()}
              onDrop={event => dropOn(code, event)}
            >
              <button
                type="button"
                tabIndex={-1}
                className={styles['sort']}
                data-number={column.type === 'number' || undefined}
                title={isIcon ? nameOf(code) : undefined}
                onClick={() => sortedBy(state, column)}
              >
                <span className={isIcon ? styles['iconName'] : undefined}>{nameOf(code)}</span>
                {isSorted && <Arrow size={12} aria-hidden="true" />}
              </button>
              <span className={styles['edge']} {...resizing(list, code, place)} aria-hidden="true" />
            </th>
          )
        })}
      </tr>
      {children}
    </thead>
  )
}
