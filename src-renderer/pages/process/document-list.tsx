import type { ProcessDetails } from '../../../src-shared/records/decision-process'
import { AddPart } from '../../components/parts/add-part'
import { PartLine } from '../../components/parts/part-line'
import { useDocumentPart } from '../../components/parts/use-process-parts'
import { useWords } from '../../text/words'
import styles from './process-page.module.css'

/** The documents of the process by their designation in the register. Each can be added, changed and removed in place. */
export function DocumentList({ process }: { readonly process: ProcessDetails }) {
  const words = useWords().record.process
  const part = useDocumentPart(process.id)
  return (
    <>
      <AddPart part={part()} owner={process.id} />
      {process.documents.length === 0 && <p className={styles['detail']}>{words.noDocuments}</p>}
      <ul>
        {process.documents.map(document => {
          const { id, kind, designation, title, datedOn } = document
          return (
            <li key={id}>
              <PartLine part={part(document)} id={id} name={designation}>
                <div className={styles['day']}>
                  <span className={styles['on']}>{datedOn ?? '–'}</span>
                  <span>
                    {designation}
                    {title && ` – ${title}`}
                    <span className={styles['detail']}> {kind}</span>
                  </span>
                </div>
              </PartLine>
            </li>
          )
        })}
      </ul>
    </>
  )
}
