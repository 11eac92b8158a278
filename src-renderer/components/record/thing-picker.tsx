import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type Ref, useState } from 'react'
import type { IsoDate } from '../../../src-shared/domain/iso-date'
import type { NameMatch } from '../../../src-shared/domain/reference'
import { question } from '../../question'
import { MultiPicker } from '../multi-picker'
import type { PickerChoice } from '../picker-choice'

type Props = {
  readonly id: string
  readonly label: string
  readonly placeholder: string
  readonly on: IsoDate
  readonly kind?: NameMatch['kind']
  readonly chosen: readonly PickerChoice[]
  readonly inputRef?: Ref<HTMLInputElement>
  readonly onTake: (match: NameMatch) => void
  readonly onDrop: (choice: PickerChoice) => void
}

/** One letter would match half the register. */
const fewestLetters = 2

/** Picks people or organisations of the register by name, with the role they hold on a day. */
export function ThingPicker({ kind, on, chosen, onTake, ...rest }: Props) {
  const [text, setText] = useState('')
  const wanted = text.trim()
  const isAsked = wanted.length >= fewestLetters
  const answer = useQuery({
    ...question('name:match', kind ? { text: wanted, on, kind } : { text: wanted, on }),
    enabled: isAsked,
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  })
  const matches = isAsked ? (answer.data ?? []) : []
  const items = matches.filter(match => !chosen.some(one => one.id === match.id))
  return (
    <MultiPicker
      {...rest}
      chosen={chosen}
      text={text}
      groups={[{ heading: '', items }]}
      isReady={!isAsked || answer.isError || (answer.isSuccess && !answer.isPlaceholderData)}
      onText={setText}
      onTake={choice => {
        const match = matches.find(one => one.id === choice.id)
        if (match) onTake(match)
      }}
    />
  )
}
