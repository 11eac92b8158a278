import { type Ref, useState } from 'react'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { NameMatch } from '../../../src-shared/records/reference'
import { MultiPicker } from '../multi-picker'
import type { PickerChoice } from '../picker-choice'
import { useNameMatches } from '../use-name-matches'

type Props = {
  readonly id: string
  readonly label: string
  readonly placeholder: string
  readonly on: IsoDate
  readonly kind?: NameMatch['kind']
  readonly chosen: readonly PickerChoice[]
  /** Ids that are not offered, besides those already chosen. */
  readonly hidden?: readonly string[]
  readonly inputRef?: Ref<HTMLInputElement>
  readonly onTake: (match: NameMatch) => void
  readonly onDrop?: (choice: PickerChoice) => void
}

/** Picks people or organisations from the register by name. People are shown with the role they hold on a given day. */
export function ThingPicker({ kind, on, chosen, hidden = [], onTake, onDrop, ...rest }: Props) {
  const [text, setText] = useState('')
  const { matches, isReady } = useNameMatches(text, on, kind)
  const items = matches.filter(({ id }) => !hidden.includes(id) && !chosen.some(one => one.id === id))
  return (
    <MultiPicker
      {...rest}
      chosen={chosen}
      text={text}
      groups={[{ heading: '', items }]}
      isReady={isReady}
      onText={setText}
      onDrop={choice => onDrop?.(choice)}
      onTake={choice => {
        const match = matches.find(one => one.id === choice.id)
        if (match) onTake(match)
      }}
    />
  )
}
