import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Refusal } from '../../src-shared/refusals/refusal'
import { saveOfficeAs } from '../state/office/save-office-as'
import { useWords } from '../text/words'
import { Button } from './button'
import { CopyReference } from './copy-reference'
import styles from './refusal-alert.module.css'

/** Says what happened, what is safe and what to do, in the place where the user is looking. Shows nothing when the user cancelled. */
export function RefusalAlert({
  refusal,
  children,
}: {
  readonly refusal: Refusal | null
  readonly children?: ReactNode
}) {
  const words = useWords()
  if (refusal === null || refusal.code === 'cancelled') return null
  return (
    <div className={styles['alert']} role="alert">
      <CircleAlert size={16} aria-hidden="true" />
      <p>{words.shared.refusal(refusal)}</p>
      {refusal.code === 'unexpected' && <CopyReference reference={refusal.reference} />}
      {refusal.code === 'store-moved' && refusal.where !== 'overwritten' && (
        <Button onClick={() => void saveOfficeAs(words)}>{words.movedStore.saveAs}</Button>
      )}
      {children}
    </div>
  )
}
