import { CircleAlert } from 'lucide-react'
import type { Dropped } from '../../../../../src-shared/imports/dropped'
import type { PlanTotals } from '../../../../../src-shared/imports/import-plan'
import { written } from '../../../../../src-shared/text/counted'
import { useWords } from '../../../../text/words'
import { LeftOut } from '../left-out'
import { SaveRefused } from '../save-refused'
import styles from '../steps.module.css'
import side from './plan-side.module.css'

/** How many of the colleagues of another office are named. All are under the names. */
const mostNamed = 8

/** What would be written, what is left out for privacy, and the rows that cannot be read. */
export function PlanSide({ totals, leftOut }: { readonly totals: PlanTotals; readonly leftOut: Dropped }) {
  const { imports, language } = useWords()
  const said = imports.review
  const more = totals.leftColleagues.length - mostNamed
  const counts = [
    [said.adding, totals.adding],
    [said.changing, totals.changing],
    [said.newPeople, totals.newPeople],
    [said.newOrganisations, totals.newOrganisations],
    ...(totals.newColleagues > 0 ? ([[said.newColleagues, totals.newColleagues]] as const) : []),
    [said.untouched, totals.verbs.same],
  ] as const
  return (
    <aside className={side['side']} aria-label={said.totals} data-pane>
      <section className={side['part']}>
        <h2 className={side['heading']}>{said.totals}</h2>
        <dl className={styles['counts']} aria-live="polite">
          {counts.map(([label, count]) => (
            <div key={label} className={side['pair']}>
              <dt>{label}</dt>
              <dd>{written(count, language)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <LeftOut leftOut={leftOut} />
      {totals.leftColleagues.length > 0 && (
        <section className={side['part']}>
          <h2 className={side['heading']}>{said.leftColleagues(totals.leftColleagues.length)}</h2>
          <p>{[...totals.leftColleagues.slice(0, mostNamed), ...(more > 0 ? [said.andMore(more)] : [])].join(', ')}</p>
          <p className={styles['hint']}>{said.leftColleaguesHint}</p>
        </section>
      )}
      {totals.verbs.error > 0 && (
        <section className={side['part']}>
          <div className={side['errors']}>
            <CircleAlert size={14} aria-hidden="true" />
            <p>{said.errors(totals.verbs.error)}</p>
            <SaveRefused label={said.saveErrors(totals.verbs.error)} />
          </div>
        </section>
      )}
    </aside>
  )
}
