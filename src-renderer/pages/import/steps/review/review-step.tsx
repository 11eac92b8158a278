import { useState } from 'react'
import type { PlanTotals } from '../../../../../src-shared/imports/import-plan'
import type { ShownReading } from '../../../../../src-shared/imports/import-state'
import type { ImportVerb } from '../../../../../src-shared/imports/import-verb'
import { NamesPart } from './names-part'
import { PlanGrid } from './plan-grid'
import { PlanSide } from './plan-side'
import styles from './review-step.module.css'
import { type ReviewFilter, VerbFilters } from './verb-filters'

/** Returns what to show first: what waits for the user, if anything does. A name that is decided decides its rows too, so names come first. */
const firstFilter = ({ verbs, unsureNames }: PlanTotals): ReviewFilter =>
  unsureNames > 0 ? 'names' : verbs.conflict > 0 ? 'conflict' : verbs.review > 0 ? 'review' : 'all'

const verbOf = (filter: ReviewFilter): ImportVerb | null => (filter === 'all' || filter === 'names' ? null : filter)

/** The plan, row by row: what would be done with each, why, and what the user decides instead. */
export function ReviewStep({ reading, totals }: { readonly reading: ShownReading; readonly totals: PlanTotals }) {
  const [filter, setFilter] = useState<ReviewFilter>(() => firstFilter(totals))
  const verb = verbOf(filter)
  return (
    <div className={styles['split']}>
      <div className={styles['list']}>
        <VerbFilters filter={filter} totals={totals} onFilter={setFilter} />
        {filter === 'names' ? (
          <NamesPart totals={totals} />
        ) : (
          <PlanGrid key={filter} verb={verb} totals={totals} onNames={() => setFilter('names')} />
        )}
      </div>
      <PlanSide totals={totals} leftOut={reading.leftOut} />
    </div>
  )
}
