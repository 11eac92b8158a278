import { X } from 'lucide-react'
import { dayMeant } from '../../../src-shared/days/relative-days'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import {
  type ColumnCode,
  columnOf,
  type ListCode,
  type ListColumn,
  listColumns,
  type Operator,
  operatorsOf,
} from '../../../src-shared/lists/list-columns'
import { WithCalendar } from '../../components/day/with-calendar'
import iconButton from '../../styles/icon-button.module.css'
import { useWords } from '../../text/words'
import fields from '../fields.module.css'
import { coded, conditionOf, type DraftRow, newRow, readDay } from './draft-filter'
import styles from './filter-builder.module.css'
import { SeveralPicker } from './several-picker'

type Props = {
  readonly list: ListCode
  readonly row: DraftRow
  readonly onChange: (row: DraftRow) => void
  readonly onRemove: () => void
}

const offered = (list: ListCode): readonly ListColumn[] => listColumns[list]

const several = new Set<Operator>(['any-of', 'none-of', 'has-any', 'has-all', 'has-none'])
const valueless = new Set<Operator>(['yes', 'no', 'is-empty', 'is-not-empty'])

function PeriodField({ row, onChange, label }: Pick<Props, 'row' | 'onChange'> & { readonly label: string }) {
  const words = useWords().shared.list
  const known = coded.some(one => one.code === row.text)
  return (
    <select
      className={fields['control']}
      aria-label={label}
      value={row.text}
      onChange={event => onChange({ ...row, text: event.target.value })}
    >
      {!known && <option value={row.text}>{row.text || '–'}</option>}
      {coded.map(({ code, period }) => (
        <option key={code} value={code}>
          {'lastDays' in period
            ? words.lastDays(period.lastDays)
            : 'nextDays' in period
              ? words.nextDays(period.nextDays)
              : words.period(period.which, period.unit)}
        </option>
      ))}
    </select>
  )
}

function WrittenField({
  row,
  column,
  label,
  onChange,
}: Omit<Props, 'list' | 'onRemove'> & { readonly column: ListColumn; readonly label: string }) {
  const words = useWords().lists
  const today = dayInStockholm(new Date())
  const isDay = column.type === 'day'
  const hint = (text: string) => {
    const day = isDay ? readDay(text, today) : undefined
    return day && dayMeant(day, today)
  }
  const isWrong = row.text.trim() !== '' && conditionOf({ ...row, to: row.to || row.text }, today) === undefined
  const box = (part: 'text' | 'to', name: string) => (
    <input
      type="text"
      autoComplete="off"
      className={fields['control']}
      aria-label={name}
      aria-invalid={(part === 'text' && isWrong) || undefined}
      placeholder={isDay ? words.dayHint : undefined}
      value={row[part]}
      onChange={event => onChange({ ...row, [part]: event.target.value })}
    />
  )
  const written = (part: 'text' | 'to', name: string) => (
    <span className={styles['written']}>
      {isDay ? (
        <WithCalendar on={hint(row[part])} onPick={day => onChange({ ...row, [part]: day })}>
          {box(part, name)}
        </WithCalendar>
      ) : (
        box(part, name)
      )}
      {isDay && hint(row[part]) !== row[part] && <span className={styles['meant']}>{hint(row[part])}</span>}
    </span>
  )
  if (row.operator !== 'between') return written('text', label)
  return (
    <span className={styles['between']}>
      {written('text', words.from)}
      {written('to', words.to)}
    </span>
  )
}

/** One condition: a field, how it is compared, and with what value. */
export function FilterRow({ list, row, onChange, onRemove }: Props) {
  const words = useWords()
  const column = columnOf(list, row.field)
  if (!column) return null
  const name = words.shared.list.columns[row.field as ColumnCode]
  const label = words.lists.valueOf(name)
  return (
    <div className={styles['row']} data-filter-row>
      <select
        className={fields['control']}
        aria-label={words.lists.field}
        value={row.field}
        onChange={event => onChange(newRow(list, event.target.value, row.key))}
      >
        {offered(list).map(({ code }) => (
          <option key={code} value={code}>
            {words.shared.list.columns[code as ColumnCode]}
          </option>
        ))}
      </select>
      <select
        className={fields['control']}
        aria-label={words.lists.operator}
        value={row.operator}
        onChange={event => {
          const operator = operatorsOf[column.type].find(one => one === event.target.value)
          if (!operator) return
          const isPeriod = operator === 'within' || row.operator === 'within'
          onChange({ ...row, operator, ...(isPeriod && { text: operator === 'within' ? 'this quarter' : '' }) })
        }}
      >
        {operatorsOf[column.type].map(operator => (
          <option key={operator} value={operator}>
            {words.shared.list.ownOperators[`${row.field} ${operator}`] ?? words.shared.list.operators[operator]}
          </option>
        ))}
      </select>
      <div className={styles['value']}>
        {several.has(row.operator) && (
          <SeveralPicker
            key={row.field}
            id={`filter-${row.key}`}
            column={column}
            chosen={row.chosen}
            label={label}
            isMeOffered
            onChosen={chosen => onChange({ ...row, chosen })}
          />
        )}
        {row.operator === 'within' && <PeriodField row={row} label={label} onChange={onChange} />}
        {!several.has(row.operator) && !valueless.has(row.operator) && row.operator !== 'within' && (
          <WrittenField row={row} column={column} label={label} onChange={onChange} />
        )}
      </div>
      <button
        type="button"
        className={iconButton['button']}
        aria-label={words.lists.removeCondition(name)}
        onClick={onRemove}
      >
        <X size={14} aria-hidden="true" />
      </button>
    </div>
  )
}
