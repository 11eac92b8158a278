import { CircleDot } from 'lucide-react'
import type { Participant } from '../../../src-shared/log/interaction'
import type { Place } from '../../../src-shared/program/place'
import type { TimelineEntry } from '../../../src-shared/records/timeline-entry'
import { timeInFigures } from '../../../src-shared/text/dates'
import { daysAsRead } from '../../text/english-days'
import { useWords } from '../../text/words'
import { openAmong } from '../record/page/record-sequence'
import styles from './entry-line.module.css'
import { KindIcon } from './kind-icon'

type Props = {
  readonly entry: TimelineEntry
  readonly among: readonly Place[]
  readonly issueName: (id: string) => string
  readonly partnerName: (id: string) => string
}

const roleOf = ({ title, organisation }: Participant): string => [title, organisation].filter(Boolean).join(', ')

/** One interaction in a timeline. Each participant has the role held that day. */
export function EntryLine({ entry, among, issueName, partnerName }: Props) {
  const words = useWords()
  const { startsOn, startsTime, participants, organisations } = entry
  const place: Place = { view: 'interaction', id: entry.id }
  return (
    <article className={styles['entry']}>
      <p className={styles['kind']}>
        <KindIcon kind={entry.kind} />
        <span>{words.shared.kinds[entry.kind]}</span>
        <time dateTime={startsTime ? `${startsOn}T${startsTime}` : startsOn}>
          {daysAsRead(startsOn, words.language)}
          {startsTime && ` ${timeInFigures(startsTime, words.language)}`}
        </time>
        {entry.status !== 'held' && <span className={styles['state']}>{words.shared.statuses[entry.status]}</span>}
        {entry.confidentiality !== 'open' && (
          <span className={styles['state']}>{words.shared.confidentialities[entry.confidentiality]}</span>
        )}
      </p>
      <button type="button" data-entry className={styles['headline']} onClick={() => openAmong(place, among)}>
        {entry.headline || words.log.noHeadline}
      </button>
      <p className={styles['people']}>
        {participants.map((person, at) => (
          <span key={`${person.name} ${roleOf(person)}`}>
            {at > 0 && ' · '}
            <span className={styles['person']}>
              {person.isRemoved ? `${person.name} (${words.log.removed})` : person.name}
            </span>
            {roleOf(person) && `, ${roleOf(person)}`}
          </span>
        ))}
        {organisations.map((name, at) => (
          <span key={name}>
            {(at > 0 || participants.length > 0) && ' · '}
            {name}
          </span>
        ))}
      </p>
      {entry.excerpt && <p className={styles['note']}>{entry.excerpt}</p>}
      {(entry.issueIds.length > 0 || entry.partnerIds.length > 0) && (
        <ul className={styles['chips']}>
          {entry.issueIds.map(id => (
            <li key={id} className={styles['chip']}>
              {issueName(id)}
            </li>
          ))}
          {entry.partnerIds.map(id => (
            <li key={id} className={styles['chip']} data-partner>
              {partnerName(id)}
            </li>
          ))}
        </ul>
      )}
      {entry.commitments.map(({ id, promise, madeBy, dueOn }) => (
        <p key={id} className={styles['promise']}>
          <CircleDot size={14} aria-hidden="true" />
          <span>
            {words.record.commitment.by[madeBy]}: {promise}
            {dueOn && ` (${words.record.commitment.due(dueOn)})`}
          </span>
        </p>
      ))}
    </article>
  )
}
