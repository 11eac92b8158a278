import { useId } from 'react'
import type { PlanTotals } from '../../../../../src-shared/imports/import-plan'
import { type ImportVerb, importVerbs } from '../../../../../src-shared/imports/import-verb'
import { written } from '../../../../../src-shared/text/counted'
import { useWords } from '../../../../text/words'
import { DecideAll } from './decide-all'
import styles from './verb-filters.module.css'
import { VerbIcon } from './verb-look'

/** Which rows are in view: those of a verb, all, or the names that rows have. */
export type ReviewFilter = ImportVerb | 'all' | 'names'

/** How many rows the plan has. */
export const allRows = ({ verbs }: PlanTotals): number => importVerbs.reduce((sum, verb) => sum + verbs[verb], 0)

type Props = {
  readonly filter: ReviewFilter
  readonly totals: PlanTotals
  readonly onFilter: (filter: ReviewFilter) => void
}

/**
 * The rows by verb, with their number, and the names that are not decided yet. A verb that no row has is not offered, unless it is in view.
 * Native radio buttons, so the arrow keys choose.
 */
export function VerbFilters({ filter, totals, onFilter }: Props) {
  const { imports, language } = useWords()
  const said = imports.review
  const name = useId()
  const entries: readonly { readonly value: ReviewFilter; readonly label: string; readonly count: number }[] = [
    { value: 'all', label: said.all, count: allRows(totals) },
    ...importVerbs
      .filter(value => totals.verbs[value] > 0 || value === filter)
      .map(value => ({ value, label: said.verbs[value], count: totals.verbs[value] })),
    { value: 'names', label: said.names, count: totals.unsureNames },
  ]
  return (
    <div className={styles['bar']}>
      <fieldset className={styles['filters']} aria-label={said.filters}>
        {entries.map(({ value, label, count }) => (
          <label key={value} className={styles['filter']}>
            <input
              type="radio"
              className={styles['radio']}
              name={name}
              checked={value === filter}
              onChange={() => onFilter(value)}
            />
            {value !== 'all' && value !== 'names' && <VerbIcon verb={value} />}
            {label} <b>{written(count, language)}</b>
          </label>
        ))}
      </fieldset>
      {filter !== 'all' && filter !== 'names' && filter !== 'error' && totals.verbs[filter] > 1 && (
        <DecideAll verb={filter} count={totals.verbs[filter]} />
      )}
    </div>
  )
}
