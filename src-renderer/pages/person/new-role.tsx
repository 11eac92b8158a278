import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import { dayAfter } from '../../../src-shared/days/working-days'
import { readDate } from '../../../src-shared/days/written-date'
import { placeKeys } from '../../../src-shared/program/keys'
import { longestOf } from '../../../src-shared/records/catalogue/longest-of'
import type { OrganisationId, RoleAssignmentId } from '../../../src-shared/records/ids'
import type { PersonFacts } from '../../../src-shared/records/person-facts'
import { heldOn, printedRole, roleOn } from '../../../src-shared/records/role-assignment'
import { Button } from '../../components/button'
import { DayBox } from '../../components/day/day-box'
import { Field } from '../../components/field'
import formStyles from '../../components/form.module.css'
import { ThingPicker } from '../../components/record/thing-picker'
import { useEdit } from '../../components/record/use-edit'
import { useKeptText } from '../../components/record/use-kept-text'
import { RefusalAlert } from '../../components/refusal-alert'
import { TextBox } from '../../components/text-box'
import { ariaKeys } from '../../state/commands/keys'
import { useWords } from '../../text/words'
import { newRoleName } from './new-role-name'
import styles from './person-page.module.css'

type Props = { readonly person: PersonFacts; readonly onDone: () => void }

/** A new role for a person. The role it replaces ends the day before, and both are kept. */
export function NewRole({ person, onDone }: Props) {
  const words = useWords()
  const said = words.record.role
  const today = dayInStockholm(new Date())
  const ids = { title: useId(), organisation: useId(), from: useId(), replaces: useId() }
  const held = person.roles.filter(role => heldOn(role, today))
  const usual = roleOn([...person.roles], today)
  const [title, keepTitle] = useKeptText(newRoleName(person.id))
  const [organisation, setOrganisation] = useState<{ id: OrganisationId; name: string } | null>(null)
  const [fromText, setFromText] = useState<string>(today)
  const [replaces, setReplaces] = useState<string>(usual?.id ?? '')
  const [isPrimary, setIsPrimary] = useState(usual?.isPrimary ?? false)
  const [isTried, setIsTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const edit = useEdit()
  const fromOn = readDate(fromText, today)
  const replaced = person.roles.find(role => role.id === replaces)
  const isTitled = title !== null && title.trim() !== ''

  useEffect(() => {
    form.current?.querySelector('input')?.focus()
  }, [])

  async function save(): Promise<void> {
    setIsTried(true)
    if (!isTitled || fromOn === undefined) return
    const role = {
      personId: person.id,
      organisationId: organisation?.id ?? null,
      title,
      fromOn,
      isPrimary,
      source: null,
      replaces: replaced ? (replaced.id as RoleAssignmentId) : null,
    }
    if (await edit.save('role:assign', role, said.saved)) {
      keepTitle(null)
      onDone()
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void save()
  }

  return (
    <form
      ref={form}
      className={`${formStyles['form']} ${styles['form']}`}
      aria-label={said.add}
      onKeyDown={onKeyDown}
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <TextBox
        id={ids.title}
        label={said.title}
        value={title ?? ''}
        maxLength={longestOf('role', 'title')}
        problem={isTried && !isTitled ? said.needsTitle : undefined}
        onChange={keepTitle}
      />
      <Field id={ids.organisation} label={said.organisation}>
        <ThingPicker
          id={ids.organisation}
          label={said.organisation}
          placeholder={said.organisationHint}
          kind="organisation"
          on={fromOn ?? today}
          chosen={organisation ? [organisation] : []}
          onTake={match => {
            if (match.kind === 'organisation') setOrganisation({ id: match.id, name: match.name })
          }}
          onDrop={() => setOrganisation(null)}
        />
      </Field>
      <DayBox
        id={ids.from}
        label={said.from}
        value={fromText}
        hint={words.quickLog.dateHint}
        problem={fromOn === undefined ? words.shared.refusal({ code: 'not-a-date', text: fromText }) : undefined}
        onChange={setFromText}
      />
      {held.length > 0 && (
        <Field
          id={ids.replaces}
          label={said.replaces}
          hint={replaced && fromOn ? said.endsOn(printedRole(replaced), dayAfter(fromOn, -1)) : undefined}
        >
          <select
            id={ids.replaces}
            className={formStyles['select']}
            value={replaces}
            onChange={({ target }) => setReplaces(target.value)}
          >
            {held.map(role => (
              <option key={role.id} value={role.id}>
                {printedRole(role)}
              </option>
            ))}
            <option value="">{said.replacesNone}</option>
          </select>
        </Field>
      )}
      <label className={formStyles['check']}>
        <input type="checkbox" checked={isPrimary} onChange={({ target }) => setIsPrimary(target.checked)} />
        {said.isPrimary}
      </label>
      <div className={formStyles['wide']}>
        <RefusalAlert refusal={edit.refusal} />
      </div>
      <div className={`${formStyles['ways']} ${formStyles['wide']}`}>
        <Button onClick={onDone}>{said.cancel}</Button>
        <Button type="submit" weight="primary" disabled={edit.isBusy} aria-keyshortcuts={ariaKeys(placeKeys.save)}>
          {said.save}
        </Button>
      </div>
    </form>
  )
}
