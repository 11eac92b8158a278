import { Check, ChevronRight, FileText } from 'lucide-react'
import type { ImportState, ShownReading } from '../../../../src-shared/imports/import-state'
import { type ImportStep, importFiles, importHasColumns, importStep, importWork } from '../../../state/office/importing'
import { useWords } from '../../../text/words'
import styles from './steps-header.module.css'

const steps = ['file', 'columns', 'review', 'writing', 'done'] as const

const readingOf = (state: ImportState | undefined): ShownReading | null =>
  state && 'reading' in state ? state.reading : null

/** Returns which step is in view. */
function stepNow(state: ImportState | undefined, step: ImportStep, isWriting: boolean): (typeof steps)[number] {
  if (isWriting || state?.state === 'writing') return 'writing'
  if (state?.state === 'written') return 'done'
  return state?.state === 'read' || state?.state === 'planned' ? step : 'file'
}

/** The name of the page, the file in progress, and the steps with a mark on those that are done. */
export function StepsHeader({ state }: { readonly state: ImportState | undefined }) {
  const words = useWords().imports
  const step = importStep.use()
  const { files, at } = importFiles.use()
  const reading = readingOf(state)
  const known = importHasColumns.use()
  const areColumnsShown = reading === null ? known : reading.table !== null
  const shown = steps.filter(name => name !== 'columns' || areColumnsShown)
  const now = shown.indexOf(stepNow(state, step, importWork.use() === 'rows'))
  const sheet = reading?.table?.sheets[reading.table.sheet]?.name ?? null
  const file = reading?.file ?? (state && 'file' in state ? state.file : files[at]?.name)
  return (
    <header className={styles['header']}>
      <h1>{words.heading}</h1>
      {file !== undefined && (
        <p className={styles['file']}>
          <FileText size={16} aria-hidden="true" />
          <span title={words.file(file, sheet)}>{words.file(file, sheet)}</span>
          {files.length > 1 && <span className={styles['count']}>{words.fileOf(at + 1, files.length)}</span>}
        </p>
      )}
      <ol className={styles['steps']} aria-label={words.steps.label}>
        {shown.map((name, place) => (
          <li key={name} data-done={place < now || undefined} aria-current={place === now ? 'step' : undefined}>
            {place > 0 && <ChevronRight size={14} aria-hidden="true" />}
            <span className={styles['number']}>
              {place < now ? <Check size={14} role="img" aria-label={words.stepDone} /> : place + 1}
            </span>
            <span className={styles['name']}>{words.steps[name]}</span>
          </li>
        ))}
      </ol>
    </header>
  )
}
