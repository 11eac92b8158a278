import { describedBy, Field } from '../../../components/field'
import { MultiPicker } from '../../../components/multi-picker'
import { matching, type PickerGroup } from '../../../components/picker-choice'
import { useWords } from '../../../text/words'
import { controlId } from '../change'
import { problemText } from '../problem-text'
import type { DraftField, DraftProblem } from '../read-draft'

type Props<Id extends string> = {
  readonly field: DraftField
  readonly label: string
  readonly hint: string
  readonly groups: readonly PickerGroup[]
  readonly chosenIds: readonly Id[]
  readonly text: string
  readonly problems: readonly DraftProblem[]
  readonly onText: (text: string) => void
  readonly onChosen: (ids: (before: readonly Id[]) => readonly Id[]) => void
}

/** Chooses several from one of the office's short lists: issues, partners or staff. */
export function ListField<Id extends string>(props: Props<Id>) {
  const { field, label, hint, groups, chosenIds, text, problems, onText, onChosen } = props
  const words = useWords()
  const id = controlId(field)
  const problem = problemText(problems, field, words)
  const all = groups.flatMap(group => group.items)
  const chosen = chosenIds.flatMap(chosenId => all.find(choice => choice.id === chosenId) ?? [])
  const free = groups
    .map(group => ({ ...group, items: group.items.filter(choice => !chosen.includes(choice)) }))
    .filter(group => group.items.length > 0)
  // While the user types, the best match comes first, whatever its heading.
  const answering =
    text.trim() === ''
      ? free
      : [
          {
            heading: '',
            items: matching(
              free.flatMap(group => group.items),
              text,
            ),
          },
        ]

  return (
    <Field id={id} label={label} problem={problem}>
      <MultiPicker
        id={id}
        chosen={chosen}
        text={text}
        groups={answering}
        placeholder={hint}
        describedBy={describedBy(id, { problem })}
        isInvalid={problem !== undefined}
        onText={onText}
        onTake={choice => onChosen(before => [...before, choice.id as Id])}
        onDrop={choice => onChosen(before => before.filter(known => known !== choice.id))}
      />
    </Field>
  )
}
