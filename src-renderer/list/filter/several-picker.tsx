import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ListColumn } from '../../../src-shared/lists/list-columns'
import { MultiPicker } from '../../components/multi-picker'
import { matching, type PickerChoice } from '../../components/picker-choice'
import { question } from '../../state/office/question'
import { useWords } from '../../text/words'
import { choicesOf } from './choice-words'
import { useChosen, useLinkChoices } from './link-choices'

type Props = {
  readonly id: string
  readonly column: ListColumn
  readonly chosen: readonly string[]
  readonly label: string
  readonly isMeOffered?: boolean
  readonly onChosen: (ids: readonly string[]) => void
}

type PickProps = Omit<Props, 'column' | 'chosen' | 'isMeOffered'> & {
  readonly chosen: readonly PickerChoice[]
  readonly choices: readonly PickerChoice[]
  readonly text: string
  readonly isReady: boolean
  readonly onText: (text: string) => void
}

function Pick({ id, label, chosen, choices, text, isReady, onText, onChosen }: PickProps) {
  const words = useWords().lists
  const free = choices.filter(choice => !chosen.some(one => one.id === choice.id))
  const ids = chosen.map(one => one.id)
  return (
    <MultiPicker
      id={id}
      label={label}
      chosen={chosen}
      text={text}
      groups={[{ heading: '', items: free }]}
      isReady={isReady}
      placeholder={words.pick}
      onText={onText}
      onTake={choice => onChosen([...ids, choice.id])}
      onDrop={choice => onChosen(ids.filter(one => one !== choice.id))}
    />
  )
}

function LinkPicker({
  column,
  link,
  chosen,
  isMeOffered,
  ...rest
}: Props & { readonly link: NonNullable<ListColumn['link']> }) {
  const [text, setText] = useState('')
  const { choices, isReady } = useLinkChoices(link, text, isMeOffered)
  const names = useChosen(link, chosen)
  return <Pick {...rest} chosen={names} choices={choices} text={text} isReady={isReady} onText={setText} />
}

function CodePicker({ column, chosen, ...rest }: Props) {
  const words = useWords()
  const [text, setText] = useState('')
  const { data } = useQuery(question('reference:read', {}))
  const known = column.choice ? choicesOf(column.choice, words, data) : {}
  const all = Object.entries(known).map(([id, name]) => ({ id, name }))
  return (
    <Pick
      {...rest}
      chosen={chosen.map(id => ({ id, name: known[id] ?? id }))}
      choices={matching(all, text)}
      text={text}
      isReady
      onText={setText}
    />
  )
}

/** Picks several values for a column: codes from its list, or rows it links to. */
export function SeveralPicker(props: Props) {
  const { link } = props.column
  return link ? <LinkPicker {...props} link={link} /> : <CodePicker {...props} />
}
