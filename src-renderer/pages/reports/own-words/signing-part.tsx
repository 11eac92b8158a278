import { useId, useState } from 'react'
import { dayInStockholm } from '../../../../src-shared/days/stockholm-time'
import { readDate } from '../../../../src-shared/days/written-date'
import { textLimits } from '../../../../src-shared/packs/written-texts'
import type { ReferenceLists } from '../../../../src-shared/records/reference'
import { DayBox } from '../../../components/day/day-box'
import { Field } from '../../../components/field'
import formStyles from '../../../components/form.module.css'
import { useKeptText } from '../../../components/record/use-kept-text'
import { RefusalAlert } from '../../../components/refusal-alert'
import { useWords } from '../../../text/words'
import styles from './own-words.module.css'
import { keptName, type Words, type WordsScope } from './scope-of-words'
import { TextMark } from './text-mark'
import { useWordsEdit } from './use-words-edit'
import { WrittenLine } from './written-line'

type Props = { readonly scope: WordsScope; readonly read: Words; readonly lists: ReferenceLists }

/** Who answers questions about the pack, and who approved it and when. */
export function SigningPart({ scope, read: { signing, marks }, lists }: Props) {
  const words = useWords().ownWords.signing
  const writer = useWordsEdit(scope)
  const heading = useId()
  const id = useId()
  const write = async (fields: object) => (await writer.write([{ what: 'signing', ...fields }])) !== null
  const chosen = (name: string, label: string, value: string | null, field: 'contactId' | 'approvedById') => (
    <Field id={`${id}-${name}`} label={label}>
      <select
        id={`${id}-${name}`}
        className={formStyles['select']}
        value={value ?? ''}
        onChange={({ target }) => void write({ [field]: target.value === '' ? null : target.value })}
      >
        <option value="">{words.nobody}</option>
        {lists.staff.map(one => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </Field>
  )
  return (
    <section className={styles['part']} aria-labelledby={heading}>
      <h3 id={heading}>{words.heading}</h3>
      <div className={styles['pair']}>
        {chosen('contact', words.contact, signing?.contactId ?? null, 'contactId')}
        <WrittenLine
          id={`${id}-role`}
          label={words.role}
          keptAs={keptName(scope, 'role')}
          value={signing?.role ?? ''}
          longest={textLimits.contactRole}
          onSave={role => write({ role })}
        />
        <WrittenLine
          id={`${id}-telephone`}
          label={words.telephone}
          keptAs={keptName(scope, 'telephone')}
          value={signing?.telephone ?? ''}
          longest={textLimits.contactTelephone}
          onSave={telephone => write({ telephone })}
        />
        {chosen('approver', words.approvedBy, signing?.approvedById ?? null, 'approvedById')}
        <ApprovedOn
          keptAs={keptName(scope, 'approved-on')}
          value={signing?.approvedOn ?? ''}
          onSave={approvedOn => write({ approvedOn })}
        />
      </div>
      <RefusalAlert refusal={writer.refusal} />
      <TextMark row="signing" id={signing?.id} mark={signing ? marks[signing.id] : undefined} onTake={write} />
    </section>
  )
}

type DayProps = {
  readonly keptAs: string
  readonly value: string
  readonly onSave: (day: string | null) => Promise<boolean>
}

/** The day of approval, as people write days. It is saved when the field is left; an empty field takes the day away. */
function ApprovedOn({ keptAs, value, onSave }: DayProps) {
  const words = useWords().ownWords.signing
  const id = useId()
  const [kept, keep] = useKeptText(keptAs)
  const [isTried, setIsTried] = useState(false)
  const text = kept ?? value
  const day = text.trim() === '' ? null : readDate(text, dayInStockholm(new Date()))
  async function save(): Promise<void> {
    setIsTried(true)
    if (kept === null || day === undefined) return
    if ((day ?? '') === value || (await onSave(day))) keep(null)
  }
  return (
    <DayBox
      id={id}
      label={words.approvedOn}
      hint={words.dayHint}
      problem={isTried && day === undefined ? words.notADay : undefined}
      value={text}
      onChange={next => {
        setIsTried(false)
        keep(next)
      }}
      onBlur={() => void save()}
      onKeyDown={event => event.key === 'Enter' && void save()}
    />
  )
}
