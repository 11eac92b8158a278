import { useMutation } from '@tanstack/react-query'
import { FileCheck2 } from 'lucide-react'
import { Button } from '../../components/button'
import { RefusalAlert } from '../../components/refusal-alert'
import { ask } from '../../state/office/office'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'
import styles from './export-panel.module.css'

type Props = {
  readonly label?: string
  readonly weight?: 'primary' | 'secondary'
  readonly write: () => Promise<{ readonly folder: string; readonly files: readonly string[] }>
}

/** Writes files and shows where they are. The system asks for the folder, never this window. */
export function ExportPanel({ label, weight = 'primary', write }: Props) {
  const words = useWords().reports
  const exporting = useMutation({ mutationFn: write })
  const showing = useMutation({ mutationFn: () => ask('report:show-folder', {}) })
  const report = exporting.data
  const thrown = exporting.error ?? showing.error

  return (
    <>
      <Button weight={weight} disabled={exporting.isPending} onClick={() => exporting.mutate()}>
        {exporting.isPending ? words.exporting : (label ?? words.export)}
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
