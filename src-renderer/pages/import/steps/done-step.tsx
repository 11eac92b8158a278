import { CircleCheck } from 'lucide-react'
import { useState } from 'react'
import type { ImportResult } from '../../../../src-shared/imports/import-plan'
import type { ImportKind } from '../../../../src-shared/imports/import-state'
import { written } from '../../../../src-shared/text/counted'
import { Button } from '../../../components/button'
import { openPlace } from '../../../state/router/router'
import { useWords } from '../../../text/words'
import { RevertDialog } from '../revert-dialog'
import { isOfLog, showImport } from '../show-import'
import { SaveRefused } from './save-refused'
import styles from './steps.module.css'

type Props = {
  readonly result: ImportResult
  readonly unwritten: number
  readonly file: string
  readonly kind: ImportKind
}

/** What was written, what was not and why, and the way back. */
export function DoneStep({ result, unwritten, file, kind }: Props) {
  const words = useWords()
  const said = words.imports.done
  const [isReverting, setReverting] = useState(false)
  const { batchId } = result
  const counts: readonly (readonly [string, number])[] = [
    [said.added, result.added],
    [said.changed, result.changed],
    [said.newPeople, result.newPeople],
    [said.newOrganisations, result.newOrganisations],
    [said.same, result.same],
    [said.left, result.left],
    [said.refused, result.refused],
  ]
  return (
    <div className={styles['text']}>
      <h2 className={styles['done']}>
        <CircleCheck size={20} aria-hidden="true" />
        {said.heading}
      </h2>
      {batchId === null && <p>{said.nothing}</p>}
      <dl className={`${styles['counts']} ${styles['narrow']}`}>
        {counts
          .filter(([, count]) => count > 0)
          .map(([label, count]) => (
            <div key={label} className={styles['pair']}>
              <dt>{label}</dt>
              <dd>{written(count, words.language)}</dd>
            </div>
          ))}
      </dl>
      {unwritten > 0 && (
        <div>
          <SaveRefused label={said.saveUnwritten(unwritten)} />
        </div>
      )}
      <div className={`${styles['ways']} ${styles['left']}`}>
        {batchId !== null && isOfLog(kind) && <Button onClick={() => showImport(batchId)}>{said.showInLog}</Button>}
        {result.newPeople > 0 && <Button onClick={() => openPlace({ view: 'people' })}>{said.openPeople}</Button>}
        {kind === 'documents' && <Button onClick={() => openPlace({ view: 'processes' })}>{said.openProcesses}</Button>}
        {batchId !== null && <Button onClick={() => setReverting(true)}>{said.revert}</Button>}
      </div>
      {isReverting && batchId !== null && (
        <RevertDialog batchId={batchId} file={file} onClose={() => setReverting(false)} />
      )}
    </div>
  )
}
