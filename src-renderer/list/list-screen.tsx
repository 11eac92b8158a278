import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import type { ListCode } from '../../src-shared/lists/list-columns'
import type { EditTarget } from '../../src-shared/lists/list-edit'
import { AboutMe } from '../components/about-me'
import { Button } from '../components/button'
import { fetched } from '../components/fetched'
import { RefusalAlert } from '../components/refusal-alert'
import { useCommands } from '../state/commands/registry'
import { refusalOf } from '../state/office/refusal-of'
import { subjectOfRow, useBriefingSubject } from '../state/screen/briefing-start'
import { listSettings } from '../state/screen/list-store'
import { useUsableMark } from '../state/screen/usable'
import { useWords } from '../text/words'
import { CheckedLine } from './checked-line'
import { useCommitmentActs } from './edit/commitment-acts'
import { createIn } from './edit/create-in'
import { sayNotEdited } from './edit/editable-columns'
import { canRemove, removeRows } from './edit/remove-rows'
import { chosenOf, nothingTicked, targetOf, withTicked } from './edit/selection'
import { SelectionBar } from './edit/selection-bar'
import { FilterChips } from './filter/filter-bar'
import { NamesContext, useNamesFromReference } from './filter/names'
import { headerRow, nowhere } from './grid/active-cell'
import { ListGrid } from './grid/list-grid'
import type { AnyRow } from './grid/list-row-type'
import { ListSkeleton } from './grid/list-skeleton'
import { clearFilter, NoRows } from './grid/no-rows'
import { rowBeside } from './grid/stops'
import { useActiveRow } from './grid/use-active-row'
import type { GridActs } from './grid/use-grid-keys'
import { useRows } from './grid/use-rows'
import { type ListActs, useListCommands } from './list-commands'
import styles from './list-screen.module.css'
import { ListToolbar } from './list-toolbar'
import { canOpen, openRecord } from './record-place'
import { useListScreen } from './use-list-screen'
import { printList } from './views/export-list'
import { copyRows } from './views/rows-to-clipboard'

const { Part: ListOverlays, load: loadOverlays } = fetched(async () => (await import('./list-overlays')).ListOverlays)
const { Part: ReadingPane, load: loadPane } = fetched(async () => (await import('./pane/reading-pane')).ReadingPane)
const { Part: FilterBuilder, load: loadBuilder } = fetched(
  async () => (await import('./filter/filter-builder')).FilterBuilder,
)

type Props = {
  readonly list: ListCode
  readonly heading: string
  /** Shown instead of the rows while the office has none at all. */
  readonly first?: ReactNode
  readonly banner?: ReactNode
  /** Shown beside the heading, for a list that can be shown in another way. */
  readonly switcher?: ReactNode
  /** A row to go to, asked for from elsewhere in the window. */
  readonly wanted?: { readonly row: number } | null
}

/** A list with everything that belongs to it. The six lists of the window differ only in what their rows are. */
export function ListScreen({ list, heading, first, banner, switcher, wanted = null }: Props) {
  const words = useWords()
  const names = useNamesFromReference(list)
  const state = useListScreen(list)
  const { rowHeight } = listSettings.use()
  const { total, wholeTotal, active, query, panel } = state
  useUsableMark(total !== undefined || state.error !== null)

  useEffect(() => {
    void loadOverlays()
    void loadBuilder()
    void loadPane()
  }, [])

  const grid = useRef<HTMLTableElement>(null)
  const textField = useRef<HTMLInputElement>(null)
  const anchors = {
    views: useRef<HTMLElement>(null),
    columns: useRef<HTMLElement>(null),
    groups: useRef<HTMLElement>(null),
    export: useRef<HTMLElement>(null),
  }
  const [editField, setEditField] = useState<string | undefined>(undefined)
  const toGrid = () => grid.current?.focus()

  const activeRow = active.row === null || active.row === headerRow ? 0 : active.row
  const rowAt = useRows(query, activeRow, activeRow, total ?? 0)
  // The records of a folded group are not seen, so no key acts on one of them.
  const isSeen = active.row !== null && active.row !== headerRow && !state.map.isFolded(activeRow)
  const shownRow = isSeen ? rowAt(activeRow) : undefined
  useActiveRow(state, total, rowAt)

  const [goingTo, setGoingTo] = useState(wanted)
  const [lastWanted, setLastWanted] = useState(wanted)
  if (wanted !== lastWanted) {
    setLastWanted(wanted)
    setGoingTo(wanted)
  }
  const move = (by: 1 | -1): void => {
    const row = rowBeside(active.row, by, state.map)
    if (row !== undefined) setGoingTo({ row })
  }
  const follow = useCommitmentActs(shownRow, () => {
    const next = rowBeside(activeRow, 1, state.map) ?? rowBeside(activeRow, -1, state.map)
    state.setActive(next === undefined ? nowhere : { row: next, column: null })
  })

  useBriefingSubject(subjectOfRow(list, shownRow?.id))

  const removeNow = (target: EditTarget): void => {
    state.setSelection(nothingTicked)
    void removeRows(target, words).then(toGrid)
  }
  // Rows ticked one by one have been seen, so they go at once. For all hits, a dialog shows the count first.
  const remove = (row?: AnyRow): void => {
    if (!canRemove(list)) return
    if (row) removeNow({ list, ids: [row.id] })
    else if (state.selection.isAll) state.setPanel('remove')
    else removeNow(targetOf(state.selection, query))
  }
  const copy = (row?: AnyRow): void => void copyRows(state, row ? { ids: [row.id] } : chosenOf(state.selection), words)
  const gridActs: GridActs = {
    complete: follow.complete,
    postpone: follow.postpone,
    open: (row, place = active.row ?? undefined) =>
      canOpen(list) ? openRecord(query, row, place ?? null, total ?? 0) : state.setIsPreviewed(true),
    copy,
    remove,
    edit: (row, column) => {
      if (!column.isEditable) sayNotEdited(column, words)
      else if (column.isMany) {
        state.setSelection(withTicked(nothingTicked, [row.id]))
        setEditField(column.code)
        state.setPanel('edit')
      } else state.setEdited({ id: row.id, field: column.code })
    },
  }

  const acts: ListActs = {
    focusText: () => textField.current?.focus(),
    toggleBuilder: () => state.setIsBuilding(!state.isBuilding),
    chooseExport: () => state.setPanel('export'),
    print: () => void printList(state, words),
    chooseView: () => state.setPanel('views'),
    chooseColumns: () => state.setPanel('columns'),
    chooseGroups: () => state.setPanel('groups'),
    clear: () => clearFilter(state),
    create: () => createIn(list),
    move,
  }
  const latestActs = useRef(acts)
  useEffect(() => {
    latestActs.current = acts
  })
  useCommands(useListCommands(latestActs, list))

  const isFirstRun = wholeTotal === 0 && first !== undefined
  const refusal = state.error && refusalOf(state.error)
  return (
    <div className={styles['page']}>
      {banner}
      <ListToolbar
        state={state}
        switcher={switcher}
        anchors={anchors}
        heading={heading}
        textField={textField}
        onLeaveText={toGrid}
      />
      {!isFirstRun && <FilterChips state={state} />}
      {state.isBuilding && (
        <Suspense>
          <FilterBuilder
            state={state}
            onClose={() => {
              state.setIsBuilding(false)
              toGrid()
            }}
          />
        </Suspense>
      )}
      {refusal && (
        <div className={styles['refused']}>
          {refusal.code === 'me-unknown' ? (
            <AboutMe />
          ) : (
            <RefusalAlert refusal={refusal}>
              <Button onClick={state.retry}>{words.tryAgain}</Button>
            </RefusalAlert>
          )}
        </div>
      )}
      <NamesContext value={names}>
        <div className={styles['content']}>
          {total === undefined && !refusal && <ListSkeleton />}
          {total === 0 && (isFirstRun ? first : <NoRows state={state} />)}
          {total !== undefined && total > 0 && (
            <ListGrid
              key={rowHeight}
              state={state}
              total={total}
              activeRecord={shownRow}
              acts={gridActs}
              gridRef={grid}
              wanted={goingTo}
            />
          )}
          {state.isPreviewed && total !== undefined && total > 0 && (
            <Suspense>
              <ReadingPane
                list={list}
                row={shownRow}
                isNone={!isSeen}
                place={activeRow}
                total={total}
                onMove={move}
                onLeave={toGrid}
                onClose={() => {
                  state.setIsPreviewed(false)
                  toGrid()
                }}
                onOpen={shownRow && canOpen(list) ? () => openRecord(query, shownRow, activeRow, total) : undefined}
                onComplete={follow.complete}
                onPostpone={follow.postpone}
              />
            </Suspense>
          )}
        </div>
      </NamesContext>
      <CheckedLine list={list} />
      <SelectionBar state={state} onCopy={() => copy()} onRemove={() => remove()} />
      {follow.dialog}
      {panel && (
        <Suspense>
          <ListOverlays
            state={state}
            anchors={anchors}
            editField={editField}
            onRemove={removeNow}
            onClose={() => {
              setEditField(undefined)
              state.setPanel(null)
            }}
          />
        </Suspense>
      )}
    </div>
  )
}
