import type { Output } from '../../../src-shared/ipc/contract'
import { type Confidentiality, confidentialities } from '../../../src-shared/log/interaction'
import type { ReferenceLists } from '../../../src-shared/records/reference'
import { written } from '../../../src-shared/text/counted'
import { useWords } from '../../text/words'
import { IssueBars } from './issue-bars'
import { periodText } from './period-text'
import styles from './report-preview.module.css'

type Props = {
  readonly preview: Output<'report:preview'>
  readonly lists: ReferenceLists
  readonly isOutdated: boolean
}

/** The figures of the report before it is written, so that a surprise is found here and not by the partner. */
export function ReportPreview({ preview, lists, isOutdated }: Props) {
  const words = useWords()
  const { counts, isMember, period } = preview
  const number = (count: number) => written(count, words.language)
  const sharing = (of: Confidentiality) => (
    <div key={of} className={styles['share']}>
      <dt>{words.shared.confidentialities[of]}</dt>
      <dd className={counts.byConfidentiality[of] === 0 ? styles['zero'] : undefined}>
        {number(counts.byConfidentiality[of])}
      </dd>
    </div>
  )

  return (
    <section className={styles['preview']} aria-busy={isOutdated}>
      <div className={styles['total']} role="status">
        <p className={styles['number']}>{number(counts.interactions)}</p>
        <p>
          {words.reports.interactions(counts.interactions)} {words.reports.period(periodText(period, words.language))}
        </p>
      </div>
      {!isMember && <p className={styles['absent']}>{words.reports.notMember}</p>}
      <div>
        <h2 className={styles['heading']}>{words.reports.bySharing}</h2>
        <dl className={styles['sharing']}>{confidentialities.map(sharing)}</dl>
      </div>
      <div>
        <h2 className={styles['heading']}>{words.reports.byIssue}</h2>
        <p className={styles['hint']}>{words.reports.byIssueHint}</p>
        <IssueBars counts={counts.byIssue} lists={lists} />
      </div>
    </section>
  )
}
