import { type KeyboardEvent, useId, useState } from 'react'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import { readDate } from '../../../src-shared/days/written-date'
import { placeKeys } from '../../../src-shared/program/keys'
import { longestOf } from '../../../src-shared/records/catalogue/longest-of'
import type { EditableRole } from '../../../src-shared/records/person-facts'
import { printedRole } from '../../../src-shared/records/role-assignment'
import { Button } from '../../components/button'
import { DayBox } from '../../components/day/day-box'
import formStyles from '../../components/form.module.css'
import { useEdit } from '../../components/record/use-edit'
import { RefusalAlert } from '../../components/refusal-alert'
import { TextBox } from '../../components/text-box'
import { ariaKeys } from '../../state/commands/keys'
import { useWords } from '../../text/words'
import styles from './person-page.module.css'

type Props = { readonly role: EditableRole; readonly onDone: () => void }

/** Reads a day that may be left empty. Null if empty, undefined if the text is not a day. */
const optionalDay = (text: string, today: IsoDate): IsoDate | null | undefined =>
  text.trim() === '' ? null : readDate(text, today)

/** Corrects a stored role, or ends it. Every meeting then prints the role that was held on its day. */
export function CorrectRole({ role, onDone }: Props) {
  const words = useWords()
  const said = words.record.role
  const today = dayInStockholm(new Date())
  const ids = { title: useId(), from: useId(), to: useId(), source: useId() }
  const [title, setTitle] = useState(role.title)
  const [from, setFrom] = useState(role.fromOn ?? '')
  const [to, setTo] = useState(role.toOn ?? '')
  const [source, setSource] = useState(role.source ?? '')
  const [isPrimary, setIsPrimary] = useState(role.isPrimary)
  const edit = useEdit()
  const [fromOn, toOn] = [optionalDay(from, today), optionalDay(to, today)]
  const problem = (day: IsoDate | null | undefined, text: string) =>
    day === undefined ? words.shared.refusal({ code: 'not-a-date', text }) : undefined

  async function save(): Promise<void> {
    if (fromOn === undefined || toOn === undefined) return
    // Send only what was changed. Otherwise a day known only to the month would become exact.
    const changes = {
      ...(title !== role.title && { title }),
      ...(fromOn !== role.fromOn && { fromOn }),
      ...(toOn !== role.toOn && { toOn }),
      ...(isPrimary !== role.isPrimary && { isPrimary }),
      ...(source !== (role.source ?? '') && { source: source || null }),
    }
    if (Object.keys(changes).length === 0) return onDone()
    if (await edit.save('record:change', { kind: 'role', id: role.id, changes }, said.saved)) onDone()
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void save()
  }

  return (
    <form
      className={`${formStyles['form']} ${styles['form']}`}
      aria-label={said.editOf(printedRole(role))}
      onKeyDown={onKeyDown}
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <TextBox
        id={ids.title}
        label={said.title}
        value={title}
        maxLength={longestOf('role', 'title')}
        autoFocus
        onChange={setTitle}
      />
      <DayBox id={ids.from} label={said.from} value={from} problem={problem(fromOn, from)} onChange={setFrom} />
      <DayBox id={ids.to} label={said.to} value={to} problem={problem(toOn, to)} onChange={setTo} />
      <TextBox
        id={ids.source}
        label={said.source}
        value={source}
        maxLength={longestOf('role', 'source')}
        onChange={setSource}
      />
      <label className={formStyles['check']}>
        <input type="checkbox" checked={isPrimary} onChange={({ target }) => setIsPrimary(target.checked)} />
        {said.isPrimary}
      </label>
      <div className={formStyles['wide']}>
        <RefusalAlert refusal={edit.refusal} />
      </div>
      <div className={`${formStyles['ways']} ${formStyles['wide']}`}>
        <Button onClick={onDone}>{said.cancel}</Button>
        <Button onClick={() => setTo(today)}>{said.end}</Button>
        <Button type="submit" weight="primary" disabled={edit.isBusy} aria-keyshortcuts={ariaKeys(placeKeys.save)}>
          {said.save}
        </Button>
      </div>
    </form>
  )
}
