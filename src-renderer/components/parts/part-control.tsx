import { useId } from 'react'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import { readDate } from '../../../src-shared/days/written-date'
import { useWords } from '../../text/words'
import { DayBox } from '../day/day-box'
import { describedBy, Field } from '../field'
import formStyles from '../form.module.css'
import { ReferencePicker } from '../record/reference-picker'
import { ThingPicker } from '../record/thing-picker'
import { TextBox } from '../text-box'
import { idsOf, nameOfThing, type PartField, type Values } from './part-field'
import styles from './part-form.module.css'

type Props = {
  readonly field: PartField
  readonly values: Values
  readonly problem: string | undefined
  readonly onChange: (change: Values) => void
}

const today = (): IsoDate => dayInStockholm(new Date())

const dayKinds = { day: 'day', 'due-day': 'due', 'known-day': 'known' } as const

/** The hint under a field: fixed words, or words that depend on the day or the text written. */
function toldHint(field: PartField, values: Values): string | undefined {
  if (!('hint' in field) || typeof field.hint !== 'function') return 'hint' in field ? field.hint : undefined
  if (field.type === 'text') return field.hint(values)
  const on = readDate(values[field.name] ?? '', today())
  return on && field.hint(on, values)
}

/** The control of one field, with its label, its hint and its problem. */
export function PartControl({ field, values, problem, onChange }: Props) {
  const words = useWords()
  const id = useId()
  const { name, label } = field
  const value = values[name] ?? ''
  const set = (text: string) => onChange({ [name]: text })
  switch (field.type) {
    case 'check':
      return (
        <label className={formStyles['check']}>
          <input
            type="checkbox"
            checked={value === 'yes'}
            onChange={({ target }) => set(target.checked ? 'yes' : '')}
          />
          {label}
        </label>
      )
    case 'choice':
      return (
        <Field id={id} label={label} hint={field.hint} problem={problem}>
          <select
            id={id}
            className={formStyles['select']}
            value={value}
            aria-describedby={describedBy(id, { hint: field.hint, problem })}
            onChange={({ target }) => set(target.value)}
          >
            {field.entries.map(entry => (
              <option key={entry.value} value={entry.value}>
                {entry.label}
              </option>
            ))}
          </select>
        </Field>
      )
    case 'long':
      return (
        <div className={formStyles['wide']}>
          <Field id={id} label={label} hint={field.hint} problem={problem}>
            <textarea
              id={id}
              className={styles['long']}
              rows={3}
              value={value}
              aria-describedby={describedBy(id, { hint: field.hint, problem })}
              onChange={({ target }) => set(target.value)}
            />
          </Field>
        </div>
      )
    case 'thing':
      return (
        <Field id={id} label={label} problem={problem}>
          <ThingPicker
            id={id}
            label={label}
            placeholder={words.parts.nameHint}
            kind={field.kind}
            on={today()}
            chosen={value === '' ? [] : [{ id: value, name: values[nameOfThing(name)] ?? value }]}
            onTake={match => onChange({ [name]: match.id, [nameOfThing(name)]: match.name })}
            onDrop={() => onChange({ [name]: '', [nameOfThing(name)]: '' })}
          />
        </Field>
      )
    case 'several': {
      const ids = idsOf(value)
      return (
        <Field id={id} label={label} problem={problem}>
          <ReferencePicker
            id={id}
            label={label}
            placeholder={words.parts.nameHint}
            all={field.all}
            chosen={ids.map(one => field.all.find(choice => choice.id === one) ?? { id: one, name: one })}
            onTake={one => set([...ids, one].join(' '))}
            onDrop={one => set(ids.filter(other => other !== one).join(' '))}
          />
        </Field>
      )
    }
    case 'day':
    case 'due-day':
    case 'known-day': {
      const told = toldHint(field, values)
      const isWorkedOut = typeof field.hint === 'function'
      const usual = field.type === 'known-day' ? words.parts.knownDayHint : words.quickLog.dateHint
      return (
        <DayBox
          id={id}
          label={label}
          kind={dayKinds[field.type]}
          value={value}
          hint={told ?? usual}
          told={isWorkedOut ? told : undefined}
          problem={problem}
          onChange={set}
        />
      )
    }
    default:
      return (
        <TextBox id={id} label={label} value={value} hint={toldHint(field, values)} problem={problem} onChange={set} />
      )
  }
}
