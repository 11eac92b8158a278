import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { catalogue } from '../../../src-shared/records/catalogue/catalogue'
import type { TrashedAction, TrashedRow, TrashPlace } from '../../../src-shared/records/trash'
import { Button } from '../../components/button'
import { ListPage } from '../../components/list-page'
import { change, noteTakenBack } from '../../state/commands/done-actions'
import { announce } from '../../state/office/announce'
import { ask } from '../../state/office/office'
import { refusalOf } from '../../state/office/refusal-of'
import { useUsableMark } from '../../state/screen/usable'
import { useRoving } from '../../state/screen/use-roving'
import { capital } from '../../text/capital'
import { instantText } from '../../text/instants'
import { useWords, type Words } from '../../text/words'
import styles from './trash-page.module.css'

const pageSize = 50

const trashed = {
  queryKey: ['trash:list', { limit: pageSize }],
  queryFn: ({ pageParam }: { readonly pageParam: TrashPlace | undefined }) =>
    ask('trash:list', { limit: pageSize, before: pageParam }),
  initialPageParam: undefined as TrashPlace | undefined,
  getNextPageParam: ({ next }: { readonly next: TrashPlace | null }) => next ?? undefined,
}

async function restore({ row, removal }: Line, name: string, words: Words): Promise<void> {
  try {
    await change(
      'trash:restore',
      { kind: row.kind, id: row.id },
      {
        // If the action removed several, its undo must stay available for the others.
        first: () => removal.rows.length === 1 && noteTakenBack(removal.actionId),
        tell: { text: words.trash.restored(name), words },
      },
    )
  } catch (thrown) {
    await announce({ text: words.shared.refusal(refusalOf(thrown)), isRefusal: true })
  }
}

type Line = {
  readonly row: TrashedRow
  readonly removal: TrashedAction
  readonly by: string | null
  readonly key: string
}

const linesOf = (actions: readonly TrashedAction[]): Line[] =>
  actions.flatMap(removal => removal.rows.map(row => ({ row, removal, by: removal.by, key: `${row.kind}:${row.id}` })))

/** What has been deleted and can be restored, one item at a time, with what belongs to it. */
export function TrashPage() {
  const words = useWords()
  const list = useInfiniteQuery(trashed)
  const lines = useMemo(() => linesOf(list.data?.pages.flatMap(page => page.actions) ?? []), [list.data])
  const roving = useRoving<HTMLElement>(useMemo(() => lines.map(({ key }) => key), [lines]))
  useUsableMark(list.data !== undefined)

  return (
    <ListPage
      heading={words.trash.heading}
      intro={words.trash.intro}
      label={words.trash.items}
      empty={words.trash.empty}
      isEmpty={list.isSuccess && lines.length === 0}
      query={list}
      list={roving.list}
    >
      {lines.map(line => {
        const { row, by, key } = line
        const name = row.label || words.trash.nameless
        return (
          <li key={key} className={styles['line']}>
            <span className={styles['kind']}>{capital(catalogue[row.kind][words.language].one)}</span>
            <span className={styles['what']}>
              <span className={styles['name']}>{name}</span>
              <span className={styles['detail']}>
                {row.detail && `${row.detail} · `}
                {words.trash.removedBy(by ?? words.trash.unknown, instantText(row.deletedAt, words.language))}
              </span>
            </span>
            <Button
              {...roving.item(key)}
              aria-label={words.trash.restoreNamed(name)}
              onClick={() => void restore(line, name, words)}
            >
              {words.trash.restore}
            </Button>
          </li>
        )
      })}
    </ListPage>
  )
}
