import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { LongWork, WorkProgress } from '../../src-shared/program/work-progress'
import { written } from '../../src-shared/text/counted'
import { ask } from '../state/office/office'
import { question } from '../state/office/question'
import { useWords, type Words } from '../text/words'
import { Button } from './button'
import { useReturnedFocus } from './use-returned-focus'
import styles from './work-progress.module.css'

/** How often is asked how far the work has come, in milliseconds. */
const pause = 200
/** What is done sooner than this, in milliseconds, would only flicker. */
const isLongAfter = 500

/** How far work of a kind has come, once it has taken long enough to be told of; null otherwise. */
function useLongWork(what: LongWork): WorkProgress | null {
  // What an earlier work left behind is no answer.
  const asked = useQuery({ ...question('work:progress', { what }), refetchInterval: pause, staleTime: 0, gcTime: 0 })
  const progress = asked.data?.progress ?? null
  const isUnderWay = progress !== null
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    if (!isUnderWay) return
    const timer = setTimeout(() => setIsLong(true), isLongAfter)
    return () => {
      clearTimeout(timer)
      setIsLong(false)
    }
  }, [isUnderWay])
  return isLong ? progress : null
}

/** How many rows of how many are done; nothing while that is not known. */
export const rowsDone = ({ done, total }: WorkProgress, { work, language }: Words): string =>
  total === null ? '' : work.rows(written(done, language), written(total, language))

type Props = {
  readonly what: LongWork
  /** What the bar is called. */
  readonly label: string
  /** What is being done, told aloud too each time it changes. */
  readonly said: (progress: WorkProgress) => string
  /** How many are done, seen only: told aloud it would never end. */
  readonly counted?: (progress: WorkProgress) => string
  readonly onCancel?: () => void
}

/** How far long work has come, and the way to call it off; nothing of it is seen when the work is soon done. */
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
