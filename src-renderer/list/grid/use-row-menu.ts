import { type MouseEvent, type RefObject, useEffect, useRef } from 'react'
import type { ListColumn } from '../../../src-shared/lists/list-columns'
import type { RowAct } from '../../../src-shared/program/row-menu'
import { announce } from '../../state/office/announce'
import { ask } from '../../state/office/office'
import { printPaper } from '../../state/office/print-paper'
import { refusalOf } from '../../state/office/refusal-of'
import { startBriefing, subjectOfRow } from '../../state/screen/briefing-start'
import { changeShown } from '../../state/screen/list-store'
import { useWords } from '../../text/words'
import { editableColumns } from '../edit/editable-columns'
import { canRemove } from '../edit/remove-rows'
import { isTicked, tickedOf } from '../edit/selection'
import { type FilterValue, filterValues, menuName, narrowed, readFirst } from '../filter/filter-by-value'
import { useNames } from '../filter/names'
import { canOpen } from '../record-place'
import type { ListScreenState } from '../use-list-screen'
import { headerRow } from './active-cell'
import type { AnyRow } from './list-row-type'
import { columnToEdit, type GridActs } from './use-grid-keys'
import { placeOf } from './use-grid-pointer'

type Options = {
  readonly state: ListScreenState
  readonly total: number
  readonly columns: readonly ListColumn[]
  readonly gridRef: RefObject<HTMLTableElement | null>
  readonly rowAt: (row: number) => AnyRow | undefined
  readonly activeRecord: AnyRow | undefined
  readonly acts: GridActs
}

/** The record that a menu is for, the column that was pressed, the one that is edited, and where the menu opens, in CSS pixels. */
type Pressed = {
  readonly record: AnyRow
  readonly row: number
  readonly column: ListColumn | undefined
  readonly edited: ListColumn | undefined
  readonly at: { readonly x: number; readonly y: number }
}

/** Where the menu opens when a key asks for it: on the active row, just inside its text. */
function besideRow(grid: HTMLElement, row: number): { x: number; y: number } {
  const box = (grid.querySelector(`[data-row="${row}"]`) ?? grid).getBoundingClientRect()
  return { x: Math.max(0, box.left + 48), y: Math.min(Math.max(0, box.bottom), window.innerHeight) }
}

/** What is pressed by the pointer or, with the key for menus, the active row. Undefined outside the rows. */
function pressedBy(event: MouseEvent, { state, columns, gridRef, rowAt, activeRecord }: Options): Pressed | undefined {
  const columnAt = (place: number | null) => (place === null ? undefined : columns[place])
  const place = placeOf(event)
  if (place) {
    const record = rowAt(place.row)
    const at = { x: Math.max(0, event.clientX), y: Math.max(0, event.clientY) }
    const edited = columnToEdit(columns, place.column)
    return record && { record, row: place.row, column: columnAt(place.column), edited, at }
  }
  const { row, column } = state.active
  const isByKey = event.target === event.currentTarget && event.button !== 2
  if (!isByKey || row === null || row === headerRow || !activeRecord || !gridRef.current) return undefined
  const edited = columnToEdit(columns, column)
  return { record: activeRecord, row, column: columnAt(column), edited, at: besideRow(gridRef.current, row) }
}

/** What can be done with one row, or with several ticked ones. */
function actsFor({ list }: ListScreenState, { record, edited }: Pressed, ticked: number): readonly RowAct[] {
  const several: readonly (RowAct | false)[] = [
    editableColumns(list).length > 0 && 'edit',
    'copy',
    canRemove(list) && 'remove',
  ]
  const one: readonly (RowAct | false)[] = [
    canOpen(list) && 'open',
    'preview',
    edited?.isEditable === true && 'edit',
    subjectOfRow(list, record.id) !== null && 'brief',
    'copy',
    list === 'interactions' && 'print',
    'filter',
    canRemove(list) && 'remove',
  ]
  return (ticked > 1 ? several : one).filter(act => act !== false)
}

/**
 * The system's menu for a row: asked for with the pointer or the key for menus. For a ticked row it acts on all ticked rows, for any other on
 * that row alone, as the keys do.
 */
export function useRowMenu(options: Options): (event: MouseEvent) => void {
  const words = useWords()
  const names = useNames()
  // While the menu is open the list may be drawn again. What is chosen acts on the list as it is then, and on the record that was pressed.
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
  })

  async function valuesOf(record: AnyRow, column: ListColumn): Promise<readonly FilterValue[]> {
    const id = readFirst(record, column)
    const linked = id === null ? record : await ask('interaction:read', { id })
    return filterValues(record, linked, column, names, words)
  }

  async function show(pressed: Pressed): Promise<void> {
    const { state, total } = options
    const { record, column, edited, at, row } = pressed
    const ticked = isTicked(state.selection, record.id) ? tickedOf(state.selection, state.hits ?? total) : 0
    const { filter } = state.definition
    const values = (column && ticked <= 1 ? await valuesOf(record, column) : []).filter(
      ({ condition }) => narrowed(filter, condition) !== undefined,
    )
    const { chosen } = await ask('menu:row', {
      acts: [...actsFor(state, pressed, ticked)],
      values: values.map(menuName),
      rows: Math.max(1, ticked),
      at,
    })
    if (!chosen) return
    const { acts, state: now } = latest.current
    const condition = values[chosen.value ?? -1]?.condition
    const subject = subjectOfRow(now.list, record.id)
    const done: Record<RowAct, () => void> = {
      open: () => acts.open(record, row),
      preview: () => now.setIsPreviewed(true),
      edit: () => {
        if (ticked > 1) now.setPanel('edit')
        else if (edited) acts.edit(record, edited)
      },
      brief: () => subject && startBriefing(subject),
      copy: () => acts.copy(ticked > 1 ? undefined : record),
      print: () => {
        if ('headline' in record) void printPaper({ of: 'interaction', id: record.id }, words)
      },
      filter: () => {
        const next = condition && narrowed(now.definition.filter, condition)
        if (next) changeShown(now.list, { filter: next })
      },
      remove: () => acts.remove(ticked > 1 ? undefined : record),
    }
    done[chosen.act]()
  }

  return event => {
    const pressed = pressedBy(event, options)
    if (!pressed) return
    event.preventDefault()
    show(pressed).catch((thrown: unknown) =>
      announce({ text: words.shared.refusal(refusalOf(thrown)), isRefusal: true }),
    )
  }
}
