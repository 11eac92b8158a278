import { useId } from 'react'
import type { OrganisationId } from '../../../src-shared/records/ids'
import { DayBox } from '../../components/day/day-box'
import { Field } from '../../components/field'
import { MultiPicker } from '../../components/multi-picker'
import { useNameMatches } from '../../components/use-name-matches'
import { useWords } from '../../text/words'
import styles from './reshuffle-scope.module.css'
import type { Reshuffling } from './use-reshuffle'

/** Chooses the organisation, with all its units, and the last day of the roles that end. */
export function ReshuffleScope({ reshuffle }: { readonly reshuffle: Reshuffling }) {
  const words = useWords()
  const { draft, change, today, lastOn } = reshuffle
  const id = useId()
  const { matches, isReady } = useNameMatches(draft.organisationText, lastOn ?? today, 'organisation')
  const choices = matches.filter(match => match.id !== draft.organisation?.id)
  const another = { chosen: new Set<never>(), successors: new Map<never, never>(), filter: '' }
  return (
    <div className={styles['scope']}>
      <Field id={`${id}-organisation`} label={words.reshuffle.organisation}>
        <MultiPicker
          id={`${id}-organisation`}
          chosen={draft.organisation ? [draft.organisation] : []}
          text={draft.organisationText}
          groups={[{ heading: '', items: choices }]}
          isReady={isReady}
          placeholder={words.reshuffle.organisationHint}
          onText={organisationText => change({ organisationText })}
          onTake={taken => change({ ...another, organisation: { id: taken.id as OrganisationId, name: taken.name } })}
          onDrop={() => change({ ...another, organisation: null })}
        />
      </Field>
      <DayBox
        id={`${id}-day`}
        label={words.reshuffle.lastOn}
        value={draft.lastOn}
        hint={words.reshuffle.lastOnHint}
        problem={lastOn || draft.lastOn.trim() === '' ? undefined : words.reshuffle.notADay(draft.lastOn.trim())}
        onFocus={event => event.target.select()}
        onChange={text => change({ lastOn: text })}
      />
    </div>
  )
}
