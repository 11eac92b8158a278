import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PlaceOf } from '../../../src-shared/program/place'
import type { OrganisationFacts } from '../../../src-shared/records/organisation-facts'
import { nameOfThing } from '../../components/parts/part-field'
import { CommitmentList } from '../../components/record/commitment-list'
import { BriefingButton } from '../../components/record/page/briefing-button'
import { DuplicateBanner } from '../../components/record/page/duplicate-banner'
import { RecordHistory } from '../../components/record/page/record-history'
import { RecordPage } from '../../components/record/page/record-page'
import { RecordState } from '../../components/record/page/record-state'
import { RecordTabs } from '../../components/record/page/record-tabs'
import { RemoveButton } from '../../components/record/page/remove-button'
import { PositionList } from '../../components/record/position-list'
import { ChartedTimeline } from '../../components/timeline/charted-timeline'
import { question } from '../../state/office/question'
import { useLogStart } from '../../state/screen/log-start'
import { useWords } from '../../text/words'
import { ContactPoints } from './contact-points'
import { OrganisationFactList } from './organisation-fact-list'
import { OrganisationLinks } from './organisation-links'
import { OrganisationPeople } from './organisation-people'

/** An organisation with its units: the people in it, its positions, and what was said with it. */
export function OrganisationPage({ place }: { readonly place: PlaceOf<'organisation'> }) {
  return (
    <RecordState answer={useQuery(question('organisation:read', { id: place.id }))}>
      {organisation => <Organisation organisation={organisation} />}
    </RecordState>
  )
}

function Organisation({ organisation }: { readonly organisation: OrganisationFacts }) {
  const words = useWords()
  useLogStart({
    participants: [{ kind: 'organisation', id: organisation.id, name: organisation.name, detail: '' }],
  })
  const said = words.record
  const [tab, setTab] = useState('timeline')
  const { id, name } = organisation
  const promised = { counterpartOrganisationId: id, [nameOfThing('counterpartOrganisationId')]: name }
  const stated = { organisationId: id, [nameOfThing('organisationId')]: name }
  const kinds: Readonly<Record<string, string>> = words.shared.organisationKinds
  return (
    <RecordPage
      kind={words.records.organisation}
      title={name}
      detail={[kinds[organisation.kind], ...organisation.above.map(one => one.name)].filter(Boolean).join(' · ')}
      banner={<DuplicateBanner kind="organisation" id={id} />}
      actions={
        <>
          <BriefingButton subject={{ subjectTable: 'organisation', subjectId: id }} />
          <RemoveButton kind="organisation" id={id} name={name} />
        </>
      }
      facts={
        <>
          <OrganisationFactList organisation={organisation} />
          <ContactPoints organisation={organisation} />
        </>
      }
      links={<OrganisationLinks organisation={organisation} />}
    >
      <RecordTabs
        label={said.parts}
        shown={tab}
        onShow={setTab}
        tabs={[
          { id: 'timeline', name: said.timeline, content: <ChartedTimeline subject={{ kind: 'organisation', id }} /> },
          {
            id: 'people',
            name: said.tabs.people,
            count: organisation.people.length,
            content: <OrganisationPeople organisation={organisation} />,
          },
          {
            id: 'commitments',
            name: said.tabs.commitments,
            count: organisation.commitments.length,
            content: <CommitmentList commitments={organisation.commitments} owner={id} known={promised} />,
          },
          {
            id: 'positions',
            name: said.tabs.positions,
            count: organisation.positions.length,
            content: (
              <PositionList
                positions={organisation.positions}
                by="issue"
                owner={id}
                subject={{ kind: 'organisation', id }}
                known={stated}
              />
            ),
          },
          { id: 'history', name: said.tabs.history, content: <RecordHistory id={id} /> },
        ]}
      />
    </RecordPage>
  )
}
