import { useQuery } from '@tanstack/react-query'
import type { LogAdvice } from '../../../../src-shared/log/log-advice'
import type { PartnerId } from '../../../../src-shared/records/ids'
import { describedBy, Field } from '../../../components/field'
import { MultiPicker } from '../../../components/multi-picker'
import { matching } from '../../../components/picker-choice'
import { question } from '../../../state/office/question'
import { useWords } from '../../../text/words'
import { controlId, type PartProps } from '../change'
import { problemText } from '../problem-text'
import type { DraftProblem } from '../read-draft'
import { concernedChoices } from './concerned-choices'

type Props = PartProps<'participants' | 'partnerIds' | 'notConcernedIds' | 'partnerText'> & {
  readonly problems: readonly DraftProblem[]
  readonly advice: LogAdvice
}

/** The partners concerned. Those that follow from the other fields are already there with the reason, and can be removed. */
export function PartnersField({ draft, change, problems, advice }: Props) {
  const words = useWords()
  const { data: lists } = useQuery(question('reference:read', {}))
  const id = controlId('partners')
  const problem = problemText(problems, 'partners', words)
  const chosen = lists ? concernedChoices(draft, advice.concerned, lists, words) : []
  const partners = (lists?.partners ?? [])
    .filter(partner => !chosen.some(one => one.id === partner.id))
    .map(({ id: partnerId, name, shortName }) => ({ id: partnerId, name, shortName }))
  const marks = chosen.map(({ mark = '' }) => mark).join('')
  const letters = Object.values(words.quickLog.sources)
    .filter(({ letter }) => marks.includes(letter))
    .map(({ letter, legend }) => `${legend} (${letter})`)
  const hint = letters.length > 0 ? words.quickLog.concernedLegend(letters.join(', ')) : undefined

  const take = (partnerId: PartnerId) =>
    change(latest => ({
      partnerIds: [...latest.partnerIds, partnerId],
      notConcernedIds: latest.notConcernedIds.filter(known => known !== partnerId),
    }))
  // A partner chosen by hand may also follow from the other fields, and must not come back after it is removed. A partner that follows from
  // nothing was only a slip.
  const drop = (partnerId: PartnerId) => {
    const follows = advice.concerned.some(one => one.partnerId === partnerId)
    change(latest => ({
      partnerIds: latest.partnerIds.filter(known => known !== partnerId),
      notConcernedIds: follows ? [...new Set([...latest.notConcernedIds, partnerId])] : latest.notConcernedIds,
    }))
  }

  return (
    <Field id={id} label={words.quickLog.partners} problem={problem} hint={hint}>
      <MultiPicker
        id={id}
        chosen={chosen}
        text={draft.partnerText}
        groups={[{ heading: '', items: matching(partners, draft.partnerText) }]}
        placeholder={words.quickLog.partnersHint}
        describedBy={describedBy(id, { problem, hint })}
        isInvalid={problem !== undefined}
        onText={partnerText => change({ partnerText })}
        onTake={choice => take(choice.id as PartnerId)}
        onDrop={choice => drop(choice.id as PartnerId)}
      />
    </Field>
  )
}
