import { useState } from 'react'
import { MultiPicker } from '../multi-picker'
import { matching, type PickerChoice } from '../picker-choice'

type Props = {
  readonly id: string
  readonly label: string
  readonly placeholder: string
  readonly all: readonly PickerChoice[]
  readonly chosen?: readonly PickerChoice[]
  /** Ids that are not offered, besides those already chosen. */
  readonly hidden?: readonly string[]
  readonly onTake: (id: string) => void
  readonly onDrop?: (id: string) => void
}

/** Adds from one of the office's short lists. Each choice is saved at once. */
export function ReferencePicker({ all, chosen = [], hidden = [], onTake, onDrop, ...rest }: Props) {
  const [text, setText] = useState('')
  const free = all.filter(one => !hidden.includes(one.id) && !chosen.some(other => other.id === one.id))
  return (
    <MultiPicker
      {...rest}
      chosen={chosen}
      text={text}
      groups={[{ heading: '', items: matching(free, text) }]}
      onText={setText}
      onTake={choice => onTake(choice.id)}
      onDrop={choice => onDrop?.(choice.id)}
    />
  )
}
