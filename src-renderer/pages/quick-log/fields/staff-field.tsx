import { useQuery } from '@tanstack/react-query'
import type { IsoDate } from '../../../../src-shared/days/iso-date'
import { folded } from '../../../../src-shared/names/folded-text'
import { fewestLetters } from '../../../../src-shared/names/name-limits'
import { worksOn } from '../../../../src-shared/records/colleague'
import type { StaffMemberId } from '../../../../src-shared/records/ids'
import type { StaffMember } from '../../../../src-shared/records/reference'
import { shortDate } from '../../../../src-shared/text/dates'
import { describedBy, Field } from '../../../components/field'
import { MultiPicker } from '../../../components/multi-picker'
import { matching, type PickerChoice } from '../../../components/picker-choice'
import { question } from '../../../state/office/question'
import { useWords, type Words } from '../../../text/words'
import { controlId, drawnFor } from '../change'
import { problemText } from '../problem-text'
import type { DraftProblem } from '../read-draft'

type Rest = { readonly on: IsoDate; readonly problems: readonly DraftProblem[] }

const createId = 'create'

const isCalled = (name: string) => (one: { readonly name: string }) => folded(one.name) === folded(name)

/** Why a known colleague is not among the choices of the day. Undefined if the colleague is, or is not known. */
function awayText(found: StaffMember | undefined, on: IsoDate, { quickLog, language }: Words): string | undefined {
  if (!found || worksOn(found, on)) return undefined
  if (found.toOn !== null && found.toOn < on) return quickLog.hasLeft(found.name, shortDate(found.toOn, language))
  return quickLog.notYet(found.name, shortDate(found.fromOn ?? on, language))
}

/** Who of us took part, among those who worked here that day. A new colleague is added together with the interaction. */
export const StaffField = drawnFor(
  'staffText',
  'staffIds',
  'newStaff',
)<Rest>(function StaffField({ draft, change, on, problems }) {
  const words = useWords()
  const { data: lists } = useQuery(question('reference:read', {}))
  const staff = lists?.staff ?? []
  const id = controlId('staff')
  const problem = problemText(problems, 'staff', words)
  const wanted = draft.staffText.trim()

  const chosen: PickerChoice[] = [
    ...draft.staffIds.flatMap(known => staff.find(one => one.id === known) ?? []).map(({ id, name }) => ({ id, name })),
    ...draft.newStaff.map(one => ({ ...one, isNew: true })),
  ]
  const free = staff.filter(one => worksOn(one, on) && !draft.staffIds.includes(one.id))
  const choices: PickerChoice[] = matching(
    free.map(({ id, name, title }) => ({ id, name, ...(title !== null && { detail: title }) })),
    draft.staffText,
  )
  const away = wanted === '' ? undefined : matching(staff, wanted).find(one => !worksOn(one, on))
  const isKnown = [...staff, ...draft.newStaff].some(isCalled(wanted))
  const create: PickerChoice = {
    id: createId,
    name: words.quickLog.create(wanted),
    detail: words.quickLog.createStaffHint,
    isNew: true,
  }
  const mayCreate = lists !== undefined && wanted.length >= fewestLetters && !isKnown

  const add = () =>
    change(({ newStaff, staffIds }) => ({
      staffIds,
      newStaff: [...newStaff, { id: crypto.randomUUID(), name: wanted }],
    }))
  const take = (choice: PickerChoice) =>
    choice.id === createId ? add() : change(latest => ({ staffIds: [...latest.staffIds, choice.id as StaffMemberId] }))
  const drop = ({ id: dropped }: PickerChoice) =>
    change(latest => ({
      staffIds: latest.staffIds.filter(one => one !== dropped),
      newStaff: latest.newStaff.filter(one => one.id !== dropped),
    }))

  return (
    <Field id={id} label={words.quickLog.staff} problem={problem}>
      <MultiPicker
        id={id}
        chosen={chosen}
        text={draft.staffText}
        groups={[{ heading: '', items: mayCreate ? [...choices, create] : choices }]}
        isReady={lists !== undefined}
        isNewTaken
        nothing={awayText(away, on, words)}
        placeholder={lists?.staff.length === 0 ? words.quickLog.staffHintFirst : words.quickLog.staffHint}
        describedBy={describedBy(id, { problem })}
        isInvalid={problem !== undefined}
        onText={staffText => change({ staffText })}
        onTake={take}
        onDrop={drop}
        {...(mayCreate && { onNew: add })}
      />
    </Field>
  )
})
