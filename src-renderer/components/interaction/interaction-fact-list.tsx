import { confidentialities } from '../../../src-shared/log/interaction'
import type { InteractionFacts } from '../../../src-shared/log/interaction-facts'
import { longDate, timeInFigures } from '../../../src-shared/text/dates'
import { useWords } from '../../text/words'
import { FactList } from '../record/fact-list'
import { type FoldableFact, FoldedFacts } from '../record/folded-facts'
import { SourcesFact } from '../record/sources-fact'
import { useFieldFacts } from '../record/use-field-facts'
import { useSavedFact } from '../record/use-saved-fact'
import { useReferenceNames } from '../timeline/use-reference-names'
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

  const isEmpty = (value: unknown) => value === null || value === '' || value === false
  const facts: readonly FoldableFact[] = [
    { name: 'headline', isEmpty: false, fact: fact('headline') },
    { name: 'kind', isEmpty: false, fact: fact('kind', { labels: words.shared.kinds }) },
    {
      name: 'startsOn',
      isEmpty: false,
      fact: fact('startsOn', { shown: longDate(startsOn, words.language), hint: words.quickLog.dateHint }),
    },
    {
      name: 'startsTime',
      isEmpty: isEmpty(startsTime),
      fact: fact('startsTime', { shown: startsTime === null ? '' : timeInFigures(startsTime, words.language) }),
    },
    { name: 'durationMinutes', isEmpty: isEmpty(interaction.durationMinutes), fact: fact('durationMinutes') },
    { name: 'location', isEmpty: isEmpty(interaction.location), fact: fact('location') },
    { name: 'status', isEmpty: false, fact: fact('status', { labels: words.shared.statuses }) },
    { name: 'initiative', isEmpty: false, fact: fact('initiative', { labels: words.quickLog.initiatives }) },
    {
      name: 'mainTaskId',
      isEmpty: isEmpty(interaction.mainTaskId),
      fact: fact('mainTaskId', { entries: tasks, none: words.quickLog.noMainTask }),
    },
    { name: 'jointMessage', isEmpty: isEmpty(interaction.jointMessage), fact: fact('jointMessage') },
    {
      name: 'recordStatus',
      isEmpty: false,
      fact: fact('recordStatus', { labels: words.record.interaction.recordStatuses }),
    },
    { name: 'caseNumber', isEmpty: isEmpty(interaction.caseNumber), fact: fact('caseNumber') },
    { name: 'participantsCount', isEmpty: isEmpty(interaction.participantsCount), fact: fact('participantsCount') },
  ]

  return (
    <>
      <FoldedFacts facts={facts} />
      <FactList>
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
