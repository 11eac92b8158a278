import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ImportBatch } from '../../../src-shared/imports/import-state'
import { mostRowsOfPage } from '../../../src-shared/records/record-limits'
import { Button } from '../../components/button'
import { RefusalAlert } from '../../components/refusal-alert'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import { instantText } from '../../text/instants'
import { useWords } from '../../text/words'
import styles from './import-page.module.css'
import { RevertDialog } from './revert-dialog'

const shownAtFirst = 8

/** What was read in from files before, newest first, each with the way to take it back. */
export function EarlierImports() {
  const words = useWords()
  const said = words.imports.batches
  const [limit, setLimit] = useState(shownAtFirst)
  const [chosen, setChosen] = useState<ImportBatch | null>(null)
  const batches = useQuery({ ...question('import:batches', { offset: 0, limit }), placeholderData: keepPreviousData })
  const { data } = batches
  return (
    <section className={styles['source']} aria-labelledby="earlier-imports">
      <h2 id="earlier-imports">{said.heading}</h2>
      <RefusalAlert refusal={batches.error && refusalOf(batches.error)} />
      {data?.total === 0 && <p>{said.none}</p>}
      {data && data.rows.length > 0 && (
        <ul className={styles['copies']} aria-label={said.heading}>
          {data.rows.map(batch => (
            <li key={batch.id}>
              <div>
                <p className={styles['when']}>{batch.file}</p>
                <p className={styles['held']}>{said.by(instantText(batch.at, words.language), batch.by)}</p>
                <p className={styles['held']}>{said.counts(batch.added, batch.changed, batch.newPeople)}</p>
              </div>
              {batch.revertedAt === null ? (
                <Button aria-label={said.revertNamed(batch.file)} onClick={() => setChosen(batch)}>
                  {said.revert}
                </Button>
              ) : (
                <p className={styles['held']}>{said.reverted(instantText(batch.revertedAt, words.language))}</p>
              )}
            </li>
          ))}
        </ul>
      )}
      {data && data.total > data.rows.length && data.rows.length < mostRowsOfPage && (
        <Button onClick={() => setLimit(mostRowsOfPage)}>{said.more}</Button>
      )}
      {chosen && <RevertDialog batchId={chosen.id} file={chosen.file} onClose={() => setChosen(null)} />}
    </section>
  )
}
