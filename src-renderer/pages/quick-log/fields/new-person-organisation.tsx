import type { Ref } from 'react'
import type { IsoDate } from '../../../../src-shared/days/iso-date'
import { placeKeys } from '../../../../src-shared/program/keys'
import type { OrganisationId } from '../../../../src-shared/records/ids'
import { doubleChoice } from '../../../components/doubles/double-words'
import { fromTheBin } from '../../../components/doubles/from-the-bin'
import { newOrganisation, useDoubles } from '../../../components/doubles/use-doubles'
import { describedBy, Field } from '../../../components/field'
import { MultiPicker } from '../../../components/multi-picker'
import type { PickerChoice } from '../../../components/picker-choice'
import { useNameMatches } from '../../../components/use-name-matches'
import type { NewPerson } from '../../../state/screen/draft'
import { printed } from '../../../state/screen/keyboard'
import { useWords } from '../../../text/words'
import { controlId } from '../change'

type Props = {
  readonly person: NewPerson
  readonly set: (part: Partial<NewPerson>) => void
  readonly on: IsoDate
  readonly inputRef: Ref<HTMLInputElement>
  readonly problem: string | undefined
}

/** Where a person met for the first time works. A name that no organisation has asks which one is meant, and takes none by itself. */
export function NewPersonOrganisation({ person, set, on, inputRef, problem }: Props) {
  const words = useWords()
  const { organisation, organisationText: text } = person
  const id = controlId(`organisation-${person.id}`)
  const { matches, isReady } = useNameMatches(text, on, 'organisation')
  const likely = useDoubles(matches.length === 0 ? newOrganisation(text) : null)
  const key = printed(placeKeys.takeOffered)
  const items: PickerChoice[] = [
    ...matches.filter(match => match.kind === 'organisation' && match.id !== organisation?.id),
    ...likely.map((one, place) => doubleChoice(one, words, place === 0 ? key : undefined)),
  ]

  async function take(choice: PickerChoice): Promise<void> {
    const meant = likely.find(one => one.id === choice.id)
    if (meant && !(await fromTheBin('organisation', meant, words))) return
    set({ organisation: { id: choice.id as OrganisationId, name: meant?.name ?? choice.name } })
  }

  return (
    <Field id={id} label={words.quickLog.organisation} problem={problem}>
      <MultiPicker
        id={id}
        inputRef={inputRef}
        label={words.quickLog.organisationOf(person.name)}
        chosen={organisation ? [organisation] : []}
        text={text}
        groups={[{ heading: '', items }]}
        isReady={isReady}
        placeholder={words.quickLog.organisation}
        describedBy={describedBy(id, { problem })}
        isInvalid={problem !== undefined}
        onText={organisationText => set({ organisationText })}
        onTake={choice => void take(choice)}
        onDrop={() => set({ organisation: null })}
      />
    </Field>
  )
}
