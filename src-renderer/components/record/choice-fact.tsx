import { useId } from 'react'
import styles from './facts.module.css'

type Props<Value extends string> = {
  readonly name: string
  readonly value: Value
  readonly entries: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}

/** A fact chosen from a list. Uses the system's own list, which opens with F4, Alt+↓ or Space and is searched by typing. */
export function ChoiceFact<Value extends string>({ name, value, entries, onChange }: Props<Value>) {
  const id = useId()
  return (
    <div className={styles['fact']}>
      <dt className={styles['name']}>
        <label htmlFor={id}>{name}</label>
      </dt>
      <dd>
        <select
          id={id}
          className={styles['choice']}
          value={value}
          onChange={event => {
            const chosen = entries.find(entry => entry.value === event.target.value)
            if (chosen) onChange(chosen.value)
          }}
        >
          {entries.map(entry => (
            <option key={entry.value} value={entry.value}>
              {entry.label}
            </option>
          ))}
        </select>
      </dd>
    </div>
  )
}
