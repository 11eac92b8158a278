import type { KeyboardEvent } from 'react'
import type { ListColumn } from '../../../src-shared/lists/list-columns'
import { typeAhead } from '../../state/commands/typed-ahead'
import { isCommand } from '../../state/screen/keyboard'
import { listSettings } from '../../state/screen/list-store'
import { leading } from '../cells/cell-text'
import { allTicked, nothingTicked, tickedOf, toggled, withTicked } from '../edit/selection'
import type { ListScreenState } from '../use-list-screen'
import { headerRow } from './active-cell'
import { foldKey } from './headings'
import type { Heading } from './line-map'
import type { AnyRow } from './list-row-type'
import { sortedBy } from './sorting'
import { movedInSight, turnedBy } from './stops'
import { idsBetween } from './use-rows'

type Options = {
  readonly state: ListScreenState
  readonly total: number
  readonly columns: readonly ListColumn[]
  readonly pageLength: () => number
  readonly goTo: (cell: ListScreenState['active']) => void
  readonly activeRecord: AnyRow | undefined
  readonly acts: GridActs
}

/** Scrolls the reading pane beside the list by most of its height, while the focus stays in the list. */
function scrollPane(event: KeyboardEvent): void {
  event.preventDefault()
  const pane = event.currentTarget.parentElement?.querySelector('[data-pane-body]')
  pane?.scrollBy({ top: pane.clientHeight * 0.85 })
}

/** The cell that is edited on a whole row: the name of the row, otherwise the first cell that can be edited in place. */
const usuallyEdited = (columns: readonly ListColumn[]): ListColumn | undefined => {
  const editable = columns.filter(one => one.isEditable && !one.isMany)
  return editable.find(one => leading.has(one.code)) ?? editable[0] ?? columns[0]
}

/** What the keys of a list do outside the list. */
export type GridActs = {
  readonly open: (row: AnyRow) => void
  /** Moves the given row to the trash or, without one, the ticked rows. */
  readonly remove: (row?: AnyRow) => void
  readonly edit: (row: AnyRow, column: ListColumn) => void
  /** Completes and postpones a commitment, by the buttons of its row. */
  readonly complete: (row: AnyRow) => void
  readonly postpone: (row: AnyRow) => void
}

/** The group that the arrow keys stop at, folded. Undefined if the active row is in sight. */
function foldedAt({ active, map }: ListScreenState): Heading | undefined {
  const heading = active.row === null || active.row === headerRow ? undefined : map.headingOf(active.row)
  return heading?.isFolded ? heading : undefined
}

/** What the keys do that act on the active row, on the ticked rows or on the list: letters, and keys with a name. */
function actsByKey({ state, total, columns, activeRecord, acts }: Options) {
  const { active, selection, setSelection, fold } = state
  const ticked = tickedOf(selection, total)
  const folded = foldedAt(state)
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
      else if (folded) fold(foldKey(folded))
      else onRow(acts.open)()
    },
    F2: onRow(row => {
      const usual = usuallyEdited(columns)
      const column = active.column === null ? usual : columns[active.column]
      if (column) acts.edit(row, column)
    }),
    Delete: () => {
      if (ticked > 0) acts.remove()
      else onRow(acts.remove)()
    },
    Escape: () => {
      if (state.isBuilding) state.setIsBuilding(false)
      else if (ticked > 0) setSelection(nothingTicked)
      else if (state.isPreviewed) state.setIsPreviewed(false)
    },
  }
  return { letters, named }
}

/** The keys of a list while it has the focus. Keys with Ctrl that work on the whole screen are commands instead. */
export function useGridKeys(options: Options) {
  const { state, columns, pageLength, goTo } = options
  const { active, selection, setSelection, map, fold } = state
  const { letters, named } = actsByKey(options)

  async function extendTo(row: number): Promise<void> {
    // The rows of a folded group are not seen, so they are not ticked.
    if (map.isFolded(row)) return
    const from = active.row === null || foldedAt(state) ? row : active.row
    const ids = await idsBetween(state.query, Math.min(from, row), Math.max(from, row))
    setSelection(withTicked(selection, ids))
  }

  return function onKeyDown(event: KeyboardEvent): void {
    // A field inside the list keeps its own keys.
    if (event.target !== event.currentTarget) return
    const isPlain = !(event.altKey || event.ctrlKey || event.metaKey)
    if (isCommand(event) && event.key.toLowerCase() === 'a') {
      event.preventDefault()
      setSelection(allTicked)
      return
    }
    if (!isPlain) return
    const turned = event.shiftKey ? undefined : turnedBy(event.key, active, map)
    if (turned) {
      event.preventDefault()
      fold(turned.group)
      goTo({ row: turned.row, column: null })
      return
    }
    const moved = movedInSight(event.key, active, map, { columns: columns.length, page: pageLength() })
    const isVertical = !['ArrowLeft', 'ArrowRight'].includes(event.key)
    if (moved && !(event.shiftKey && !isVertical)) {
      event.preventDefault()
      if (event.shiftKey && moved.row !== null && moved.row !== headerRow) void extendTo(moved.row)
      goTo(moved)
      return
    }
    if (event.shiftKey) {
      if (event.key === ' ' && state.isPreviewed) scrollPane(event)
      return
    }
    const letter = listSettings.get().doLettersAct ? letters[event.key.toLowerCase()] : undefined
    const act = named[event.key] ?? letter
    if (!act) return
    event.preventDefault()
    act()
  }
}
