import type { RefObject } from 'react'
import { type ColumnCode, type ListColumn, listColumns } from '../../src-shared/lists/list-columns'
import type { EditTarget } from '../../src-shared/lists/list-edit'
import { isByDay } from '../../src-shared/lists/list-filter'
import { listFormats } from '../../src-shared/program/file-formats'
import { ChoicesMenu } from '../components/choices-menu'
import { changeShown, ownGroup } from '../state/screen/list-store'
import { useWords } from '../text/words'
import { EditDialog } from './edit/edit-dialog'
import { RemoveDialog } from './edit/remove-dialog'
import { targetOf, tickedOf } from './edit/selection'
import type { ListScreenState } from './use-list-screen'
import { ColumnsPanel } from './views/columns-panel'
import { exportList } from './views/export-list'
import { SaveViewDialog } from './views/save-view-dialog'
import { ViewsMenu } from './views/views-menu'

const past = new Set(['startsOn', 'lastInteractionOn'])

export type Anchors = Readonly<Record<'views' | 'columns' | 'groups' | 'export', RefObject<HTMLElement | null>>>
type Props = {
  readonly state: ListScreenState
  readonly anchors: Anchors
  readonly editField: string | undefined
  readonly onRemove: (target: EditTarget) => void
  readonly onClose: () => void
}

/** The menus and dialogs that may be open over a list. Fetched once the rows are there. */
export function ListOverlays({ state, anchors, editField, onRemove, onClose }: Props) {
  const words = useWords()
  const { list, panel, selection, query, definition, hits: total = 0 } = state
  // By the time a menu closes, the panel it opened is open already. That one must not be closed.
  const close = () => state.setPanel(now => (now === panel ? null : now))
  switch (panel) {
    case 'views':
      return <ViewsMenu state={state} anchor={anchors.views} onClose={close} />
    case 'columns':
      return <ColumnsPanel state={state} anchor={anchors.columns} onClose={close} />
    case 'groups': {
      const columns = (listColumns[list] as readonly ListColumn[]).filter(
        column => column.isGroupable && column.code !== ownGroup[list],
      )
      const isDays = isByDay({ list, sort: query.sort, groupBy: null })
      const ownGrouping = isDays ? words.lists.byDay : ownGroup[list] ? words.lists.byTiming : words.lists.ungrouped
      const none = {
        id: 'none',
        name: ownGrouping,
        isOn: definition.groupBy === null,
        run: () => changeShown(list, { groupBy: null }),
      }
      const items = columns.map(({ code, type }) => ({
        id: code,
        name: words.shared.list.columns[code as ColumnCode],
        isOn: definition.groupBy === code,
        // Months in the past begin with the latest, as in the log.
        run: () =>
          changeShown(list, {
            groupBy: code,
            ...(type === 'day' && past.has(code) && { sort: [{ field: code, isDescending: true }] }),
          }),
      }))
      return <ChoicesMenu anchor={anchors.groups} items={[none, ...items]} onClose={close} />
    }
    case 'export':
      return (
        <ChoicesMenu
          anchor={anchors.export}
          items={listFormats.map(format => ({
            id: format,
            name: words.lists.formats[format],
            run: () => void exportList(state, format, words),
          }))}
          onClose={close}
        />
      )
    case 'edit':
      return (
        <EditDialog
          list={list}
          target={targetOf(selection, query)}
          count={tickedOf(selection, total)}
          field={editField}
          onClose={onClose}
        />
      )
    case 'remove': {
      const target = targetOf(selection, query)
      return (
        <RemoveDialog
          target={target}
          onRemove={() => {
            onClose()
            onRemove(target)
          }}
          onClose={close}
        />
      )
    }
    case 'save-view':
      return <SaveViewDialog state={state} onClose={close} />
    default:
      return null
  }
}
