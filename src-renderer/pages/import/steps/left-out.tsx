import { Shield } from 'lucide-react'
import { type Dropped, droppedKinds } from '../../../../src-shared/imports/dropped'
import { written } from '../../../../src-shared/text/counted'
import { importFieldLabel } from '../../../../src-shared/text/imports/import-field-label'
import { useWords } from '../../../text/words'
import side from './review/plan-side.module.css'
import styles from './steps.module.css'

/** What is not stored of people, with how many values of each kind were left out. Shows nothing if nothing was. */
export function LeftOut({ leftOut }: { readonly leftOut: Dropped }) {
  const { imports, language } = useWords()
  const said = imports.review
  const kinds = droppedKinds.filter(kind => (leftOut[kind] ?? 0) > 0)
  if (kinds.length === 0) return null
  return (
    <section className={side['part']}>
      <h2 className={side['heading']}>
        <Shield size={16} aria-hidden="true" />
        {said.leftOut}
      </h2>
      <dl className={styles['counts']}>
        {kinds.map(kind => (
          <div key={kind} className={side['pair']}>
            <dt>{importFieldLabel(kind, language)}</dt>
            <dd>{written(leftOut[kind] ?? 0, language)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles['hint']}>{said.leftOutHint}</p>
    </section>
  )
}
