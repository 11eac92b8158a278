import { type ProcessStage, stageNow } from '../../../src-shared/domain/decision-process'
import { dayInStockholm } from '../../../src-shared/domain/stockholm-time'
import { readDate } from '../../../src-shared/domain/written-date'
import { EditableFact } from '../../components/record/editable-fact'
import { FactList } from '../../components/record/fact-list'
import { useSavedFact } from '../../components/record/use-saved-fact'
import { ask } from '../../office'
import { monthName } from '../../text/month-name'
import { useWords } from '../../text/words'
import styles from './process-page.module.css'

type Props = { readonly stages: readonly ProcessStage[]; readonly isClosed: boolean }

function Stage({ stage, isNow }: { readonly stage: ProcessStage; readonly isNow: boolean }) {
  const words = useWords()
  const said = words.record.process
  const { saveFact } = useSavedFact()
  const { id, plannedOn, plannedPrecision, happenedOn } = stage
  const save = (field: 'plannedOn' | 'happenedOn') => async (text: string) => {
    const on = text.trim() === '' ? null : readDate(text, dayInStockholm(new Date()))
    if (on === undefined) return words.shared.refusal({ code: 'not-a-date', text })
    return saveFact(() => ask('process-stage:edit', { id, changes: { [field]: on } }))
  }
  const planned =
    plannedOn === null || plannedPrecision === 'day'
      ? undefined
      : plannedPrecision === 'year'
        ? plannedOn.slice(0, 4)
        : monthName(plannedOn.slice(0, 7), words.language)
  const state = happenedOn === null ? (isNow ? 'now' : 'coming') : 'done'
  return (
    <li className={styles['stage']} data-state={state} aria-current={isNow ? 'step' : undefined}>
      <span className={styles['mark']} aria-hidden="true" />
      <div className={styles['said']}>
        <p className={styles['name']}>
          {stage.name}
          {isNow && <span className={styles['now']}>{said.now}</span>}
          {state === 'done' && <span className={styles['detail']}>{said.done}</span>}
        </p>
        <FactList>
          <EditableFact
            name={said.plannedOn}
            spokenName={said.planned(stage.name)}
            value={plannedOn ?? ''}
            shown={planned}
            hint={words.quickLog.dateHint}
            keptAs={`planned ${id}`}
            onSave={save('plannedOn')}
          />
          <EditableFact
            name={said.happenedOn}
            spokenName={said.happened(stage.name)}
            value={happenedOn ?? ''}
            hint={words.quickLog.dateHint}
            keptAs={`happened ${id}`}
            onSave={save('happenedOn')}
          />
        </FactList>
      </div>
    </li>
  )
}

/** The way to the decision, step by step, with where it is now; the days are changed where they stand. */
export function StageLine({ stages, isClosed }: Props) {
  const words = useWords().record
  const now = stageNow(stages, isClosed)
  return (
    <ol className={styles['stages']} aria-label={words.tabs.stages}>
      {stages.map((stage, at) => (
        <Stage key={stage.id} stage={stage} isNow={at === now} />
      ))}
    </ol>
  )
}
