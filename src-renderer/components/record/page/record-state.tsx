import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { refusalOf } from '../../../state/office/refusal-of'
import { openPlace } from '../../../state/router/router'
import { useWords } from '../../../text/words'
import { Button } from '../../button'
import { RefusalAlert } from '../../refusal-alert'
import styles from './record-state.module.css'

/** A record once it is read. While it is read nothing visible is shown, so that nothing jumps; a refusal is shown in words. */
export function RecordState<T>({
  answer,
  children,
}: {
  readonly answer: UseQueryResult<T>
  readonly children: (value: T) => ReactNode
}) {
  const words = useWords()
  if (answer.data !== undefined && !answer.error) return children(answer.data)
  if (!answer.error) return <p className="visually-hidden">{words.record.reading}</p>
  const refusal = refusalOf(answer.error)
  return (
    <div className={styles['refused']}>
      <h1>{words.record.notShown}</h1>
      {refusal.code === 'unknown-id' ? (
        <>
          <p role="alert">{words.record.isGone}</p>
          <Button onClick={() => openPlace({ view: 'trash' })}>{words.record.toTrash}</Button>
        </>
      ) : (
        <RefusalAlert refusal={refusal}>
          <Button onClick={() => void answer.refetch()}>{words.tryAgain}</Button>
        </RefusalAlert>
      )}
    </div>
  )
}
