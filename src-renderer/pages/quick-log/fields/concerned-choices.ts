import type { Concern, ConcernSource } from '../../../../src-shared/log/concern'
import type { PartnerId } from '../../../../src-shared/records/ids'
import type { ReferenceLists } from '../../../../src-shared/records/reference'
import type { PickerChoice } from '../../../components/picker-choice'
import type { Draft } from '../../../state/screen/draft'
import type { Words } from '../../../text/words'

/** The fields of the draft that the partners concerned follow from. */
type Concerning = Pick<Draft, 'participants' | 'partnerIds' | 'notConcernedIds'>

type Derived = Exclude<ConcernSource, { kind: 'link' }>

function nameOf(source: Derived, draft: Pick<Draft, 'participants'>, lists: ReferenceLists): string {
  const met = (id: string) =>
    draft.participants.find(one => one.id === id || (one.kind === 'new' && one.organisation?.id === id))?.name ?? ''
  switch (source.kind) {
    case 'staff':
      return [...lists.staff, ...lists.removed].find(({ id }) => id === source.staffId)?.name ?? ''
    case 'issue':
      return lists.issues.find(({ id }) => id === source.issueId)?.shortName ?? ''
    case 'participant':
      return met(source.personId)
    case 'organisation':
      return met(source.organisationId)
  }
}

/** The partners chosen by hand, then those that follow from the participants and issues. The latter are marked with their reason. */
export function concernedChoices(
  draft: Concerning,
  concerned: readonly Concern[],
  lists: ReferenceLists,
  { quickLog: words }: Words,
): PickerChoice[] {
  const choice = (id: PartnerId): PickerChoice[] =>
    lists.partners.filter(partner => partner.id === id).map(({ name, shortName }) => ({ id, name, shortName }))
  const proposed = concerned
    .filter(({ partnerId }) => !draft.partnerIds.includes(partnerId) && !draft.notConcernedIds.includes(partnerId))
    .flatMap(({ partnerId, sources }) => {
      const derived = sources.filter((source): source is Derived => source.kind !== 'link')
      const reasons = derived.map(source => words.sources[source.kind].why(nameOf(source, draft, lists)))
      const mark = [...new Set(derived.map(source => words.sources[source.kind].letter))].join('')
      return choice(partnerId).map(one => ({ ...one, mark, detail: words.concernedBecause(reasons.join(', ')) }))
    })
  return [...draft.partnerIds.flatMap(choice), ...proposed]
}
