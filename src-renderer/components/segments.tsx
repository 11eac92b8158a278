import { useId } from 'react'
import styles from './segments.module.css'

type Props<Value extends string> = {
  readonly legend: string
  readonly value: Value
  readonly entries: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}

/** Chooses one of a few, all visible. Uses native radio buttons, so the arrow keys choose. */
export function Segments<Value extends string>({ legend, value, entries, onChange }: Props<Value>) {
  const name = useId()
  return (
    <fieldset className={styles['field']}>
      <legend className={styles['legend']}>{legend}</legend>
      <div className={styles['segments']}>
        {entries.map(entry => (
          <label key={entry.value} className={styles['segment']}>
            <input
              type="radio"
              className={styles['radio']}
              name={name}
              checked={entry.value === value}
              onChange={() => onChange(entry.value)}
            />
            {entry.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
