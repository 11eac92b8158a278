import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import type { ActionId } from '../../../src-shared/records/ids'
import type { MergeDone } from '../../../src-shared/records/merge'
import { Button } from '../../components/button'
import { RefusalAlert } from '../../components/refusal-alert'
import { takeBackAny } from '../../state/commands/done-actions'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import { isFocusLost, screenInView } from '../../state/screen/panes'
import { useWords } from '../../text/words'
import styles from './care-page.module.css'
import rows from './merged-part.module.css'
import { Pager } from './pager'

const pageLength = 50

/** The merges that were made. Each can be undone at any time. */
export function MergedPart() {
  const words = useWords()
  const [offset, setOffset] = useState(0)
  const list = useRef<HTMLUListElement>(null)
  const merges = useQuery({
    ...question('merge:latest', { offset, limit: pageLength }),
    placeholderData: keepPreviousData,
  })
  const { total, rows: shown } = merges.data ?? { total: 0, rows: [] }
  const parting = useMutation({
    mutationFn: ({ actionId, name }: MergeDone) =>
      takeBackAny(actionId as ActionId, ({ skipped }) => ({
        text: skipped === 0 ? words.merged.apart(name) : words.merged.apartInPart(name, skipped),
      })),
  })

  const isEmpty = shown.length === 0
  useEffect(() => {
    if (isEmpty && isFocusLost()) screenInView()?.focus()
  }, [isEmpty])

  function takeApart(merge: MergeDone): void {
    // The button goes away with its row. From the list, the next button is one Tab away.
    list.current?.focus()
    if (!parting.isPending) parting.mutate(merge)
  }

  return (
    <>
      <p className={styles['intro']}>{words.merged.intro}</p>
      <RefusalAlert refusal={merges.error && refusalOf(merges.error)} />
      <RefusalAlert refusal={parting.error && refusalOf(parting.error)} />
      {merges.data && total === 0 && <p>{words.merged.empty}</p>}
      {shown.length > 0 && (
        <ul ref={list} tabIndex={-1} className={rows['list']} aria-label={words.merged.list}>
          {shown.map(merge => (
            <li key={`${merge.kind} ${merge.id}`} className={rows['row']}>
              <span className={rows['day']}>{dayInStockholm(new Date(merge.mergedAt))}</span>
              <span className={rows['what']}>
                {words.merged.row(merge.name, merge.into)}
                <span className={rows['kind']}>{words.care.kinds[merge.kind]}</span>
              </span>
              {merge.actionId ? (
                <Button aria-label={words.merged.takeApartOf(merge.name)} onClick={() => takeApart(merge)}>
                  {words.merged.takeApart}
                </Button>
              ) : (
                <span className={rows['kind']}>{words.merged.noRecord}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      <Pager offset={offset} pageLength={pageLength} total={total} onOffset={setOffset} />
    </>
  )
}
