import { confidentialities } from '../../../src-shared/log/interaction'
import type { InteractionFacts } from '../../../src-shared/log/interaction-facts'
import { longDate } from '../../../src-shared/text/dates'
import { FactList } from '../record/fact-list'
import { SourcesFact } from '../record/sources-fact'
import { useFieldFacts } from '../record/use-field-facts'
import { useSavedFact } from '../record/use-saved-fact'
import { useReferenceNames } from '../timeline/use-reference-names'
import { useWords } from '../../text/words'
import { SecrecyMark } from './secrecy-mark'

/** When and how the interaction took place, and how far it may be told. */
export function InteractionFactList({ interaction }: { readonly interaction: InteractionFacts }) {
  const words = useWords()
  const { lists } = useReferenceNames()
  const { saveChoice } = useSavedFact()
  const fact = useFieldFacts('interaction', interaction)
  const { id, startsOn, startsTime } = interaction
  const tasks = (lists?.tasks ?? []).map(task => ({
    value: task.id as string,
    label: words.language === 'sv' ? task.name : task.nameEn,
  }))

  return (
    <>
      <FactList>
        {fact('headline')}
        {fact('kind', { labels: words.shared.kinds })}
        {fact('startsOn', { shown: longDate(startsOn, words.language), hint: words.quickLog.dateHint })}
        {fact('startsTime', { shown: startsTime?.replace(':', '.') ?? '' })}
        {fact('durationMinutes')}
        {fact('location')}
        {fact('status', { labels: words.shared.statuses })}
        {fact('initiative', { labels: words.quickLog.initiatives })}
        {fact('mainTaskId', { entries: tasks, none: words.quickLog.noMainTask })}
        {fact('jointMessage')}
        {fact('recordStatus', { labels: words.record.interaction.recordStatuses })}
        {fact('caseNumber')}
        {fact('participantsCount')}
        <SourcesFact sources={interaction.sources} />
      </FactList>
      <SecrecyMark
        interaction={interaction}
        levels={confidentialities.map(value => ({ value, label: words.shared.confidentialities[value] }))}
        onLevel={confidentiality => void saveChoice('interaction:edit', { id, changes: { confidentiality } })}
      />
    </>
  )
}
