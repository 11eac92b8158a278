import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { IsoDate } from '../../../../src-shared/days/iso-date'
import type { LikelyDuplicate } from '../../../../src-shared/names/duplicate'
import { longestTitleAtFirst } from '../../../../src-shared/names/name-limits'
import type { PersonId } from '../../../../src-shared/records/ids'
import { Button } from '../../../components/button'
import { DoublesHint } from '../../../components/doubles/doubles-hint'
import { fromTheBin } from '../../../components/doubles/from-the-bin'
import { takesOffered } from '../../../components/doubles/takes-offered'
import { newPerson, useDoubles } from '../../../components/doubles/use-doubles'
import { TextBox } from '../../../components/text-box'
import type { NewPerson } from '../../../state/screen/draft'
import { useWords } from '../../../text/words'
import { type ChangeDraft, controlId } from '../change'
import { NewPersonOrganisation } from './new-person-organisation'
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
  const allWords = useWords()
  const words = allWords.quickLog
  const organisation = useRef<HTMLInputElement>(null)

  useEffect(() => {
    if (takesFocus) organisation.current?.focus()
  }, [takesFocus])

  const { email = '', isSurelyNew = false } = person
  const typed = newPerson(person.name, { organisationId: person.organisation?.id ?? null, email: email || null })
  const likely = useDoubles(isSurelyNew ? null : typed)

  async function takeInstead(one: LikelyDuplicate): Promise<void> {
    const { id, name, detail } = one
    if (!(await fromTheBin('person', one, allWords))) return
    change(({ participants }) => ({
      participants: participants
        .filter(other => other.id !== id)
        .map(other => (other.id === person.id ? { kind: 'person', id: id as PersonId, name, detail } : other)),
    }))
    document.getElementById(controlId('participants'))?.focus()
  }

  function onKeyDown(event: KeyboardEvent): void {
    const [first] = likely
    // While an organisation is typed the key takes what that field offers.
    if (!first || person.organisationText.trim() !== '' || !takesOffered(event)) return
    event.preventDefault()
    event.stopPropagation()
    void takeInstead(first)
  }

  const set = (part: Partial<NewPerson>) =>
    change(latest => ({
      participants: latest.participants.map(one =>
        one.kind === 'new' && one.id === person.id ? { ...one, ...part } : one,
      ),
    }))

  return (
    <fieldset className={styles['row']} onKeyDownCapture={onKeyDown}>
      <legend className={styles['legend']}>{words.newPersonRow(person.name)}</legend>
      <div className={styles['fields']}>
        <NewPersonOrganisation person={person} set={set} on={on} inputRef={organisation} problem={problem} />
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
      <div className={styles['likely']}>
        <DoublesHint
          found={likely}
          does="take"
          onTake={one => void takeInstead(one)}
          onNew={() => {
            set({ isSurelyNew: true })
            organisation.current?.focus()
          }}
        />
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
