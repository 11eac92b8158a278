import type { ReactNode } from 'react'
import styles from './field.module.css'

type Props = {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly problem?: string | undefined
  readonly children: ReactNode
}

/** The id that describes a control, so that a screen reader reads its problem or hint with it. Undefined if there is neither. */
export const describedBy = (id: string, { hint, problem }: Pick<Props, 'hint' | 'problem'>): string | undefined =>
  problem ? `${id}-problem` : hint && `${id}-hint`

/** The id of the label. A control whose open list hides the rest of the form must point at its label; otherwise it has no name. */
export const labelId = (id: string): string => `${id}-label`

/** A label above its control. Under the control comes the problem or, if there is none, the hint. */
export function Field({ id, label, hint, problem, children }: Props) {
  return (
    <div className={styles['field']}>
      <label id={labelId(id)} htmlFor={id} className={styles['label']}>
        {label}
      </label>
      {children}
      {problem && (
        <p id={`${id}-problem`} className={styles['problem']}>
          {problem}
        </p>
      )}
      {hint && !problem && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
    </div>
  )
}
