import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PlaceOf } from '../../../src-shared/program/place'
import type { PartnerFacts } from '../../../src-shared/records/partner-facts'
import { SidePart } from '../../components/record/fact-list'
import { HolderList } from '../../components/record/holder-list'
import { LogoChoice } from '../../components/record/logo-choice'
import { RecordHistory } from '../../components/record/page/record-history'
import { RecordPage } from '../../components/record/page/record-page'
import { RecordState } from '../../components/record/page/record-state'
import { RecordTabs } from '../../components/record/page/record-tabs'
import { WordingList } from '../../components/record/wording-list'
import { ChartedTimeline } from '../../components/timeline/charted-timeline'
import { question } from '../../state/office/question'
import { useLogStart } from '../../state/screen/log-start'
import { useWords } from '../../text/words'
import { FundingList } from './funding-list'
import { MembershipList } from './membership-list'
import { NewPartnerPerson } from './new-partner-person'
import { PartnerFactList } from './partner-fact-list'
import { PartnerOrganisation } from './partner-organisation'

/** A partner: when it takes part, what it contributes, what it has decided, and what concerned it. */
export function PartnerPage({ place }: { readonly place: PlaceOf<'partner'> }) {
  return (
    <RecordState answer={useQuery(question('partner:read', { id: place.id }))}>
      {partner => <PartnerRecord partner={partner} />}
    </RecordState>
  )
}

function PartnerRecord({ partner }: { readonly partner: PartnerFacts }) {
  useLogStart({ partnerIds: [partner.id] })
  const words = useWords()
  const said = words.record
  const [tab, setTab] = useState('timeline')
  const { id, versions, inForce, organisationId } = partner
  const kinds: Readonly<Record<string, string>> = words.shared.organisationKinds
  return (
    <RecordPage
      kind={words.records.partner}
      title={partner.name}
      detail={kinds[partner.kind]}
      facts={
        <>
          <PartnerFactList partner={partner} />
          <SidePart heading={said.tabs.memberships}>
            <MembershipList partnerId={id} memberships={partner.memberships} />
          </SidePart>
        </>
      }
      links={
        <>
          <PartnerOrganisation partner={partner} />
          {organisationId && <LogoChoice organisationId={organisationId} label={words.settings.packs.logo} />}
          <SidePart heading={said.partner.contacts}>
            {partner.contacts.length === 0 ? (
              <p>{said.organisation.nobody}</p>
            ) : (
              <HolderList holders={partner.contacts} />
            )}
            {organisationId && <NewPartnerPerson organisationId={organisationId} />}
          </SidePart>
        </>
      }
    >
      <RecordTabs
        label={said.parts}
        shown={tab}
        onShow={setTab}
        tabs={[
          { id: 'timeline', name: said.timeline, content: <ChartedTimeline subject={{ kind: 'partner', id }} /> },
          {
            id: 'issues',
            name: said.tabs.issues,
            count: inForce.length,
            content: <WordingList versions={versions} inForce={inForce} by="issue" known={{ ownerPartnerId: id }} />,
          },
          {
            id: 'funding',
            name: said.tabs.funding,
            count: partner.funding.length,
            content: <FundingList partnerId={id} funding={partner.funding} />,
          },
          { id: 'history', name: said.tabs.history, content: <RecordHistory id={id} /> },
        ]}
      />
    </RecordPage>
  )
}
