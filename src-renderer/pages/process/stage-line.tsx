import { readKnownDay, writtenKnownDay } from '../../../src-shared/days/known-day'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import { readDate } from '../../../src-shared/days/written-date'
import { isDone, type ProcessDetails, type ProcessStage } from '../../../src-shared/records/decision-process'
import { plainDate } from '../../../src-shared/text/dates'
import { AddPart } from '../../components/parts/add-part'
import type { ChangesOf } from '../../components/parts/part'
import { RemoveTool } from '../../components/parts/remove-tool'
import { useStagePart } from '../../components/parts/use-process-parts'
import { EditableFact } from '../../components/record/editable-fact'
import { FactList } from '../../components/record/fact-list'
import { useSavedFact } from '../../components/record/use-saved-fact'
import { useWords } from '../../text/words'
import styles from './process-page.module.css'

type Props = { readonly process: ProcessDetails }

function Stage({ stage, isNow }: { readonly stage: ProcessStage; readonly isNow: boolean }) {
  const words = useWords()
  const said = words.record.process
  const { saveFact } = useSavedFact()
  const { id, plannedOn, plannedPrecision, happenedOn } = stage
  const today = dayInStockholm(new Date())
  const change = (changes: ChangesOf<'stage'>) => saveFact('record:change', { kind: 'stage', id, changes })
  async function savePlanned(text: string) {
    if (text.trim() === '') return change({ plannedOn: null, plannedPrecision: 'day' })
    const day = readKnownDay(text, today)
    if (day === undefined) return words.shared.refusal({ code: 'not-a-date', text })
    return change({ plannedOn: day.on, plannedPrecision: day.precision })
  }
  async function saveHappened(text: string) {
    const happenedOn = text.trim() === '' ? null : readDate(text, today)
    if (happenedOn === undefined) return words.shared.refusal({ code: 'not-a-date', text })
    return change({ happenedOn })
  }
  const planned =
    plannedOn === null || plannedPrecision === 'day'
      ? undefined
      : plainDate(plannedOn, words.language, plannedPrecision)
  const state = isDone(stage, today) ? 'done' : isNow ? 'now' : 'coming'
  return (
    <li className={styles['stage']} data-state={state} aria-current={isNow ? 'step' : undefined}>
      <span className={styles['mark']} aria-hidden="true" />
      <div className={styles['said']}>
        <p className={styles['name']}>
          {stage.name}
          {isNow && <span className={styles['now']}>{said.now}</span>}
          {state === 'done' && <span className={styles['detail']}>{said.done}</span>}
          <RemoveTool kind="stage" id={id} name={stage.name} />
        </p>
        <FactList>
          <EditableFact
            name={said.plannedOn}
            spokenName={said.planned(stage.name)}
            value={plannedOn ? writtenKnownDay({ on: plannedOn, precision: plannedPrecision }) : ''}
            shown={planned}
            day="known"
            hint={words.parts.knownDayHint}
            keptAs={`planned ${id}`}
            onSave={savePlanned}
          />
          <EditableFact
            name={said.happenedOn}
            spokenName={said.happened(stage.name)}
            value={happenedOn ?? ''}
            day="day"
            hint={words.quickLog.dateHint}
            keptAs={`happened ${id}`}
            onSave={saveHappened}
          />
        </FactList>
      </div>
    </li>
  )
}

/** The stages on the way to the decision, with the present one marked. The days can be changed in place. */
export function StageLine({ process }: Props) {
  const words = useWords().record
  const { stages } = process
  const part = useStagePart(process.id, process.level)
  const { now } = process
  return (
    <>
      <ol className={styles['stages']} aria-label={words.tabs.stages}>
        {stages.map((stage, at) => (
          <Stage key={stage.id} stage={stage} isNow={at === now} />
        ))}
      </ol>
      <AddPart part={part} owner={process.id} />
    </>
  )
}
