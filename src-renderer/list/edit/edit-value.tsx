import { useQuery } from '@tanstack/react-query'
import { type ComponentProps, type KeyboardEvent, useEffect, useRef } from 'react'
import type { ListColumn } from '../../../src-shared/lists/list-columns'
import { question } from '../../state/office/question'
import { useWords, type Words } from '../../text/words'
import styles from '../fields.module.css'
import { choicesOf } from '../filter/choice-words'

type Props = {
  readonly column: ListColumn
  readonly text: string
  readonly label: string
  readonly isInvalid?: boolean
  readonly onText: (text: string) => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
  readonly onBlur?: () => void
  readonly isFocused?: boolean
}

/** The values to choose from in a column that holds one of a few. Undefined for a column where the user types. */
function useOptions(column: ListColumn): readonly { readonly value: string; readonly name: string }[] | undefined {
  const words = useWords()
  const { data } = useQuery(question('reference:read', {}))
  const named = (list: readonly { id: string; name: string }[] | undefined) =>
    (list ?? []).map(({ id, name }) => ({ value: id, name }))
  if (column.type === 'flag') return flags(words)
  if (column.type === 'choice' && column.choice)
    return Object.entries(choicesOf(column.choice, words))
      .filter(([code]) => code !== 'secrecy_marked')
      .map(([value, name]) => ({ value, name }))
  if (column.link === 'staff') return named(data?.staff)
  if (column.link === 'task') return named(data?.tasks)
  return undefined
}

const flags = ({ shared }: Words) => [
  { value: '1', name: shared.list.yes },
  { value: '0', name: shared.list.no },
]

/** The field in which a value is typed or chosen, of the type its column needs. */
export function EditValue({ column, text, label, isInvalid, isFocused, onText, onKeyDown, onBlur }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const select = useRef<HTMLSelectElement>(null)
  useEffect(() => {
    if (isFocused) (input.current ?? select.current)?.focus()
  }, [isFocused])
  const options = useOptions(column)
  const shared: ComponentProps<'input'> & ComponentProps<'select'> = {
    className: styles['control'],
    'aria-label': label,
    'aria-invalid': isInvalid || undefined,
    value: text,
    onChange: event => onText(event.target.value),
    onKeyDown,
    onBlur,
  } as ComponentProps<'input'> & ComponentProps<'select'>
  if (!options) return <input ref={input} type="text" autoComplete="off" {...shared} />
  return (
    <select ref={select} {...shared}>
      <option value="">–</option>
      {options.map(({ value, name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  )
}
