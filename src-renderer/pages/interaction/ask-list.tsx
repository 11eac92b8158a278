import type { Ask } from '../../../src-shared/domain/interaction-facts'
import { useReferenceNames } from '../../components/timeline/use-reference-names'
import { useWords } from '../../text/words'
import styles from './interaction-page.module.css'

/** What we asked, what was answered and what shows it, issue by issue. */
export function AskList({ asks }: { readonly asks: readonly Ask[] }) {
  const words = useWords().record.ask
  const names = useReferenceNames()
  if (asks.length === 0) return <p className={styles['detail']}>{words.none}</p>
  return (
    <ul>
      {asks.map(ask => {
        const evidence = [ask.evidence, ask.evidenceReference, ask.evidenceOn].filter(Boolean).join(' · ')
        return (
          <li key={ask.id} className={styles['ask']}>
            {ask.issueId && <p className={styles['name']}>{names.issue(ask.issueId)}</p>}
            <dl className={styles['steps']}>
              <dt>{words.ask}</dt>
              <dd>{ask.ask || '–'}</dd>
              <dt>{words.response}</dt>
              <dd>
                <span className={styles['answer']}>{words.kinds[ask.responseKind]}</span>
                {ask.response && ` – ${ask.response}`}
              </dd>
              <dt>{words.evidence}</dt>
              <dd>{evidence || words.noEvidence}</dd>
            </dl>
          </li>
        )
      })}
    </ul>
  )
}
