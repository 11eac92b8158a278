import { useEffect, useMemo, useRef } from 'react'
import type { ImportState } from '../../../../src-shared/imports/import-state'
import { RefusalAlert } from '../../../components/refusal-alert'
import { useCommands } from '../../../state/commands/registry'
import { importRefusal, importStep, importWork } from '../../../state/office/importing'
import { useImport } from '../../../state/office/use-import'
import { isFocusLost, screenInView } from '../../../state/screen/panes'
import { useWords } from '../../../text/words'
import { ColumnsStep } from './columns-step'
import { DoneStep } from './done-step'
import { FileStep } from './file-step'
import { MailsPart } from './mails-part'
import { nextCommands } from './next-command'
import { ReviewStep } from './review/review-step'
import styles from './steps.module.css'
import { StepsFooter } from './steps-footer'
import { StepsHeader } from './steps-header'
import { UnreadablePart } from './unreadable-part'
import { WritingStep } from './writing-step'

/** The import in progress: a steady frame of steps, the step in view, and the ways on at the lower edge. */
export function StepsPage() {
  const words = useWords().imports
  const state = useImport()
  const step = importStep.use()
  const work = importWork.use()
  const refusal = importRefusal.use()
  const part = useRef<HTMLDivElement>(null)
  useCommands(useMemo(() => nextCommands(), []))

  const shown = work === 'rows' ? 'writing' : state?.state === 'planned' ? step : (state?.state ?? 'none')
  const inView = `${shown} ${step}`
  useEffect(() => {
    // The button that led here may be gone. The focus goes to the new step, unless it is in use in the menu or the top bar.
    const isElsewhere = document.activeElement?.closest('[data-screen]') === null && !isFocusLost()
    const isInside = document.activeElement !== part.current && part.current?.contains(document.activeElement)
    if (inView === '' || isElsewhere || isInside) return
    const first = part.current?.querySelector<HTMLElement>('[data-main-list], [data-first-stop]')
    ;(first ?? part.current ?? screenInView())?.focus({ preventScroll: true })
    first?.scrollIntoView({ block: 'nearest' })
  }, [inView])

  return (
    <div className={styles['page']}>
      <StepsHeader state={state} />
      <section ref={part} tabIndex={-1} className={styles['step']} aria-label={words.heading} data-pane>
        <StepInView state={state} isWriting={work === 'rows'} />
      </section>
      {state?.state !== 'unreadable' && <RefusalAlert refusal={refusal} />}
      {refusal?.code === 'cancelled' && (
        <p role="status" className={styles['status']}>
          {words.calledOff}
        </p>
      )}
      <StepsFooter state={state} />
    </div>
  )
}

function StepInView({ state, isWriting }: { readonly state: ImportState | undefined; readonly isWriting: boolean }) {
  const words = useWords().imports
  const step = importStep.use()
  if (state?.state === 'planned') {
    if (isWriting) return <WritingStep totals={state.totals} />
    if (step === 'review') return <ReviewStep reading={state.reading} totals={state.totals} />
  }
  if (state?.state === 'read' || state?.state === 'planned') {
    const { reading } = state
    const { table } = reading
    return step === 'columns' && table ? (
      <ColumnsStep reading={reading} table={table} />
    ) : (
      <FileStep reading={reading} />
    )
  }
  if (state?.state === 'unreadable') return <UnreadablePart refusal={state.refusal} />
  if (state?.state === 'mails') return <MailsPart mails={state.mails} />
  if (state?.state === 'written')
    return <DoneStep result={state.result} unwritten={state.unwritten} file={state.file} kind={state.kind} />
  return <p className={styles['text']}>{words.parts.reading}</p>
}
