import type { RefObject } from 'react'
import { type ColumnCode, type ListColumn, listColumns } from '../../src-shared/lists/list-columns'
import type { EditTarget } from '../../src-shared/lists/list-edit'
import { useWords } from '../text/words'
import { ChoicesMenu } from './choices-menu'
import { ColumnsPanel } from './columns-panel'
import { EditDialog } from './edit-dialog'
import { exportList } from './export-list'
import { changeShown } from './list-store'
import { RemoveDialog } from './remove-dialog'
import { SaveViewDialog } from './save-view-dialog'
import { targetOf, tickedOf } from './selection'
import type { ListScreenState } from './use-list-screen'
import { ViewsMenu } from './views-menu'

const past = new Set(['startsOn', 'lastInteractionOn'])

export type Anchors = Readonly<Record<'views' | 'columns' | 'groups' | 'export', RefObject<HTMLElement | null>>>
type Props = {
  readonly state: ListScreenState
  readonly anchors: Anchors
  readonly editField: string | undefined
  readonly onRemove: (target: EditTarget) => void
  readonly onClose: () => void
}

/** What may be open over a list; fetched once the rows are there. */
export function ListOverlays({ state, anchors, editField, onRemove, onClose }: Props) {
  const words = useWords()
  const { list, panel, selection, query, hits: total = 0 } = state
  // What a menu led to is open by the time the menu itself is closed.
  const close = () => state.setPanel(now => (now === panel ? null : now))
  switch (panel) {
    case 'views':
      return <ViewsMenu state={state} anchor={anchors.views} onClose={close} />
    case 'columns':
      return <ColumnsPanel state={state} anchor={anchors.columns} onClose={close} />
    case 'groups': {
      const columns = (listColumns[list] as readonly ListColumn[]).filter(column => column.isGroupable)
      const none = {
        id: 'none',
        name: words.lists.ungrouped,
        isOn: query.groupBy === null,
        run: () => changeShown(list, { groupBy: null }),
      }
      const items = columns.map(({ code, type }) => ({
        id: code,
        name: words.shared.list.columns[code as ColumnCode],
        isOn: query.groupBy === code,
        // Months of what has been begin with the latest, as the log does.
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
          items={(['xlsx', 'csv'] as const).map(format => ({
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
