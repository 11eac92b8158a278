import type { KeyboardEvent } from 'react'
import type { ListColumn } from '../../../src-shared/lists/list-columns'
import { typeAhead } from '../../state/commands/typed-ahead'
import { isCommand } from '../../state/screen/keyboard'
import { listSettings } from '../../state/screen/list-store'
import { allTicked, nothingTicked, tickedOf, toggled, withTicked } from '../edit/selection'
import type { ListScreenState } from '../use-list-screen'
import { headerRow, movedBy } from './active-cell'
import type { AnyRow } from './list-row-type'
import { sortedBy } from './sorting'
import { idsBetween } from './use-rows'
import { useTypeAhead } from './use-type-ahead'

type Options = {
  readonly state: ListScreenState
  readonly total: number
  readonly columns: readonly ListColumn[]
  readonly pageLength: () => number
  readonly goTo: (cell: ListScreenState['active']) => void
  readonly activeRecord: AnyRow | undefined
  readonly acts: GridActs
}

/** What the keys of a list do outside the list. */
export type GridActs = {
  /** `place` is the row's number, where it is not the active one. */
  readonly open: (row: AnyRow, place?: number) => void
  /** Copies the given row or, without one, the ticked rows. */
  readonly copy: (row?: AnyRow) => void
  /** Moves the given row to the trash or, without one, the ticked rows. */
  readonly remove: (row?: AnyRow) => void
  readonly edit: (row: AnyRow, column: ListColumn) => void
}

/** True for the key that copies while text is chosen in the page: that text is copied. */
const copiesText = ({ key }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'c' && getSelection()?.isCollapsed === false

/** The column that F2 edits: the active one or, while the row as a whole is active, the first that is edited in its cell. */
export const columnToEdit = (columns: readonly ListColumn[], column: number | null): ListColumn | undefined =>
  column === null ? (columns.find(one => one.isEditable && !one.isMany) ?? columns[0]) : columns[column]

/** The keys of a list while it has the focus. Keys with Ctrl that work on the whole screen are commands instead. */
export function useGridKeys({ state, total, columns, pageLength, goTo, activeRecord, acts }: Options) {
  const { active, selection, setSelection } = state
  const ticked = tickedOf(selection, total)
  const typing = useTypeAhead({ state, goTo })

  async function extendTo(row: number, from = active.row ?? row): Promise<void> {
    setSelection(withTicked(selection, await idsBetween(state.query, Math.min(from, row), Math.max(from, row))))
  }
  const onRow = (act: (row: AnyRow) => void) => () => {
    if (activeRecord) act(activeRecord)
  }
  const letters: Record<string, () => void> = {
    x: onRow(row => setSelection(toggled(selection, row.id))),
    e: () => {
      typeAhead()
      if (ticked > 0) return state.setPanel('edit')
      onRow(row => {
        setSelection(withTicked(nothingTicked, [row.id]))
        state.setPanel('edit')
      })()
    },
    ' ': () => state.setIsPreviewed(!state.isPreviewed),
  }
  const named: Record<string, () => void> = {
    Enter: () => {
      const column = active.column === null ? undefined : columns[active.column]
      if (active.row === headerRow && column) sortedBy(state, column)
      else onRow(acts.open)()
    },
    F2: onRow(row => {
      const column = columnToEdit(columns, active.column)
      if (column) acts.edit(row, column)
    }),
    Delete: () => {
      if (ticked > 0) acts.remove()
      else onRow(acts.remove)()
    },
    Escape: () => {
      if (state.isPreviewed) state.setIsPreviewed(false)
      else if (state.isBuilding) state.setIsBuilding(false)
      else setSelection(nothingTicked)
    },
  }

  const commands: Record<string, () => void> = {
    a: () => setSelection(allTicked),
    c: () => (ticked > 0 ? acts.copy() : onRow(acts.copy)()),
  }

  return function onKeyDown(event: KeyboardEvent): void {
    // A field inside the list keeps its own keys.
    if (event.target !== event.currentTarget) return
    const isPlain = !(event.altKey || event.ctrlKey || event.metaKey)
    const commanded = isCommand(event) && !copiesText(event) ? commands[event.key.toLowerCase()] : undefined
    if (commanded) {
      event.preventDefault()
      commanded()
      return
    }
    if (!isPlain) return
    const moved = movedBy(event.key, active, { total, columns: columns.length, page: pageLength() })
    const isVertical = !['ArrowLeft', 'ArrowRight'].includes(event.key)
    if (moved && !(event.shiftKey && !isVertical)) {
      event.preventDefault()
      if (event.shiftKey && moved.row !== null && moved.row !== headerRow) void extendTo(moved.row)
      goTo(moved)
      return
    }
    // A letter that acts by itself begins no name, but can go on with one.
    const doLettersAct = listSettings.get().doLettersAct && !typing.isGoingOn() && !event.shiftKey
    const letter = doLettersAct ? letters[event.key.toLowerCase()] : undefined
    const act = (event.shiftKey ? undefined : named[event.key]) ?? letter
    if (act) act()
    else if (!typing.take(event)) return
    event.preventDefault()
  }
}
