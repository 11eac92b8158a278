import { Select } from '@base-ui/react/select'
import { Check, ChevronDown } from 'lucide-react'
import styles from './choice-list.module.css'
import { useOverlayContainer } from './overlay-container'

type ChoiceListEntry<Value extends string> = {
  readonly value: Value
  readonly label: string
  readonly keys?: string
}

type Props<Value extends string> = {
  readonly label: string
  /** The name for screen readers, when several lists have the same label. */
  readonly name?: string
  readonly value: Value
  readonly entries: readonly ChoiceListEntry<Value>[]
  readonly onChange: (value: Value) => void
}

/** Chooses one of many: a labelled list that opens under its button, with an entry's shortcut beside it. */
export function ChoiceList<Value extends string>({ label, name, value, entries, onChange }: Props<Value>) {
  return (
    <Select.Root
      items={[...entries]}
      value={value}
      onValueChange={next => {
        if (next !== null) onChange(next)
      }}
    >
      <div className={styles['field']}>
        <Select.Label className={styles['label']}>{label}</Select.Label>
        <Select.Trigger
          className={styles['trigger']}
          {...(name !== undefined && { 'aria-label': name, 'aria-labelledby': undefined })}
        >
          <Select.Value className={styles['value']} />
          <Select.Icon className={styles['icon']}>
            <ChevronDown size={16} aria-hidden="true" />
          </Select.Icon>
        </Select.Trigger>
      </div>
      <Select.Portal container={useOverlayContainer()}>
        <Select.Positioner
          className={styles['positioner']}
          positionMethod="fixed"
          sideOffset={4}
          alignItemWithTrigger={false}
        >
          <Select.Popup className={styles['popup']}>
            <Select.List className={styles['list']}>
              {entries.map(entry => (
                <Select.Item key={entry.value} value={entry.value} className={styles['entry']}>
                  <span className={styles['mark']}>
                    <Select.ItemIndicator>
                      <Check size={14} aria-hidden="true" />
                    </Select.ItemIndicator>
                  </span>
                  <Select.ItemText>{entry.label}</Select.ItemText>
                  {entry.keys && (
                    <span className={styles['keys']} aria-hidden="true">
                      {entry.keys}
                    </span>
                  )}
                </Select.Item>
              ))}
            </Select.List>
          </Select.Popup>
        </Select.Positioner>
      </Select.Portal>
    </Select.Root>
  )
}
