import type { ProcessDocument } from '../../../src-shared/domain/decision-process'
import { useWords } from '../../text/words'
import styles from './process-page.module.css'

/** The papers of the process, by what the register calls them. */
export function DocumentList({ documents }: { readonly documents: readonly ProcessDocument[] }) {
  const words = useWords().record.process
  if (documents.length === 0) return <p className={styles['detail']}>{words.noDocuments}</p>
  return (
    <ul>
      {documents.map(({ kind, designation, title, datedOn }) => (
        <li key={`${kind} ${designation}`} className={styles['day']}>
          <span className={styles['on']}>{datedOn ?? '–'}</span>
          <span>
            {designation}
            {title && ` – ${title}`}
            <span className={styles['detail']}> {kind}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
