import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ShownBatch } from '../../../src-shared/imports/import-batch'
import { mostRowsOfPage } from '../../../src-shared/records/record-limits'
import { Button } from '../../components/button'
import { RefusalAlert } from '../../components/refusal-alert'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import { instantText } from '../../text/instants'
import { useWords } from '../../text/words'
import styles from './import-page.module.css'
import { RevertDialog } from './revert-dialog'
import { isOfLog, showImport } from './show-import'

const shownAtFirst = 8

/** What was read in from files before, newest first, each with the way to take it back. */
export function EarlierImports() {
  const words = useWords()
  const said = words.imports.batches
  const [limit, setLimit] = useState(shownAtFirst)
  const [chosen, setChosen] = useState<ShownBatch | null>(null)
  const batches = useQuery({ ...question('import:batches', { limit }), placeholderData: keepPreviousData })
  const { data } = batches
  const countsText = ({ counts: { added = 0, changed = 0, newPeople = 0 } }: ShownBatch) =>
    said.counts(added, changed, newPeople)
  return (
    <section className={styles['source']} aria-labelledby="earlier-imports">
      <h2 id="earlier-imports">{said.heading}</h2>
      <RefusalAlert refusal={batches.error && refusalOf(batches.error)} />
      {data?.length === 0 && <p>{said.none}</p>}
      {data && data.length > 0 && (
        <ul className={styles['copies']} aria-label={said.heading}>
          {data.map(batch => (
            <li key={batch.id}>
              <div>
                <p className={styles['when']}>{batch.name}</p>
                <p className={styles['held']}>{said.by(instantText(batch.readAt, words.language), batch.by)}</p>
                <p className={styles['held']}>{countsText(batch)}</p>
              </div>
              {!batch.isReverted ? (
                <div className={styles['ways']}>
                  {isOfLog(batch.kind) && (
                    <Button aria-label={said.showNamed(batch.name)} onClick={() => showImport(batch.id)}>
                      {said.showInLog}
                    </Button>
                  )}
                  <Button aria-label={said.revertNamed(batch.name)} onClick={() => setChosen(batch)}>
                    {said.revert}
                  </Button>
                </div>
              ) : (
                <p className={styles['held']}>{said.reverted}</p>
              )}
            </li>
          ))}
        </ul>
      )}
      {data?.length === limit && limit < mostRowsOfPage && (
        <Button onClick={() => setLimit(mostRowsOfPage)}>{said.more}</Button>
      )}
      {chosen && <RevertDialog batchId={chosen.id} file={chosen.name} onClose={() => setChosen(null)} />}
    </section>
  )
}
