import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { RefusalAlert } from '../../components/refusal-alert'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'

type Props<Facts> = { readonly answer: UseQueryResult<Facts>; readonly children: (facts: Facts) => ReactNode }

/** A record once it is read. Until then the one before it stays, so that nothing blinks while the arrow keys move. */
export function PaneRecord<Facts>({ answer, children }: Props<Facts>) {
  const words = useWords()
  if (answer.data !== undefined && !answer.error) return children(answer.data)
  if (!answer.error) return <p className="visually-hidden">{words.record.reading}</p>
  const refusal = refusalOf(answer.error)
  return refusal.code === 'unknown-id' ? <p role="alert">{words.record.isGone}</p> : <RefusalAlert refusal={refusal} />
}
