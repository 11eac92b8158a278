import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { LongWork, WorkProgress } from '../../src-shared/program/work-progress'
import { written } from '../../src-shared/text/counted'
import { ask } from '../state/office/office'
import { question } from '../state/office/question'
import { longWorkAfter, progressAskedEvery } from '../state/waits'
import { useWords, type Words } from '../text/words'
import { Button } from './button'
import { useReturnedFocus } from './use-returned-focus'
import styles from './work-progress.module.css'

/** The progress of work of a kind, once it has run long enough to be shown. Null otherwise. */
function useLongWork(what: LongWork): WorkProgress | null {
  // Nothing is cached, so that an earlier work's answer is never shown.
  const asked = useQuery({
    ...question('work:progress', { what }),
    refetchInterval: progressAskedEvery,
    staleTime: 0,
    gcTime: 0,
  })
  const progress = asked.data?.progress ?? null
  const isUnderWay = progress !== null
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    if (!isUnderWay) return
    const timer = setTimeout(() => setIsLong(true), longWorkAfter)
    return () => {
      clearTimeout(timer)
      setIsLong(false)
    }
  }, [isUnderWay])
  return isLong ? progress : null
}

/** How many of how many rows are done. Empty while the total is not known. */
export const rowsDone = ({ done, total }: WorkProgress, { work, language }: Words): string =>
  total === null ? '' : work.rows(written(done, language), written(total, language))

type Props = {
  readonly what: LongWork
  /** The name of the bar. */
  readonly label: string
  /** What is being done. Read aloud each time it changes. */
  readonly said: (progress: WorkProgress) => string
  /** How much is done. Only shown: reading it aloud would never end. */
  readonly counted?: (progress: WorkProgress) => string
  readonly onCancel?: () => void
}

/** The progress of long work with a button to cancel it. Nothing is shown for work that ends soon. */
export function WorkUnderWay({ what, ...rest }: Props) {
  const progress = useLongWork(what)
  return progress && <Bar progress={progress} {...rest} />
}

function Bar({ progress, label, said, counted, onCancel }: Omit<Props, 'what'> & { readonly progress: WorkProgress }) {
  const words = useWords().work
  const part = useRef<HTMLDivElement>(null)
  const { what, done, total } = progress
  const noteWhereFrom = useReturnedFocus(part)
  return (
    <div ref={part} className={styles['work']}>
      <progress
        aria-label={label}
        className={styles['bar']}
        {...(total !== null && { value: done, max: Math.max(1, total) })}
      />
      <span role="status">{said(progress)}</span>
      {counted && <span className={styles['count']}>{counted(progress)}</span>}
      <Button
        onFocus={noteWhereFrom}
        onClick={() => {
          onCancel?.()
          void ask('work:cancel', { what })
        }}
      >
        {words.cancel}
      </Button>
    </div>
  )
}
