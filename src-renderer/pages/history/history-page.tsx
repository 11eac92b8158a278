import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { ListPage } from '../../components/list-page'
import { ask } from '../../state/office/office'
import { useUsableMark } from '../../state/screen/usable'
import { useRoving } from '../../state/screen/use-roving'
import { useWords } from '../../text/words'
import { HistoryLine } from './history-line'
import { linesOf } from './history-lines'
import { useUndoing } from './use-undoing'

/** Number of changes on a page, not of actions: one action may change hundreds of rows. */
const pageSize = 100

const history = {
  queryKey: ['history:page', { limit: pageSize }],
  queryFn: ({ pageParam }: { readonly pageParam: string | undefined }) =>
    ask('history:page', { limit: pageSize, before: pageParam }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ next }: { readonly next: string | null }) => next ?? undefined,
}

/** Every action in the office, newest first, each with an undo. */
export function HistoryPage() {
  const words = useWords()
  const read = useInfiniteQuery(history)
  const lines = useMemo(() => linesOf(read.data?.pages ?? [], words.language), [read.data, words.language])
  const roving = useRoving<HTMLElement>(useMemo(() => lines.map(({ actionId }) => actionId), [lines]))
  const { left, undo } = useUndoing()
  useUsableMark(read.data !== undefined)

  return (
    <ListPage
      heading={words.history.heading}
      intro={words.history.intro}
      label={words.history.items}
      empty={words.history.empty}
      isEmpty={read.isSuccess && lines.length === 0}
      query={read}
      list={roving.list}
    >
      {lines.map(line => (
        <HistoryLine
          key={line.actionId}
          line={line}
          left={left.get(line.actionId) ?? []}
          item={roving.item(line.actionId)}
          onUndo={() => void undo(line.actionId)}
        />
      ))}
    </ListPage>
  )
}
