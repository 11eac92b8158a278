import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { processChart } from '../../../src-shared/charts/process-chart'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import type { DrawnTable } from '../../../src-shared/packs/table'
import type { PlaceOf } from '../../../src-shared/program/place'
import type { ProcessDetails } from '../../../src-shared/records/decision-process'
import { ChartFigure } from '../../components/chart/chart-figure'
import { WrittenNote } from '../../components/note/written-note'
import { PartLine } from '../../components/parts/part-line'
import { useProcessPart } from '../../components/parts/use-process-parts'
import { Attachments } from '../../components/record/attachments'
import { Fact, FactList, SidePart } from '../../components/record/fact-list'
import { BriefingButton } from '../../components/record/page/briefing-button'
import { RecordHistory } from '../../components/record/page/record-history'
import { RecordPage } from '../../components/record/page/record-page'
import { RecordState } from '../../components/record/page/record-state'
import { RecordTabs } from '../../components/record/page/record-tabs'
import { RemoveButton } from '../../components/record/page/remove-button'
import { PlaceLink } from '../../components/record/place-link'
import { PrivateNote } from '../../components/record/private-note'
import { useReferenceNames } from '../../components/timeline/use-reference-names'
import { question } from '../../state/office/question'
import { useWords, type Words } from '../../text/words'
import { DocumentList } from './document-list'
import { StageLine } from './stage-line'
import { WatchList } from './watch-list'

/** A matter on its way to a decision: where it is, what comes next, and which days must not be missed. */
export function ProcessPage({ place }: { readonly place: PlaceOf<'process'> }) {
  return (
    <RecordState answer={useQuery(question('process:read', { id: place.id }))}>
      {process => <Process process={process} />}
    </RecordState>
  )
}

/** A chart of its stages on a line. Undefined if it has no stages. */
function chartOf(process: ProcessDetails, { shared, language }: Words): DrawnTable | undefined {
  if (process.stages.length === 0) return undefined
  const title = shared.chart.process.title(process.name)
  const drawn = { processes: [process], title, isNamed: false, on: dayInStockholm(new Date()) }
  return processChart(drawn, shared.chart, language)
}

function IssueLinks({ issueIds }: { readonly issueIds: ProcessDetails['issueIds'] }) {
  const words = useWords()
  const names = useReferenceNames()
  if (issueIds.length === 0) return null
  return (
    <SidePart heading={words.quickLog.issues}>
      {issueIds.map(issueId => (
        <PlaceLink key={issueId} place={{ view: 'issue', id: issueId }}>
          {names.issue(issueId)}
        </PlaceLink>
      ))}
    </SidePart>
  )
}

function Process({ process }: { readonly process: ProcessDetails }) {
  const words = useWords()
  const said = words.record
  const [tab, setTab] = useState('stages')
  const part = useProcessPart(process)
  const { id, owner, level, note, closedOn, issueIds, documents, watchDates } = process
  const line = chartOf(process, words)
  const levels: Readonly<Record<string, string>> = words.shared.levels
  const subject = { subjectTable: 'decision_process', subjectId: id } as const
  return (
    <RecordPage
      kind={words.records.process}
      title={process.name}
      detail={[levels[level] ?? level, owner, closedOn && said.process.closedOn(closedOn)].filter(Boolean).join(' · ')}
      actions={
        <>
          <BriefingButton subject={subject} />
          <RemoveButton kind="process" id={id} name={process.name} home="processes" />
        </>
      }
      facts={
        <PartLine part={part} id={id} name={process.name} isKept>
          <FactList>
            <Fact name={words.shared.shown.level}>{levels[level] ?? level}</Fact>
            <Fact name={words.shared.shown.owner}>{owner}</Fact>
            <Fact name={words.shared.shown.closedOn}>{closedOn}</Fact>
            <Fact name={words.quickLog.note}>{note && <WrittenNote note={note} />}</Fact>
          </FactList>
        </PartLine>
      }
      links={
        <>
          <IssueLinks issueIds={issueIds} />
          <Attachments subject={subject} />
          <PrivateNote subject={subject} />
        </>
      }
    >
      <RecordTabs
        label={said.parts}
        shown={tab}
        onShow={setTab}
        tabs={[
          {
            id: 'stages',
            name: said.tabs.stages,
            content: (
              <>
                {line && <ChartFigure chart={line} forFile={() => Promise.resolve(line)} />}
                <StageLine process={process} />
              </>
            ),
          },
          {
            id: 'watch',
            name: said.tabs.watch,
            count: watchDates.length,
            content: <WatchList process={process} />,
          },
          {
            id: 'documents',
            name: said.tabs.documents,
            count: documents.length,
            content: <DocumentList process={process} />,
          },
          { id: 'history', name: said.tabs.history, content: <RecordHistory id={id} /> },
        ]}
      />
    </RecordPage>
  )
}
