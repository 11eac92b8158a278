import { type FocusEvent, type MouseEvent, type RefObject, useRef } from 'react'
import { withTicked } from '../edit/selection'
import type { ListScreenState } from '../use-list-screen'
import type { ActiveCell } from './active-cell'
import type { AnyRow } from './list-row-type'
import type { GridActs } from './use-grid-keys'
import { idsBetween } from './use-rows'

type Options = {
  readonly state: ListScreenState
  readonly gridRef: RefObject<HTMLTableElement | null>
  readonly rowAt: (row: number) => AnyRow | undefined
  readonly onTick: (id: string) => void
  readonly acts: Pick<GridActs, 'open' | 'complete' | 'postpone'>
}

/** The row and the cell that an event was on. Null outside the rows, and in a cell that is being edited. */
export function placeOf({
  target,
}: Pick<MouseEvent, 'target'>): { readonly row: number; readonly column: number | null } | null {
  if (!(target instanceof Element) || target.closest('[data-editor]')) return null
  const line = target.closest<HTMLElement>('[data-row]')
  const cell = target.closest<HTMLElement>('[data-column]')
  return line && { row: Number(line.dataset['row']), column: cell ? Number(cell.dataset['column']) : null }
}

/** What the button does that an event was on. Undefined if it was on none. */
function actOf({ target }: MouseEvent): 'complete' | 'postpone' | undefined {
  const act = target instanceof Element ? target.closest<HTMLElement>('[data-act]')?.dataset['act'] : undefined
  return act === 'complete' || act === 'postpone' ? act : undefined
}

/** The pointer in a list. Also decides what is active when the list gets the focus: the pressed row, otherwise the first in sight. */
export function useGridPointer({ state, gridRef, rowAt, onTick, acts }: Options) {
  const isPressing = useRef(false)
  /** The record of the first press of a double click, since the rows may have moved before the second. */
  const pressed = useRef<AnyRow | undefined>(undefined)

  function goTo(place: ActiveCell): void {
    // Do not scroll the row into view: the row under the pointer must stay there for the second press of a double click.
    state.setActive(place)
    gridRef.current?.focus({ preventScroll: true })
  }

  function onMouseDown(event: MouseEvent): void {
    const place = placeOf(event)
    if (!place || event.detail > 1) return
    const { row } = place
    const record = rowAt(row)
    pressed.current = record
    // The box that ticks a row handles its own press.
    const isOnBox = event.target instanceof HTMLInputElement
    if (!isOnBox && (event.shiftKey || event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      const from = event.shiftKey ? (state.active.row ?? row) : row
      if (!event.shiftKey && record) onTick(record.id)
      else
        void idsBetween(state.query, Math.max(0, Math.min(from, row)), Math.max(from, row)).then(ids =>
          state.setSelection(withTicked(state.selection, ids)),
        )
    }
    goTo(place)
  }

  return {
    onMouseDownCapture: () => {
      isPressing.current = true
      // The focus that comes from a press arrives before every timer.
      setTimeout(() => {
        isPressing.current = false
      })
    },
    onMouseDown,
    onClick: (event: MouseEvent) => {
      // A press by a screen reader comes without a mouse button going down first.
      const place = event.detail === 0 ? placeOf(event) : null
      if (place) goTo(place)
      const act = actOf(event)
      const pressedOn = act && placeOf(event)
      const record = pressedOn ? rowAt(pressedOn.row) : undefined
      if (act && record) acts[act](record)
    },
    onDoubleClick: (event: MouseEvent) => {
      if (placeOf(event) && pressed.current && !actOf(event)) acts.open(pressed.current)
    },
    onFocus: ({ target, currentTarget }: FocusEvent) => {
      // A pressed row is about to become active by itself. If the press was outside all rows, none was chosen.
      if (isPressing.current || target !== currentTarget) return
      state.setActive(now => (now.row === null ? { row: state.map.firstInSight, column: null } : now))
    },
  }
}
