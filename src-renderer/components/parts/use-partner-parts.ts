import { agreementStates, fundingKinds } from '../../../src-shared/records/catalogue/agreements'
import type { PartnerFunding, PartnerMembership } from '../../../src-shared/records/partner-facts'
import { useWords, type Words } from '../../text/words'
import { useReferenceNames } from '../timeline/use-reference-names'
import type { Part } from './part'
import type { PartField } from './part-field'

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)

const stateField = ({ shared, parts }: Words): PartField => ({
  name: 'status',
  label: parts.membership.status,
  type: 'choice',
  entries: agreementStates.map(state => ({ value: state, label: capital(shared.memberships[state]) })),
})
const stateOf = (text: string) => agreementStates.find(state => state === text) ?? 'proposed'

function useProjectField(): {
  readonly field: PartField
  readonly latest: { startsOn: string; endsOn: string; id: string } | undefined
} {
  const said = useWords().parts.membership
  const projects = useReferenceNames().lists?.projects ?? []
  const entries = projects.map(({ id, shortName, startsOn, endsOn }) => ({
    value: id,
    label: `${shortName} ${startsOn.slice(0, 4)}–${endsOn.slice(0, 4)}`,
  }))
  return {
    field: { name: 'project', label: said.project, type: 'choice', entries, isRequired: true },
    latest: projects[0],
  }
}

/** The form for a partner's time in a project, new or changed. A new one starts with the whole period of the latest project. */
export function useMembershipPart(partnerId: string): (membership?: PartnerMembership) => Part<'membership'> {
  const words = useWords()
  const said = words.parts.membership
  const { field, latest } = useProjectField()
  const roles = Object.entries(words.shared.membershipRoles).map(([value, label]) => ({ value, label: capital(label) }))
  return membership => ({
    kind: 'membership',
    add: said.add,
    fields: [
      field,
      { name: 'role', label: said.role, type: 'choice', entries: roles },
      { name: 'startsOn', label: said.from, type: 'day', isRequired: true },
      { name: 'endsOn', label: said.to, type: 'day', isRequired: true },
      stateField(words),
    ],
    start: membership
      ? {
          project: membership.projectId,
          role: membership.role,
          startsOn: membership.startsOn,
          endsOn: membership.endsOn,
          status: membership.status,
        }
      : {
          project: latest?.id ?? '',
          role: 'co-financier',
          startsOn: latest?.startsOn ?? '',
          endsOn: latest?.endsOn ?? '',
          status: 'proposed',
        },
    read: form => ({
      partnerId,
      projectId: form.text('project'),
      role: form.text('role'),
      startsOn: form.day('startsOn') ?? '',
      endsOn: form.day('endsOn') ?? '',
      status: stateOf(form.text('status')),
    }),
  })
}

/** The form for what a partner contributes, new or changed. The kind is always given, the amount only when it has been stated. */
export function useFundingPart(partnerId: string): (funding?: PartnerFunding) => Part<'funding'> {
  const words = useWords()
  const said = words.parts.funding
  const { field, latest } = useProjectField()
  const kinds = fundingKinds.map(kind => ({ value: kind, label: words.shared.fundingKinds[kind] }))
  return funding => ({
    kind: 'funding',
    add: said.add,
    fields: [
      field,
      { name: 'kind', label: said.kind, type: 'choice', entries: kinds },
      { name: 'amount', label: said.amount, type: 'number', hint: said.amountHint },
      stateField(words),
      { name: 'note', label: said.note, type: 'text' },
    ],
    start: funding
      ? {
          project: funding.projectId,
          kind: funding.kind,
          amount: funding.amount === null ? '' : String(funding.amount),
          status: funding.status,
          note: funding.note ?? '',
        }
      : { project: latest?.id ?? '', kind: 'ceiling', status: 'proposed' },
    read: form => ({
      partnerId,
      projectId: form.text('project'),
      kind: fundingKinds.find(kind => kind === form.text('kind')) ?? 'ceiling',
      amount: form.number('amount'),
      note: form.textOrNull('note'),
      status: stateOf(form.text('status')),
    }),
  })
}
