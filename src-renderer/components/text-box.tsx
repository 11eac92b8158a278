import type { ComponentProps } from 'react'
import { describedBy, Field } from './field'
import styles from './text-box.module.css'

type Props = Omit<ComponentProps<'input'>, 'onChange' | 'id' | 'value'> & {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly hint?: string | undefined
  readonly problem?: string | undefined
  /** True for running text, whose spelling is checked. A name or a day is not. */
  readonly isProse?: boolean
  readonly onChange: (text: string) => void
}

/** A labelled line of text. */
export function TextBox({ id, label, hint, problem, isProse = false, onChange, ...rest }: Props) {
  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      <input
        type="text"
        autoComplete="off"
        {...rest}
        id={id}
        className={styles['box']}
        data-prose={isProse || undefined}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={describedBy(id, { hint, problem })}
        onChange={event => onChange(event.target.value)}
      />
    </Field>
  )
}
