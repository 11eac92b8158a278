import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import type { ProcessDetails } from '../../../src-shared/records/decision-process'
import type { Id } from '../../../src-shared/records/ids'
import { shortDate } from '../../../src-shared/text/dates'
import { WrittenNote } from '../../components/note/written-note'
import { PartLine } from '../../components/parts/part-line'
import { useProcessPart } from '../../components/parts/use-process-parts'
import { Fact, FactList } from '../../components/record/fact-list'
import { PlaceLink } from '../../components/record/place-link'
import { useReferenceNames } from '../../components/timeline/use-reference-names'
import { question } from '../../state/office/question'
import { useWords } from '../../text/words'
import { PanePart } from './pane-part'
import { PaneRecord } from './pane-record'
import styles from './reading-pane.module.css'

/** A process in the reading pane: the stage it is in, the days to watch, its documents and its issues. */
export function ProcessPane({ id }: { readonly id: string }) {
  const answer = useQuery({
    ...question('process:read', { id: id as Id<'decision-process'> }),
    placeholderData: keepPreviousData,
  })
  return <PaneRecord answer={answer}>{process => <Process key={process.id} process={process} />}</PaneRecord>
}

function Process({ process }: { readonly process: ProcessDetails }) {
  const words = useWords()
  const { record, shared, language } = words
  const names = useReferenceNames()
  const part = useProcessPart(process)
  const { id, name, owner, level, note, closedOn, stages, now, watchDates, documents, issueIds } = process
  const today = dayInStockholm(new Date())
  const levels: Readonly<Record<string, string>> = shared.levels
  const said: Readonly<Record<string, string>> = shared.referralDays
  const ahead = watchDates.filter(({ on }) => on >= today)
  return (
    <>
      <h2>{name}</h2>
      <p className={styles['quiet']}>
        {[levels[level] ?? level, owner, closedOn && record.process.closedOn(closedOn)].filter(Boolean).join(' · ')}
      </p>
      <PanePart heading={record.facts}>
        <PartLine part={part} id={id} name={name} isKept>
          <FactList>
            <Fact name={shared.list.columns.stage}>{stages[now]?.name}</Fact>
            <Fact name={words.quickLog.note}>{note && <WrittenNote note={note} />}</Fact>
          </FactList>
        </PartLine>
      </PanePart>
      <PanePart heading={record.tabs.watch}>
        {ahead.length === 0 && <p className={styles['quiet']}>{record.process.noWatchDates}</p>}
        <ul className={styles['lines']}>
          {ahead.map(({ id: date, on, what }) => (
            <li key={date}>
              <span className={styles['quiet']}>{shortDate(on, language)}</span> {said[what] ?? what}
            </li>
          ))}
        </ul>
      </PanePart>
      {documents.length > 0 && (
        <PanePart heading={record.tabs.documents}>
          <ul className={styles['lines']}>
            {documents.map(({ id: document, designation, title }) => (
              <li key={document}>{[designation, title].filter(Boolean).join(' ')}</li>
            ))}
          </ul>
        </PanePart>
      )}
      {issueIds.length > 0 && (
        <PanePart heading={words.quickLog.issues}>
          <ul className={styles['lines']}>
            {issueIds.map(issueId => (
              <li key={issueId}>
                <PlaceLink place={{ view: 'issue', id: issueId }}>{names.issue(issueId)}</PlaceLink>
              </li>
            ))}
          </ul>
        </PanePart>
      )}
    </>
  )
}
