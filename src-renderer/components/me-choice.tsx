import { refusalOf } from '../refusal-of'
import { useWords } from '../text/words'
import { useMe } from '../use-me'
import { ChoiceList } from './choice-list'
import { RefusalAlert } from './refusal-alert'

const nobody = 'nobody'

/** Which of the staff sits at this laptop. */
export function MeChoice() {
  const words = useWords().me
  const { staffId, staff, choose, error } = useMe()
  return (
    <>
      <ChoiceList
        label={words.field}
        value={staffId ?? nobody}
        entries={[
          { value: nobody, label: staffId ? words.nobody : words.unsaid },
          ...(staff ?? []).map(({ id, name }) => ({ value: id as string, label: name })),
        ]}
        onChange={chosen => choose(staff?.find(({ id }) => id === chosen)?.id ?? null)}
      />
      <RefusalAlert refusal={error && refusalOf(error)} />
    </>
  )
}
