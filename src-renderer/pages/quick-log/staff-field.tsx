import { useQuery } from '@tanstack/react-query'
import { question } from '../../question'
import { useWords } from '../../text/words'
import type { PartProps } from './change'
import { ListField } from './list-field'
import type { DraftProblem } from './read-draft'

/** Who of us took part; an office that has written down no staff is not asked. */
export function StaffField({ draft, change, problems }: PartProps & { readonly problems: readonly DraftProblem[] }) {
  const words = useWords().quickLog
  const { data: lists } = useQuery(question('reference:read', {}))
  const staff = (lists?.staff ?? []).map(({ id, name }) => ({ id, name }))
  if (staff.length === 0) return null
  return (
    <ListField
      field="staff"
      label={words.staff}
      hint={words.staffHint}
      groups={[{ heading: '', items: staff }]}
      chosenIds={draft.staffIds}
      text={draft.staffText}
      problems={problems}
      onText={staffText => change({ staffText })}
      onChosen={ids => change(latest => ({ staffIds: ids(latest.staffIds) }))}
    />
  )
}
