import type { ReactNode } from 'react'
import { describedBy, Field } from '../../../components/field'
import box from '../../../components/text-box.module.css'

type Props<Value extends string> = {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly value: Value
  readonly entries: readonly { readonly value: Value; readonly label: ReactNode }[]
  readonly onChange: (value: Value) => void
}

/** A labelled native select, which chooses by typing without being opened. */
export function ChoiceSelect<Value extends string>({ id, label, hint, value, entries, onChange }: Props<Value>) {
  return (
    <Field id={id} label={label} hint={hint}>
      <select
        id={id}
        className={box['box']}
        value={value}
        aria-describedby={describedBy(id, { hint, problem: undefined })}
        onChange={event => onChange(event.target.value as Value)}
      >
        {entries.map(entry => (
          <option key={entry.value} value={entry.value}>
            {entry.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
