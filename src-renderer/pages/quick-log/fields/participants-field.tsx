import { useState } from 'react'
import type { IsoDate } from '../../../../src-shared/days/iso-date'
import type { LikelyDuplicate } from '../../../../src-shared/names/duplicate'
import { isSameText } from '../../../../src-shared/names/folded-text'
import { fewestLetters } from '../../../../src-shared/names/name-limits'
import { placeKeys } from '../../../../src-shared/program/keys'
import type { PersonId } from '../../../../src-shared/records/ids'
import type { NameMatch } from '../../../../src-shared/records/reference'
import { doubleChoice } from '../../../components/doubles/double-words'
import { fromTheBin } from '../../../components/doubles/from-the-bin'
import { newPerson, useDoubles } from '../../../components/doubles/use-doubles'
import { describedBy, Field } from '../../../components/field'
import { MultiPicker } from '../../../components/multi-picker'
import type { PickerChoice } from '../../../components/picker-choice'
import { matchesOf, useNameMatches } from '../../../components/use-name-matches'
import type { DraftParticipant } from '../../../state/screen/draft'
import { printed } from '../../../state/screen/keyboard'
import { useWords } from '../../../text/words'
import { controlId, drawnFor } from '../change'
import { problemText } from '../problem-text'
import type { DraftProblem } from '../read-draft'
import { NewPersonRow } from './new-person-row'

type Rest = { readonly on: IsoDate; readonly problems: readonly DraftProblem[] }

const createId = 'create'

function participantOf(match: NameMatch): DraftParticipant {
  if (match.kind === 'organisation') return match
  // The contract does not brand the id of a match. Here it is known to be a person's.
  return { ...match, id: match.id as PersonId }
}

/** The people and organisations met. An unknown person is added here by name, with a row for organisation and title. */
export const ParticipantsField = drawnFor(
  'participants',
  'participantText',
)<Rest>(function ParticipantsField({ draft, change, on, problems }) {
  const words = useWords()
  const [latestNew, setLatestNew] = useState<string | null>(null)
  const text = draft.participantText
  const { matches, guesses: found, isReady } = useNameMatches(text, on)
  const id = controlId('participants')
  const problem = problemText(problems, 'participants', words)

  const wanted = text.trim()
  const isKnown = matches.some(match => isSameText(match.name, wanted))
  // The matches of the text a letter ago will do, so that a question does not vanish and come back at every letter.
  const isUnknown = !matches.some(match => match.kind === 'person')
  const isFree = ({ id: other }: { readonly id: string }) => !draft.participants.some(chosen => chosen.id === other)
  const likely = useDoubles(isUnknown ? newPerson(wanted) : null).filter(isFree)
  const guesses = likely.map((one, place) =>
    doubleChoice(one, words, place === 0 ? printed(placeKeys.takeOffered) : undefined),
  )
  const choices: PickerChoice[] = matches.filter(isFree)
  const others: PickerChoice[] = found.filter(
    match => isFree(match) && !likely.some(({ id: other }) => other === match.id),
  )
  const create: PickerChoice = {
    id: createId,
    name: words.quickLog.create(wanted),
    detail: words.quickLog.createHint(printed(placeKeys.create)),
    isNew: true,
  }
  const mayCreate = wanted.length >= fewestLetters && !isKnown

  const add = (added: DraftParticipant) =>
    change(({ participants }) =>
      participants.some(one => one.id === added.id) ? {} : { participants: [...participants, added] },
    )

  function takeNew(name: string): void {
    const id = crypto.randomUUID()
    setLatestNew(id)
    add({ kind: 'new', id, name, organisation: null, organisationText: '', title: '' })
  }

  async function addKnown(one: LikelyDuplicate): Promise<void> {
    const { id, name, detail } = one
    if (await fromTheBin('person', one, words)) add({ kind: 'person', id: id as PersonId, name, detail })
  }

  function take(choice: PickerChoice): void {
    const match = [...matches, ...found].find(one => one.id === choice.id)
    const meant = likely.find(one => one.id === choice.id)
    if (match) add(participantOf(match))
    else if (meant) void addKnown(meant)
    else takeNew(wanted)
  }

  async function takeAwaited(typed: string): Promise<void> {
    change(latest => ({ awaited: [...latest.awaited, typed] }))
    const found = await matchesOf(typed, on).catch(() => null)
    change(latest => ({ awaited: latest.awaited.filter(one => one !== typed) }))
    const [first] = found ?? []
    if (first) add(participantOf(first))
    else if (found) takeNew(typed)
    else change(latest => ({ participantText: `${typed} ${latest.participantText}`.trim() }))
  }

  const drop = ({ id: dropped }: { readonly id: string }) =>
    change(latest => ({ participants: latest.participants.filter(one => one.id !== dropped) }))

  return (
    <>
      <Field id={id} label={words.quickLog.participants} problem={problem}>
        <MultiPicker
          id={id}
          chosen={draft.participants.map(one => ({ ...one, isNew: one.kind === 'new' }))}
          text={text}
          groups={[
            { heading: '', items: mayCreate ? [...choices, ...guesses, ...others, create] : [...choices, ...others] },
          ]}
          isReady={isReady}
          placeholder={words.quickLog.participantsHint}
          describedBy={describedBy(id, { problem })}
          isInvalid={problem !== undefined}
          onText={participantText => change({ participantText })}
          onTake={take}
          onDrop={drop}
          {...(wanted.length >= fewestLetters && { onNew: () => takeNew(wanted) })}
          onAwaited={typed => void takeAwaited(typed)}
        />
      </Field>
      {draft.participants.map(
        one =>
          one.kind === 'new' && (
            <NewPersonRow
              key={one.id}
              person={one}
              change={change}
              on={on}
              takesFocus={one.id === latestNew}
              problem={problemText(problems, `organisation-${one.id}`, words)}
            />
          ),
      )}
    </>
  )
})
