import { useInfiniteQuery } from '@tanstack/react-query'
import type { ActionChanges, RowChange } from '../../../../src-shared/records/history'
import { changeSentences } from '../../../../src-shared/text/change-sentences'
import { ask } from '../../../state/office/office'
import { refusalOf } from '../../../state/office/refusal-of'
import { instantText } from '../../../text/instants'
import { useWords } from '../../../text/words'
import { Button } from '../../button'
import { RefusalAlert } from '../../refusal-alert'
import { type Edit, useEdit } from '../use-edit'
import styles from './record-history.module.css'

/** Returns what restores one changed value; null for a value that cannot be restored alone. */
type PuttingBack = (change: RowChange, action: ActionChanges) => ((edit: Edit, said: string) => Promise<unknown>) | null

/** Joins an action that continues on the next page into one. */
function joined(actions: readonly ActionChanges[]): readonly ActionChanges[] {
  const whole = new Map<string, ActionChanges>()
  for (const action of actions) {
    const begun = whole.get(action.actionId)
    whole.set(action.actionId, begun ? { ...begun, changes: [...begun.changes, ...action.changes] } : action)
  }
  return [...whole.values()]
}

type Props = { readonly id: string; readonly puttingBack?: PuttingBack }

const pageSize = 50

/** One entry for each changed value, so that each is shown and restored separately. */
const singly = (change: RowChange): readonly RowChange[] =>
  change.op === 'update' ? change.cells.map(cell => ({ ...change, cells: [cell] })) : [change]

/** Who changed what and when, in sentences, newest first. One value at a time can be restored. */
export function RecordHistory({ id, puttingBack = () => null }: Props) {
  const words = useWords()
  const edit = useEdit()
  const history = useInfiniteQuery({
    queryKey: ['history:page', { id, limit: pageSize }, 'paged'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => ask('history:page', { id, limit: pageSize, ...(pageParam && { before: pageParam }) }),
    getNextPageParam: page => page.next ?? undefined,
  })
  const names = Object.assign({}, ...(history.data?.pages.map(page => page.names) ?? []))
  const actions = joined(history.data?.pages.flatMap(page => page.actions) ?? [])

  const sentence = (action: ActionChanges, change: RowChange) => {
    const context = { by: action.by, names, about: id, language: words.language }
    const back = puttingBack(change, action)
    return changeSentences(change, context).map(said => (
      <li key={`${action.actionId} ${said}`} className={styles['change']}>
        <span>{said}</span>
        {back && (
          <Button
            weight="quiet"
            aria-label={`${words.record.history.putBack}: ${said}`}
            disabled={edit.isBusy}
            onClick={() => void back(edit, words.record.history.isBack)}
          >
            {words.record.history.putBack}
          </Button>
        )}
      </li>
    ))
  }
  return (
    <>
      <RefusalAlert refusal={edit.refusal ?? (history.error && refusalOf(history.error))} />
      {history.isSuccess && actions.length === 0 && <p className={styles['when']}>{words.record.history.none}</p>}
      <ol className={styles['actions']}>
        {actions.map(action => (
          <li key={action.actionId} className={styles['action']}>
            <time className={styles['when']} dateTime={action.at}>
              {instantText(action.at, words.language)}
            </time>
            <ul>{action.changes.flatMap(singly).flatMap(change => sentence(action, change))}</ul>
          </li>
        ))}
      </ol>
      {history.hasNextPage && <Button onClick={() => void history.fetchNextPage()}>{words.record.older}</Button>}
    </>
  )
}
