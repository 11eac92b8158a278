import { useQuery } from '@tanstack/react-query'
import type { Place } from '../../../src-shared/program/place'
import type { TimelineSubject } from '../../../src-shared/records/timeline-entry'
import { shortDate } from '../../../src-shared/text/dates'
import { PlaceLink } from '../../components/record/place-link'
import { question } from '../../state/office/question'
import { useWords } from '../../text/words'
import { PanePart } from './pane-part'
import styles from './reading-pane.module.css'

/** How many are shown. All are on the record's own screen. */
const mostShown = 5

/** The latest interactions with a person or an organisation, or about an issue. */
export function LatestContacts({ subject }: { readonly subject: TimelineSubject }) {
  const words = useWords()
  const { data } = useQuery(question('timeline:page', { subject, filter: {}, limit: mostShown }))
  const rows = data?.rows ?? []
  const among = rows.map(({ id }): Place => ({ view: 'interaction', id }))
  return (
    <PanePart heading={words.lists.latestContacts}>
      {data && rows.length === 0 && <p className={styles['quiet']}>{words.record.noInteractions}</p>}
      <ul className={styles['lines']}>
        {rows.map(({ id, headline, startsOn, excerpt }) => (
          <li key={id}>
            <PlaceLink place={{ view: 'interaction', id }} among={among} detail={shortDate(startsOn, words.language)}>
              {headline || words.log.noHeadline}
            </PlaceLink>
            {excerpt && <p className={styles['excerpt']}>{excerpt}</p>}
          </li>
        ))}
      </ul>
    </PanePart>
  )
}
