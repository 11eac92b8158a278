import { agreementStates, fundingKinds } from '../../../src-shared/records/catalogue/agreements'
import type { PartnerId } from '../../../src-shared/records/ids'
import type { PartnerFunding, PartnerMembership } from '../../../src-shared/records/partner-facts'
import { capital } from '../../text/capital'
import { useWords, type Words } from '../../text/words'
import { useReferenceNames } from '../timeline/use-reference-names'
import { catalogueForm, valuesOf } from './catalogue-form'
import type { Part } from './part'

const states = ({ shared }: Words) =>
  agreementStates.map(state => ({ value: state, label: capital(shared.memberships[state]) }))

function useProjects() {
  const projects = useReferenceNames().lists?.projects ?? []
  const entries = projects.map(({ id, shortName, startsOn, endsOn }) => ({
    value: id,
    label: `${shortName} ${startsOn.slice(0, 4)}–${endsOn.slice(0, 4)}`,
  }))
  return { entries, latest: projects[0] }
}

/** The form for a partner's membership in a project. A new one begins with the whole of the latest project. */
export function useMembershipPart(partnerId: string): (membership?: PartnerMembership) => Part<'membership'> {
  const words = useWords()
  const { entries, latest } = useProjects()
  const roles = Object.entries(words.shared.membershipRoles).map(([value, label]) => ({ value, label: capital(label) }))
  return membership => {
    const {
      id: _,
      project: __,
      ...fields
    } = membership ?? {
      id: '',
      project: '',
      projectId: latest?.id ?? '',
      role: 'co-financier',
      startsOn: latest?.startsOn ?? '',
      endsOn: latest?.endsOn ?? '',
      status: 'proposed' as const,
    }
    return catalogueForm(words, 'membership', {
      asks: {
        projectId: { entries },
        role: { entries: roles },
        startsOn: {},
        endsOn: {},
        status: { entries: states(words) },
      },
      start: valuesOf('membership', { partnerId: partnerId as PartnerId, ...fields }),
    })
  }
}

/** The form for what a partner pays or gives: its kind always, and its amount if it is stated. */
export function useFundingPart(partnerId: string): (funding?: PartnerFunding) => Part<'funding'> {
  const words = useWords()
  const said = words.parts.funding
  const { entries, latest } = useProjects()
  const kinds = fundingKinds.map(kind => ({ value: kind, label: words.shared.fundingKinds[kind] }))
  return funding => {
    const {
      id: _,
      project: __,
      ...fields
    } = funding ?? {
      id: '',
      project: '',
      projectId: latest?.id ?? '',
      kind: 'ceiling' as const,
      status: 'proposed' as const,
    }
    return catalogueForm(words, 'funding', {
      asks: {
        projectId: { entries },
        kind: { entries: kinds },
        amount: { hint: said.amountHint },
        status: { entries: states(words) },
        note: {},
      },
      start: valuesOf('funding', { partnerId: partnerId as PartnerId, ...fields }),
    })
  }
}
