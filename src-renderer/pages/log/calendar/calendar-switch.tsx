import type { LucideIcon } from 'lucide-react'
import styles from './calendar-switch.module.css'

type Props<Value extends string> = {
  readonly label: string
  readonly value: Value
  readonly entries: readonly { readonly value: Value; readonly label: string; readonly Icon?: LucideIcon }[]
  readonly onChange: (value: Value) => void
}

/** A few ways to see the same thing, side by side, of which one is pressed. */
export function CalendarSwitch<Value extends string>({ label, value, entries, onChange }: Props<Value>) {
  const group = { role: 'group', 'aria-label': label } as const
  return (
    <div {...group} className={styles['switch']}>
      {entries.map(({ value: own, label: name, Icon }) => (
        <button key={own} type="button" aria-pressed={own === value} onClick={() => onChange(own)}>
          {Icon && <Icon size={14} aria-hidden="true" />}
          {name}
        </button>
      ))}
    </div>
  )
}
