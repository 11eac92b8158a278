import { useState } from 'react'
import { refusalOf } from '../state/office/refusal-of'
import { useMe } from '../state/office/use-me'
import { useWords } from '../text/words'
import { AddMyself } from './add-myself'
import { ChoiceList } from './choice-list'
import { RefusalAlert } from './refusal-alert'

const nobody = 'nobody'
const somebodyNew = 'somebody-new'

/** Chooses which colleague works at this laptop. A user who is not in the list, or the very first one, can be added here. */
export function MeChoice() {
  const words = useWords().me
  const { staffId, staff, choose, error } = useMe()
  const [isAdding, setIsAdding] = useState(false)
  if (!staff) return null
  if (staff.length === 0 || (isAdding && !staffId)) return <AddMyself />
  return (
    <>
      <ChoiceList
        label={words.field}
        value={staffId ?? nobody}
        entries={[
          { value: nobody, label: staffId ? words.nobody : words.unsaid },
          ...staff.map(({ id, name }) => ({ value: id as string, label: name })),
          ...(staffId ? [] : [{ value: somebodyNew, label: words.somebodyNew }]),
        ]}
        onChange={chosen => {
          if (chosen === somebodyNew) setIsAdding(true)
          else choose(staff.find(({ id }) => id === chosen)?.id ?? null)
        }}
      />
      <RefusalAlert refusal={error && refusalOf(error)} />
    </>
  )
}
