import { useEffect, useId, useRef, useState } from 'react'
import { dayAfter } from '../../../src-shared/days/working-days'
import { isSameText } from '../../../src-shared/names/folded-text'
import { fewestLetters } from '../../../src-shared/names/name-limits'
import { placeKeys } from '../../../src-shared/program/keys'
import { printedRole } from '../../../src-shared/records/role-assignment'
import type { HeldRole } from '../../../src-shared/records/role-change'
import { Button } from '../../components/button'
import { doubleChoice } from '../../components/doubles/double-words'
import { fromTheBin } from '../../components/doubles/from-the-bin'
import { newPerson, useDoubles } from '../../components/doubles/use-doubles'
import { MultiPicker } from '../../components/multi-picker'
import type { PickerChoice } from '../../components/picker-choice'
import { useNameMatches } from '../../components/use-name-matches'
import { printed } from '../../state/screen/keyboard'
import { useWords } from '../../text/words'
import styles from './ending-list.module.css'
import type { SuccessorDraft } from './reshuffle-draft'
import type { Reshuffling } from './use-reshuffle'

type Props = { readonly role: HeldRole; readonly reshuffle: Reshuffling }

const nobody: SuccessorDraft = { text: '', choice: null }

/** Chooses the successor. Only a button until the user asks for it, since a Riksdag has hundreds of roles. */
export function SuccessorField({ role, reshuffle }: Props) {
  const words = useWords().reshuffle
  const [isOpen, setIsOpen] = useState(false)
  const isNamed = reshuffle.draft.successors.has(role.id)
  if (!isOpen && !isNamed)
    return (
      <div>
        <Button
          weight="quiet"
          aria-label={words.nameSuccessorOf(role.name, printedRole(role))}
          onClick={() => setIsOpen(true)}
        >
          {words.nameSuccessor}
        </Button>
      </div>
    )
  return <SuccessorPicker role={role} reshuffle={reshuffle} />
}

function SuccessorPicker({ role, reshuffle }: Props) {
  const words = useWords()
  const { draft, change, untaken, today, lastOn } = reshuffle
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const { text, choice } = draft.successors.get(role.id) ?? nobody
  const { matches, isReady } = useNameMatches(text, dayAfter(lastOn ?? today, 1), 'person')
  const isUntaken = untaken.some(one => one.id === role.id)
  const wanted = text.trim()
  const known: PickerChoice[] = matches.filter(match => match.id !== role.personId && match.id !== choice?.id)
  const isKnown = matches.some(match => isSameText(match.name, wanted))
  const isNewName = wanted.length >= fewestLetters && !isKnown
  const likely = useDoubles(matches.length === 0 ? newPerson(wanted, { organisationId: role.organisationId }) : null)
  const guesses = likely
    .filter(one => one.id !== role.personId && one.id !== choice?.id)
    .map((one, place) => doubleChoice(one, words, place === 0 ? printed(placeKeys.takeOffered) : undefined))
  const create = { id: `new-${wanted}`, name: words.quickLog.create(wanted), detail: words.reshuffle.createHint }

  useEffect(() => input.current?.focus(), [])
  useEffect(() => {
    if (isUntaken) input.current?.focus()
  }, [isUntaken])

  const set = (part: Partial<SuccessorDraft>) => {
    const before = reshuffle.draft.successors.get(role.id) ?? nobody
    change({ successors: new Map(reshuffle.draft.successors).set(role.id, { ...before, ...part }) })
  }
  async function take(taken: PickerChoice): Promise<void> {
    const meant = likely.find(one => one.id === taken.id)
    if (meant && !(await fromTheBin('person', meant, words))) return
    const known = meant ? { id: meant.id, name: meant.name, detail: meant.detail } : taken
    set({ text: '', choice: taken.id === create.id ? { id: create.id, name: wanted, isNew: true } : known })
  }

  return (
    <div>
      <MultiPicker
        id={id}
        inputRef={input}
        label={words.reshuffle.successorOf(role.name, printedRole(role))}
        chosen={choice ? [choice] : []}
        text={text}
        groups={[{ heading: '', items: isNewName ? [...known, ...guesses, create] : known }]}
        isReady={isReady}
        placeholder={words.reshuffle.successorHint}
        describedBy={isUntaken ? `${id}-problem` : undefined}
        isInvalid={isUntaken}
        onText={next => set({ text: next })}
        onTake={taken => void take(taken)}
        onDrop={() => set({ choice: null })}
      />
      {isUntaken && (
        <p id={`${id}-problem`} className={styles['problem']}>
          {words.quickLog.unchosen(wanted)}
        </p>
      )}
    </div>
  )
}
