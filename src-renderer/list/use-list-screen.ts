import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { columnOf, type ListCode } from '../../src-shared/lists/list-columns'
import { isByDay, type ListGroup, type ListQuery } from '../../src-shared/lists/list-filter'
import { question } from '../state/office/question'
import { changeKept, queryOf, useKeptList, useText } from '../state/screen/list-store'
import { nothingTicked, type Selection } from './edit/selection'
import { type ActiveCell, nowhere } from './grid/active-cell'
import { useHeadings } from './grid/use-headings'
import { listPage } from './list-questions'

/** What may be open beside the rows of a list, one at a time. */
export type Panel = 'views' | 'columns' | 'groups' | 'export' | 'edit' | 'remove' | 'save-view'

/** The cell being edited in its place. */
export type EditedCell = { readonly id: string; readonly field: string }

const noGroups: readonly ListGroup[] = []

const groupingOf = ({ groupBy, sort }: Pick<ListQuery, 'groupBy' | 'sort'>): string => JSON.stringify([groupBy, sort])

/** Everything that a list's screen keeps while it is shown, shared by its parts. */
export function useListScreen(list: ListCode) {
  const { definition, view, hasPane = false } = useKeptList(list)
  const text = useText(list)
  const query = queryOf(list, definition, text)
  const asked = JSON.stringify(query)

  const first = useQuery({ ...listPage(query, 0), placeholderData: keepPreviousData })
  const whole = useQuery(
    question('list:page', {
      query: queryOf(list, { ...definition, filter: { match: 'all', rows: [] }, sort: [], groupBy: null }, ''),
      offset: 0,
      limit: 0,
    }),
  )
  // Grouped by a field with several values, a row appears in several groups but counts as one hit.
  const isRepeated = query.groupBy !== null && columnOf(list, query.groupBy)?.isMany === true
  const once = useQuery({ ...listPage({ ...query, groupBy: null }, 0), enabled: isRepeated })
  const isGrouped = query.groupBy !== null || isByDay(query)
  const groups = useQuery({
    ...question('list:groups', { query }),
    enabled: isGrouped,
    // The groups of other rows in the same order stand until these are read. Those of another order would be in the wrong places.
    placeholderData: (before, earlier) => {
      const other = earlier?.queryKey.find(part => typeof part !== 'string')
      return other && groupingOf(other.query) === groupingOf(query) ? before : undefined
    },
  })

  const [active, setActive] = useState<ActiveCell>(nowhere)
  const [ticked, setTicked] = useState<{ readonly asked: string; readonly selection: Selection }>({
    asked,
    selection: nothingTicked,
  })
  const [panel, setPanel] = useState<Panel | null>(null)
  const [isBuilding, setIsBuilding] = useState(false)
  const [edited, setEdited] = useState<EditedCell | null>(null)

  // The first rows wait for their headings, so that they do not move when those come. Rows that are shown do not go away for new headings.
  const [isShown, setIsShown] = useState(false)
  const areHeadingsKnown = !isGrouped || groups.data !== undefined || groups.isError
  if (!isShown && areHeadingsKnown && first.data) setIsShown(true)
  const total = first.isError || !(isShown || areHeadingsKnown) ? undefined : first.data?.total
  const headings = useHeadings(query, isGrouped ? (groups.data ?? noGroups) : noGroups, total ?? 0)

  // Rows ticked among other hits are not the rows seen now, so the selection is empty.
  const selection = ticked.asked === asked ? ticked.selection : nothingTicked
  return {
    list,
    view,
    definition,
    text,
    query,
    total,
    ...headings,
    /** True while the headings may not be those of the rows, because one of them is being read again. */
    areHeadingsOld: isGrouped && groups.isFetching,
    /** How many different rows there are. */
    hits: isRepeated ? once.data?.total : first.data?.total,
    wholeTotal: whole.data?.total,
    error: first.error,
    retry: () => void first.refetch(),
    active,
    setActive,
    selection,
    setSelection: (next: Selection) => setTicked({ asked, selection: next }),
    panel,
    setPanel,
    isBuilding,
    setIsBuilding,
    /** True if the reading pane is open. It stays open, also until the next start. */
    isPreviewed: hasPane,
    setIsPreviewed: (next: boolean) => changeKept(list, { hasPane: next }),
    edited,
    setEdited,
  }
}
export type ListScreenState = ReturnType<typeof useListScreen>
