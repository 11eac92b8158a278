import { useMutation } from '@tanstack/react-query'
import { FileCheck2 } from 'lucide-react'
import type { Input } from '../../../src-shared/ipc/contract'
import { Button } from '../../components/button'
import { RefusalAlert } from '../../components/refusal-alert'
import { ask } from '../../office'
import { refusalOf } from '../../refusal-of'
import { useWords } from '../../text/words'
import styles from './export-panel.module.css'

/** Writes the report's files and says where they are. The folder is asked for by the system, never by this window. */
export function ExportPanel({ scope }: { readonly scope: Input<'report:export'> }) {
  const words = useWords().reports
  const exporting = useMutation({ mutationFn: () => ask('report:export', scope) })
  const showing = useMutation({ mutationFn: () => ask('report:show-folder', {}) })
  const report = exporting.data
  const thrown = exporting.error ?? showing.error

  return (
    <>
      <Button weight="primary" disabled={exporting.isPending} onClick={() => exporting.mutate()}>
        {exporting.isPending ? words.exporting : words.export}
      </Button>
      <div className={styles['outcome']}>
        <RefusalAlert refusal={thrown && refusalOf(thrown)} />
        <div role="status">
          {report && (
            <div className={styles['result']}>
              <FileCheck2 size={16} aria-hidden="true" />
              <div className={styles['written']}>
                <p>{words.exported(report.files.length, report.folder)}</p>
                <ul>
                  {report.files.map(file => (
                    <li key={file}>{file}</li>
                  ))}
                </ul>
              </div>
              <Button onClick={() => showing.mutate()}>{words.showFolder}</Button>
            </div>
          )}
        </div>
      </div>
    </>
  )
}
