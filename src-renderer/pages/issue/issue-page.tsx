import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PlaceOf } from '../../../src-shared/program/place'
import type { Id } from '../../../src-shared/records/ids'
import type { IssueFacts } from '../../../src-shared/records/issue-facts'
import { Attachments } from '../../components/record/attachments'
import { CommitmentList } from '../../components/record/commitment-list'
import { SidePart } from '../../components/record/fact-list'
import { MentionedIn } from '../../components/record/mentioned-in'
import { BriefingButton } from '../../components/record/page/briefing-button'
import { RecordHistory } from '../../components/record/page/record-history'
import { RecordPage } from '../../components/record/page/record-page'
import { RecordState } from '../../components/record/page/record-state'
import { RecordTabs } from '../../components/record/page/record-tabs'
import { PlaceLink } from '../../components/record/place-link'
import { PositionList } from '../../components/record/position-list'
import { PrivateNote } from '../../components/record/private-note'
import { WordingList } from '../../components/record/wording-list'
import { ChartedTimeline } from '../../components/timeline/charted-timeline'
import { useReferenceNames } from '../../components/timeline/use-reference-names'
import { question } from '../../state/office/question'
import { useLogStart } from '../../state/screen/log-start'
import { useWords } from '../../text/words'
import { CoverageTable } from './coverage-table'
import { IssueFactList } from './issue-fact-list'

/** An issue: its wording by each decision, whom it was carried to, and the processes that are followed. */
export function IssuePage({ place }: { readonly place: PlaceOf<'issue'> }) {
  return (
    <RecordState answer={useQuery(question('issue:read', { id: place.id }))}>
      {issue => <IssueRecord issue={issue} />}
    </RecordState>
  )
}

function IssueLinks({ issue }: { readonly issue: IssueFacts }) {
  const words = useWords().record
  const subject = { subjectTable: 'issue', subjectId: issue.id } as const
  return (
    <>
      {issue.processes.length > 0 && (
        <SidePart heading={words.tabs.processes}>
          {issue.processes.map(({ id, name, owner, closedOn }) => (
            <PlaceLink
              key={id}
              place={{ view: 'process', id: id as Id<'decision-process'> }}
              detail={closedOn ? words.process.closedOn(closedOn) : owner}
            >
              {name}
            </PlaceLink>
          ))}
        </SidePart>
      )}
      <Attachments subject={subject} />
      <MentionedIn kind="issue" id={issue.id} />
      <PrivateNote subject={subject} />
    </>
  )
}

function IssueRecord({ issue }: { readonly issue: IssueFacts }) {
  useLogStart({ issueIds: [issue.id] })
  const words = useWords()
  const said = words.record
  const [tab, setTab] = useState('timeline')
  const { lists } = useReferenceNames()
  const { id } = issue
  const area = lists?.areas.find(one => one.id === issue.areaId)
  const areaName = words.language === 'sv' ? area?.name : area?.nameEn
  return (
    <RecordPage
      kind={words.records.issue}
      title={words.language === 'sv' ? issue.name : issue.nameEn}
      detail={areaName}
      actions={<BriefingButton subject={{ subjectTable: 'issue', subjectId: issue.id }} />}
      facts={<IssueFactList issue={issue} />}
      links={<IssueLinks issue={issue} />}
    >
      <RecordTabs
        label={said.parts}
        shown={tab}
        onShow={setTab}
        tabs={[
          { id: 'timeline', name: said.timeline, content: <ChartedTimeline subject={{ kind: 'issue', id }} /> },
          {
            id: 'wordings',
            name: said.tabs.wordings,
            count: issue.inForce.length,
            content: (
              <WordingList versions={issue.versions} inForce={issue.inForce} by="owner" known={{ issueId: id }} />
            ),
          },
          {
            id: 'positions',
            name: said.tabs.positions,
            count: issue.positions.length,
            content: (
              <PositionList
                positions={issue.positions}
                by="organisation"
                owner={id}
                subject={{ kind: 'issue', id }}
                known={{ issueId: id }}
              />
            ),
          },
          { id: 'coverage', name: said.tabs.coverage, content: <CoverageTable issue={issue} /> },
          {
            id: 'commitments',
            name: said.tabs.commitments,
            count: issue.commitments.length,
            content: <CommitmentList commitments={issue.commitments} owner={id} known={{ issueIds: id }} />,
          },
          { id: 'history', name: said.tabs.history, content: <RecordHistory id={id} /> },
        ]}
      />
    </RecordPage>
  )
}
