import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useRef, useState } from 'react'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import type { ColumnCode, ListCode, ListColumn } from '../../../src-shared/lists/list-columns'
import type { EditEffect, EditTarget, ListChange } from '../../../src-shared/lists/list-edit'
import type { Refusal } from '../../../src-shared/refusals/refusal'
import { DialogFrame } from '../../components/dialog/dialog-frame'
import { RefusalAlert } from '../../components/refusal-alert'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import { isCommand } from '../../state/screen/keyboard'
import { useWords } from '../../text/words'
import fields from '../fields.module.css'
import { changesSeveral, readValue } from '../filter/read-value'
import { SeveralPicker } from '../filter/several-picker'
import { applyEdit } from './apply-edit'
import styles from './edit-dialog.module.css'
import { EditValue } from './edit-value'
import { editableColumns } from './editable-columns'

type Props = {
  readonly list: ListCode
  readonly target: EditTarget
  readonly count: number
  /** The field selected at first. Without it, the field most often changed. */
  readonly field?: string | undefined
  readonly onClose: () => void
}
type How = 'add' | 'remove' | 'set' | 'clear'

/** The field most often corrected in many rows at once, for each list. */
const likeliest: Partial<Record<ListCode, string>> = {
  interactions: 'issues',
  people: 'category',
  organisations: 'kind',
  commitments: 'status',
  processes: 'issues',
}

function changeOf(column: ListColumn, how: How, ids: readonly string[], text: string): ListChange | undefined {
  if (how === 'clear') return { field: column.code, how: 'clear' }
  if (changesSeveral(column)) return how !== 'set' && ids.length > 0 ? { field: column.code, how, ids } : undefined
  return text.trim() === '' ? undefined : readValue(column, text, dayInStockholm(new Date()))
}

type ChoiceProps = {
  readonly label: string
  readonly value: string
  readonly entries: readonly (readonly [value: string, label: string])[]
  readonly onChoose: (value: string) => void
}

function Choice({ label, value, entries, onChoose }: ChoiceProps) {
  return (
    <label className={styles['labelled']}>
      {label}
      <select className={fields['control']} value={value} onChange={event => onChoose(event.target.value)}>
        {entries.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Shows how many rows would change, and why the others would not. Empty while that is not known. */
function Effect({ effect }: { readonly effect: EditEffect | undefined }) {
  const words = useWords()
  return (
    <p className={styles['effect']} role="status">
      {effect && words.lists.effect(effect.changing, effect.matched)}
      {effect?.left.map(({ reason, count }) => (
        <span key={reason}> {words.lists.leftAsIs(count, words.shared.list.leftReasons[reason])}</span>
      ))}
    </p>
  )
}

/** Edits one field of many rows at once. The rows that would change are counted first, and one undo takes back the whole edit. */
export function EditDialog({ list, target, count, field, onClose }: Props) {
  const words = useWords()
  const all = editableColumns(list)
  const [code, setCode] = useState(field ?? likeliest[list] ?? all[0]?.code ?? '')
  const column = all.find(one => one.code === code) ?? all[0]
  const ways: readonly How[] = column && changesSeveral(column) ? ['add', 'remove', 'clear'] : ['set', 'clear']
  const [chosenHow, setHow] = useState<How>('add')
  const how = ways.find(way => way === chosenHow) ?? ways[0] ?? 'set'
  const [ids, setIds] = useState<readonly string[]>([])
  const [text, setText] = useState('')
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const isUnderWay = useRef(false)
  const valueField = useRef<HTMLDivElement>(null)

  const change = column && changeOf(column, how, ids, text)
  const preview = useQuery({
    ...question('list:edit-preview', { target, change: change ?? { field: code, how: 'clear' } }),
    enabled: change !== undefined,
    gcTime: 0,
  })

  async function apply(): Promise<void> {
    if (!change || isUnderWay.current) return
    isUnderWay.current = true
    try {
      await applyEdit(target, change, words)
      onClose()
    } catch (thrown) {
      setRefusal(refusalOf(thrown))
    } finally {
      isUnderWay.current = false
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    const isChosen = event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.value === ''
    const isWritten =
      event.key === 'Enter' && event.target instanceof HTMLElement && event.target.closest('[data-written]')
    if ((isChosen || isWritten) && change && !isCommand(event)) {
      event.preventDefault()
      event.stopPropagation()
      void apply()
    }
  }

  if (!column) return null
  const label = words.shared.list.columns[column.code as ColumnCode]
  return (
    <DialogFrame
      title={words.lists.editHeading(count)}
      aboveButtons={<RefusalAlert refusal={refusal ?? (change && preview.error ? refusalOf(preview.error) : null)} />}
      leave={{ label: words.lists.cancel }}
      act={{
        label: words.lists.apply,
        isDisabled: !change || preview.data?.changing === 0,
        onAct: () => void apply(),
      }}
      focusFirst={() => valueField.current?.querySelector<HTMLElement>('input, select') ?? null}
      onKeys={onKeyDown}
      onClose={onClose}
    >
      <div className={styles['pair']}>
        <Choice
          label={words.lists.field}
          value={column.code}
          entries={all.map(one => [one.code, words.shared.list.columns[one.code as ColumnCode]])}
          onChoose={chosen => {
            setCode(chosen)
            setIds([])
            setText('')
          }}
        />
        <Choice
          label={words.lists.how}
          value={how}
          entries={ways.map(way => [way, words.lists.ways[way]])}
          onChoose={chosen => setHow(ways.find(way => way === chosen) ?? 'set')}
        />
      </div>
      {how !== 'clear' && (
        <div ref={valueField} data-written={changesSeveral(column) ? undefined : ''}>
          {changesSeveral(column) ? (
            <SeveralPicker
              key={column.code}
              id="list-edit-values"
              column={column}
              chosen={ids}
              label={label}
              onChosen={setIds}
            />
          ) : (
            <EditValue key={column.code} column={column} text={text} label={label} onText={setText} />
          )}
        </div>
      )}
      <Effect effect={change && preview.data} />
    </DialogFrame>
  )
}
