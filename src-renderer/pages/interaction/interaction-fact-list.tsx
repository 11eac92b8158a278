import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import { readDate } from '../../../src-shared/days/written-date'
import { readTime } from '../../../src-shared/days/written-time'
import type { Input } from '../../../src-shared/ipc/contract'
import {
  type Confidentiality,
  confidentialities,
  initiatives,
  interactionKinds,
  interactionStatuses,
  recordStatuses,
} from '../../../src-shared/log/interaction'
import type { InteractionFacts } from '../../../src-shared/log/interaction-facts'
import { longDate } from '../../../src-shared/text/dates'
import { ChoiceFact } from '../../components/record/choice-fact'
import { EditableFact } from '../../components/record/editable-fact'
import { FactList } from '../../components/record/fact-list'
import { useSavedFact } from '../../components/record/use-saved-fact'
import { useReferenceNames } from '../../components/timeline/use-reference-names'
import { useWords } from '../../text/words'
import { SecrecyMark } from './secrecy-mark'

export type InteractionChanges = Input<'interaction:edit'>['changes']

const isCount = (text: string): boolean => /^\d{1,5}$/.test(text)

/** When it was, its form, and who may see it. Each fact is saved and undone separately. */
export function InteractionFactList({ interaction }: { readonly interaction: InteractionFacts }) {
  const words = useWords()
  const said = words.record.interaction
  const { lists } = useReferenceNames()
  const { saveFact, saveChoice } = useSavedFact()
  const { id } = interaction
  const today = dayInStockholm(new Date())
  const save = (changes: InteractionChanges) => saveFact('interaction:edit', { id, changes })
  const choose = (changes: InteractionChanges) => void saveChoice('interaction:edit', { id, changes })
  const kept = (field: string) => `${field} ${id}`
  const number = (field: 'durationMinutes' | 'participantsCount') => async (text: string) => {
    if (text.trim() !== '' && !isCount(text.trim())) return said.notANumber(text)
    return save({ [field]: text.trim() === '' ? null : Number(text) })
  }
  const labelled = <Value extends string>(values: readonly Value[], labels: Readonly<Record<Value, string>>) =>
    values.map(value => ({ value, label: labels[value] }))

  return (
    <>
      <FactList>
        <EditableFact
          name={words.quickLog.headline}
          value={interaction.headline}
          keptAs={kept('headline')}
          onSave={headline => save({ headline })}
        />
        <ChoiceFact
          name={words.quickLog.kind}
          value={interaction.kind}
          entries={labelled(interactionKinds, words.shared.kinds)}
          onChange={kind => choose({ kind })}
        />
        <EditableFact
          name={words.quickLog.date}
          value={interaction.startsOn}
          shown={longDate(interaction.startsOn, words.language)}
          hint={words.quickLog.dateHint}
          keptAs={kept('date')}
          onSave={async text => {
            const startsOn = readDate(text, today)
            if (startsOn === undefined) return words.shared.refusal({ code: 'not-a-date', text })
            return save({ startsOn })
          }}
        />
        <EditableFact
          name={words.quickLog.time}
          value={interaction.startsTime ?? ''}
          shown={interaction.startsTime?.replace(':', '.') ?? ''}
          keptAs={kept('time')}
          onSave={async text => {
            const startsTime = text.trim() === '' ? null : readTime(text)
            if (startsTime === undefined) return words.shared.refusal({ code: 'not-a-time', text })
            return save({ startsTime })
          }}
        />
        <EditableFact
          name={words.quickLog.minutes}
          value={interaction.durationMinutes === null ? '' : String(interaction.durationMinutes)}
          keptAs={kept('minutes')}
          onSave={number('durationMinutes')}
        />
        <EditableFact
          name={said.location}
          value={interaction.location ?? ''}
          keptAs={kept('location')}
          onSave={text => save({ location: text.trim() || null })}
        />
        <ChoiceFact
          name={words.quickLog.status}
          value={interaction.status}
          entries={labelled(interactionStatuses, words.shared.statuses)}
          onChange={status => choose({ status })}
        />
        <ChoiceFact
          name={words.quickLog.initiative}
          value={interaction.initiative}
          entries={labelled(initiatives, words.quickLog.initiatives)}
          onChange={initiative => choose({ initiative })}
        />
        <ChoiceFact
          name={words.quickLog.mainTask}
          value={interaction.mainTaskId ?? ''}
          entries={[
            { value: '', label: words.quickLog.noMainTask },
            ...(lists?.tasks ?? []).map(task => ({
              value: task.id as string,
              label: words.language === 'sv' ? task.name : task.nameEn,
            })),
          ]}
          onChange={mainTaskId => choose({ mainTaskId: mainTaskId || null })}
        />
        <ChoiceFact
          name={words.quickLog.jointMessage}
          value={interaction.jointMessage ? 'yes' : 'no'}
          entries={labelled<'yes' | 'no'>(['yes', 'no'], words.shared.pack)}
          onChange={value => choose({ jointMessage: value === 'yes' })}
        />
        <ChoiceFact
          name={said.recordStatus}
          value={interaction.recordStatus}
          entries={labelled(recordStatuses, said.recordStatuses)}
          onChange={recordStatus => choose({ recordStatus })}
        />
        <EditableFact
          name={said.caseNumber}
          value={interaction.caseNumber ?? ''}
          keptAs={kept('case-number')}
          onSave={text => save({ caseNumber: text.trim() || null })}
        />
        <EditableFact
          name={said.participantsCount}
          value={interaction.participantsCount === null ? '' : String(interaction.participantsCount)}
          keptAs={kept('participants-count')}
          onSave={number('participantsCount')}
        />
      </FactList>
      <SecrecyMark
        interaction={interaction}
        levels={labelled<Confidentiality>(confidentialities, words.shared.confidentialities)}
        onLevel={confidentiality => choose({ confidentiality })}
      />
    </>
  )
}
