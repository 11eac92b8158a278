import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Id, IssueId } from '../../../src-shared/records/ids'
import type { IssueFacts } from '../../../src-shared/records/issue-facts'
import { CommitmentList } from '../../components/record/commitment-list'
import { FactList } from '../../components/record/fact-list'
import { PlaceLink } from '../../components/record/place-link'
import { useFieldFacts } from '../../components/record/use-field-facts'
import { useReferenceNames } from '../../components/timeline/use-reference-names'
import { question } from '../../state/office/question'
import { useWords } from '../../text/words'
import { LatestContacts } from './latest-contacts'
import { PanePart } from './pane-part'
import { PaneRecord } from './pane-record'
import styles from './reading-pane.module.css'

/** An issue in the reading pane: its wordings in force, its processes, what was promised, and when it was carried to somebody. */
export function IssuePane({ id }: { readonly id: string }) {
  const answer = useQuery({ ...question('issue:read', { id: id as IssueId }), placeholderData: keepPreviousData })
  return <PaneRecord answer={answer}>{issue => <IssueRead key={issue.id} issue={issue} />}</PaneRecord>
}

function IssueRead({ issue }: { readonly issue: IssueFacts }) {
  const words = useWords()
  const { record } = words
  const names = useReferenceNames()
  const fact = useFieldFacts('issue', issue)
  const { id, versions, inForce, processes, commitments } = issue
  const inForceNow = versions.filter(version => inForce.includes(version.id))
  return (
    <>
      <div className={styles['title']}>
        <FactList>{fact(words.language === 'sv' ? 'name' : 'nameEn')}</FactList>
      </div>
      <p className={styles['quiet']}>{issue.shortName}</p>
      <PanePart heading={record.wording.inForce}>
        {inForceNow.length === 0 && <p className={styles['quiet']}>{record.wording.none}</p>}
        <ul className={styles['lines']}>
          {inForceNow.map(({ id: version, wording, ownerPartnerId }) => (
            <li key={version}>
              <span className={styles['quiet']}>
                {ownerPartnerId ? names.partner(ownerPartnerId) : record.wording.joint}
              </span>
              <p>{wording}</p>
            </li>
          ))}
        </ul>
      </PanePart>
      {processes.length > 0 && (
        <PanePart heading={record.tabs.processes}>
          <ul className={styles['lines']}>
            {processes.map(({ id: process, name }) => (
              <li key={process}>
                <PlaceLink place={{ view: 'process', id: process as Id<'decision-process'> }}>{name}</PlaceLink>
              </li>
            ))}
          </ul>
        </PanePart>
      )}
      <PanePart heading={record.tabs.commitments}>
        <CommitmentList commitments={commitments} owner={id} known={{ issueIds: id }} />
      </PanePart>
      <LatestContacts subject={{ kind: 'issue', id }} />
    </>
  )
}
