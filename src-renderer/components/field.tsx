import type { ReactNode } from 'react'
import styles from './field.module.css'

type Props = {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly problem?: string | undefined
  readonly children: ReactNode
}

/** What a control is described by, so that its hint and its problem are read out with it. */
export const describedBy = (id: string, { hint, problem }: Pick<Props, 'hint' | 'problem'>): string | undefined =>
  problem ? `${id}-problem` : hint && `${id}-hint`

/** The label's own id: a control whose open list hides the rest of the form must name its label, or it has none. */
export const labelId = (id: string): string => `${id}-label`

/** A label over its control; under it what is wrong, or else what to write. */
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
