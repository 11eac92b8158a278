import { useEffect, useRef } from 'react'
import type { IsoDate } from '../../../../src-shared/days/iso-date'
import type { LikelyDuplicate } from '../../../../src-shared/names/duplicate'
import { longestTitleAtFirst } from '../../../../src-shared/names/name-limits'
import type { OrganisationId, PersonId } from '../../../../src-shared/records/ids'
import { Button } from '../../../components/button'
import { describedBy, Field } from '../../../components/field'
import { MultiPicker } from '../../../components/multi-picker'
import type { PickerChoice } from '../../../components/picker-choice'
import { TextBox } from '../../../components/text-box'
import { useLikelyPeople } from '../../../components/use-likely-people'
import { useNameMatches } from '../../../components/use-name-matches'
import type { NewPerson } from '../../../state/screen/draft'
import { useWords } from '../../../text/words'
import { type ChangeDraft, controlId } from '../change'
import styles from './new-person-row.module.css'

type Props = {
  readonly person: NewPerson
  readonly change: ChangeDraft
  readonly on: IsoDate
  readonly takesFocus: boolean
  readonly problem: string | undefined
}

/**
 * The organisation and title of a person met for the first time. They become a role from the day of the meeting. An address that a mail says is
 * kept with the person, unless the user leaves it out.
 */
export function NewPersonRow({ person, change, on, takesFocus, problem }: Props) {
  const words = useWords().quickLog
  const organisation = useRef<HTMLInputElement>(null)
  const { matches, isReady } = useNameMatches(person.organisationText, on, 'organisation')
  const organisationId = controlId(`organisation-${person.id}`)
  const choices = matches.filter(match => match.kind === 'organisation' && match.id !== person.organisation?.id)

  useEffect(() => {
    if (takesFocus) organisation.current?.focus()
  }, [takesFocus])

  const { email = '' } = person
  const likely = useLikelyPeople(person.name, person.organisation?.id ?? null, true, email || null)
  const takeInstead = ({ id, name, detail }: LikelyDuplicate) =>
    change(({ participants }) => ({
      participants: participants
        .filter(one => one.id !== id)
        .map(one => (one.id === person.id ? { kind: 'person', id: id as PersonId, name, detail } : one)),
    }))

  const set = (part: Partial<NewPerson>) =>
    change(latest => ({
      participants: latest.participants.map(one =>
        one.kind === 'new' && one.id === person.id ? { ...one, ...part } : one,
      ),
    }))

  const take = ({ id, name }: PickerChoice) => set({ organisation: { id: id as OrganisationId, name } })

  return (
    <fieldset className={styles['row']}>
      <legend className={styles['legend']}>{words.newPersonRow(person.name)}</legend>
      <div className={styles['fields']}>
        <Field id={organisationId} label={words.organisation} problem={problem}>
          <MultiPicker
            id={organisationId}
            inputRef={organisation}
            label={words.organisationOf(person.name)}
            chosen={person.organisation ? [person.organisation] : []}
            text={person.organisationText}
            groups={[{ heading: '', items: choices }]}
            isReady={isReady}
            placeholder={words.organisation}
            describedBy={describedBy(organisationId, { problem })}
            isInvalid={problem !== undefined}
            onText={organisationText => set({ organisationText })}
            onTake={take}
            onDrop={() => set({ organisation: null })}
          />
        </Field>
        <TextBox
          id={controlId(`title-${person.id}`)}
          label={words.title}
          aria-label={words.titleOf(person.name)}
          value={person.title}
          maxLength={longestTitleAtFirst}
          onChange={title => set({ title })}
        />
      </div>
      <KeptAddress
        email={email}
        of={person.name}
        onLeave={() => {
          set({ email: '' })
          organisation.current?.focus()
        }}
      />
      <div role="status" className={styles['likely']}>
        {likely.map(one => (
          <Button key={one.id} weight="quiet" onClick={() => takeInstead(one)}>
            {words.didYouMean(one.name, one.detail)}
          </Button>
        ))}
      </div>
    </fieldset>
  )
}

type Address = { readonly email: string; readonly of: string; readonly onLeave: () => void }

/** The address that a mail says of somebody new, with the way to leave it out. */
function KeptAddress({ email, of, onLeave }: Address) {
  const words = useWords().quickLog
  if (email === '') return null
  return (
    <p className={styles['address']}>
      {words.keptAddress(email)}
      <Button weight="quiet" aria-label={words.leaveAddressOf(of)} onClick={onLeave}>
        {words.leaveAddress}
      </Button>
    </p>
  )
}
