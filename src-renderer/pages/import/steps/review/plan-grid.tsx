import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { PlanTotals, ShownRow } from '../../../../../src-shared/imports/import-plan'
import type { ImportDecision, ImportVerb } from '../../../../../src-shared/imports/import-verb'
import { RefusalAlert } from '../../../../components/refusal-alert'
import { useWords } from '../../../../text/words'
import styles from './plan-grid.module.css'
import { PlanRow } from './plan-row'
import { decisionOf } from './row-acts'
import { RowDetail } from './row-detail'
import { type RowsView, rowHeight, rowsInView, topOf, wholeHeight } from './row-heights'
import { useGridView } from './use-grid-view'
import { usePlanRows } from './use-plan-rows'
import { useRowDecisions } from './use-row-decisions'
import { allRows } from './verb-filters'

type Props = {
  readonly verb: ImportVerb | null
  readonly totals: PlanTotals
  /** Shows the names instead, to decide them. */
  readonly onNames: () => void
}

const heads = ['line', 'verb', 'on', 'label', 'named', 'why'] as const
const rowsOf = (totals: PlanTotals, verb: ImportVerb | null): number =>
  verb === null ? allRows(totals) : totals.verbs[verb]

/** Returns the row that a key goes to from the active one; undefined if it goes to none. */
function placeAfter(key: string, active: number, { total, height }: RowsView): number | undefined {
  const leap = Math.max(1, Math.floor(height / rowHeight) - 1)
  const to: Record<string, number> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + leap,
    PageUp: active - leap,
    Home: 0,
    End: total - 1,
  }
  const place = to[key]
  return place === undefined ? undefined : Math.min(Math.max(0, place), Math.max(0, total - 1))
}

/**
 * The rows of a plan, of which only those in view exist. One stop for the Tab key: the arrow keys move between the rows, and the detail of
 * the active row follows.
 */
export function PlanGrid({ verb, totals, onNames }: Props) {
  const id = useId()
  const [at, setAt] = useState(0)
  const [isOpen, setOpen] = useState(verb !== null && verb !== 'new' && verb !== 'same')
  const { decide, giveDay, refusal } = useRowDecisions()
  const total = rowsOf(totals, verb)
  const active = Math.min(at, Math.max(0, total - 1))
  const { grid, view, setDetailHeight, look } = useGridView(total, active, isOpen)
  const [first, last] = rowsInView(view)
  const rowAt = usePlanRows(verb, first, last)
  const row = rowAt(active)

  async function act(decision: ImportDecision | null, goesOn: boolean): Promise<void> {
    if (!row) return
    const after = await decide(row, decision)
    // A row that left this verb is gone from the list, and the next one is in its place.
    if (after && goesOn && rowsOf(after, verb) === total) setAt(Math.min(active + 1, total - 1))
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const { target } = event
    if (target instanceof HTMLElement && target.matches('input, select')) return
    const isOnGrid = target === grid.current
    const next = placeAfter(event.key, active, view)
    const decision = row && decisionOf(event.key, row)
    if (event.key === 'Escape' && !isOnGrid) grid.current?.focus()
    else if (next !== undefined && isOnGrid) setAt(next)
    else if ((event.key === 'Enter' || event.key === ' ') && isOnGrid) setOpen(!isOpen)
    else if (decision !== undefined) void act(decision, true)
    else return
    event.preventDefault()
  }

  function onMouseDown({ target }: MouseEvent): void {
    const line = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
    if (!line) return
    const place = Number(line.dataset['row'])
    setOpen(place !== active || !isOpen)
    setAt(place)
  }

  const detail = row && (
    <RowDetail
      key={row.at}
      row={row}
      onDecide={decision => void act(decision, false)}
      onDay={day => void giveDay(row, day)}
      onNames={onNames}
    />
  )
  return (
    <>
      <PlanTable {...{ id, grid, view, active, rowAt, detail, setDetailHeight, look, onKeyDown, onMouseDown }} />
      <RefusalAlert refusal={refusal} />
    </>
  )
}

type TableProps = {
  readonly id: string
  readonly grid: RefObject<HTMLTableElement | null>
  readonly view: RowsView
  readonly active: number
  readonly rowAt: (place: number) => ShownRow | undefined
  readonly detail: ReactNode
  readonly setDetailHeight: (height: number) => void
  readonly look: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onMouseDown: (event: MouseEvent) => void
}

/** The rows in view with their headings, the detail of the active row, and what the keys do. */
function PlanTable({ id, grid, view, active, rowAt, detail, setDetailHeight, look, ...events }: TableProps) {
  const words = useWords().imports.review
  if (view.total === 0) return <p className={styles['none']}>{words.none}</p>
  const table = {
    role: 'grid',
    tabIndex: 0,
    'aria-label': words.list,
    'aria-rowcount': view.total + 1,
    'aria-activedescendant': `${id}-${active}`,
    'data-main-list': true,
    'data-main-scroll': true,
  } as const
  const [first, last] = rowsInView(view)
  const places = Array.from({ length: last - first + 1 }, (_, step) => first + step)
  const drawn = places.includes(active) ? places : [...places, active].sort((one, other) => one - other)
  return (
    <>
      <table {...table} {...events} ref={grid} className={styles['grid']} onScroll={look}>
        <thead className={styles['head']}>
          <tr className={styles['cells']}>
            {heads.map(head => (
              <th key={head} scope="col" className={styles[head]}>
                {words.heads[head]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={styles['body']} style={{ height: wholeHeight(view) }}>
          {drawn.map(place => (
            <PlanRow
              key={place}
              id={`${id}-${place}`}
              place={place}
              top={topOf(place, view)}
              row={rowAt(place)}
              isActive={place === active}
            />
          ))}
          {view.open !== null && detail && (
            <Detail top={topOf(active, view) + rowHeight} onHeight={setDetailHeight}>
              {detail}
            </Detail>
          )}
        </tbody>
      </table>
      <p className={styles['keys']}>{words.keys}</p>
    </>
  )
}

type DetailProps = {
  readonly top: number
  readonly onHeight: (height: number) => void
  readonly children: ReactNode
}

/** The line under the active row. It says how tall it is, so that the rows below make room. */
function Detail({ top, onHeight, children }: DetailProps) {
  const line = useRef<HTMLTableRowElement>(null)
  useLayoutEffect(() => {
    const { current } = line
    if (!current) return
    const look = () => onHeight(current.offsetHeight)
    look()
    const observer = new ResizeObserver(look)
    observer.observe(current)
    return () => {
      observer.disconnect()
      onHeight(0)
    }
  }, [onHeight])
  return (
    <tr ref={line} className={styles['detail']} style={{ transform: `translateY(${top}px)` }}>
      <td className={styles['wide']}>{children}</td>
    </tr>
  )
}
