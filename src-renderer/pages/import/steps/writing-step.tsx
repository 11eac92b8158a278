import type { PlanTotals } from '../../../../src-shared/imports/import-plan'
import { useWords } from '../../../text/words'
import styles from './steps.module.css'

/** What is being written, in one sentence. The progress and its cancel button are at the lower edge. */
export function WritingStep({ totals }: { readonly totals: PlanTotals }) {
  const words = useWords().imports
  const { adding, changing, newPeople, newOrganisations } = totals
  return (
    <div className={styles['text']}>
      <h2>{words.parts.rows}</h2>
      <p>{words.writing.what(adding, changing, newPeople, newOrganisations)}</p>
      <p className={styles['muted']}>{words.writing.cancelHint}</p>
    </div>
  )
}
