import { useQuery } from '@tanstack/react-query'
import { interactionKinds } from '../../../src-shared/log/interaction'
import { timelinePeriods } from '../../../src-shared/records/timeline'
import { question } from '../../state/office/question'
import { everything, type TimelineChoice } from '../../state/screen/timeline-filter'
import { useWords } from '../../text/words'
import { Button } from '../button'
import styles from './timeline-filter-bar.module.css'

type Props = {
  readonly choice: TimelineChoice
  readonly onChoose: (choice: TimelineChoice) => void
  readonly areChangesShown: boolean
  readonly onShowChanges: (areShown: boolean) => void
  /** The choice to leave out: the issue on an issue's own timeline, the partner on a partner's. Null for all choices. */
  readonly without: 'issueId' | 'partnerId' | null
}

type Entry = { readonly value: string; readonly label: string }

/** Chooses which part of a timeline is shown. */
export function FilterBar({ choice, onChoose, areChangesShown, onShowChanges, without }: Props) {
  const words = useWords()
  const said = words.record.filter
  const lists = useQuery(question('reference:read', {})).data
  const fields: readonly { readonly key: keyof TimelineChoice; readonly entries: readonly Entry[] }[] = [
    {
      key: 'kind',
      entries: interactionKinds.map(kind => ({ value: kind, label: words.shared.kinds[kind] })),
    },
    { key: 'issueId', entries: (lists?.issues ?? []).map(({ id, shortName }) => ({ value: id, label: shortName })) },
    {
      key: 'partnerId',
      entries: (lists?.partners ?? []).map(({ id, shortName }) => ({ value: id, label: shortName })),
    },
    { key: 'staffId', entries: (lists?.staff ?? []).map(({ id, name }) => ({ value: id, label: name })) },
  ]
  const isNarrowed = JSON.stringify(choice) !== JSON.stringify(everything)
  return (
    <div className={styles['bar']} role="toolbar" aria-label={said.heading}>
      {fields
        .filter(({ key }) => key !== without)
        .map(({ key, entries }) => (
          <select
            key={key}
            className={styles['choice']}
            aria-label={said.fields[key]}
            data-chosen={choice[key] !== '' || undefined}
            value={choice[key]}
            onChange={({ target }) => onChoose({ ...choice, [key]: target.value })}
          >
            <option value="">{said.fields[key]}</option>
            {entries.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        ))}
      <select
        className={styles['choice']}
        aria-label={said.fields.period}
        data-chosen={choice.period !== 'all' || undefined}
        value={choice.period}
        onChange={({ target }) =>
          onChoose({ ...choice, period: timelinePeriods.find(period => period === target.value) ?? 'all' })
        }
      >
        {timelinePeriods.map(period => (
          <option key={period} value={period}>
            {said.periods[period]}
          </option>
        ))}
      </select>
      {isNarrowed && (
        <Button weight="quiet" onClick={() => onChoose(everything)}>
          {said.clear}
        </Button>
      )}
      <label className={styles['changes']}>
        <input type="checkbox" checked={areChangesShown} onChange={({ target }) => onShowChanges(target.checked)} />
        {said.showChanges}
      </label>
    </div>
  )
}
