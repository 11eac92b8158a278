import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Place } from '../../../src-shared/program/place'
import { shortDate } from '../../../src-shared/text/dates'
import type { Mentioned } from '../../../src-shared/text/note/note-parts'
import { question } from '../../state/office/question'
import { useWords } from '../../text/words'
import { Button } from '../button'
import { SidePart } from './fact-list'
import styles from './facts.module.css'
import { PlaceLink } from './place-link'

/** How many are shown until all are asked for. */
const mostShown = 5

/** The interactions whose notes mention the record. Nothing if none does. */
export function MentionedIn({ kind, id }: Mentioned) {
  const words = useWords()
  const said = words.record.mentionedIn
  const [isWhole, setIsWhole] = useState(false)
  const { data } = useQuery(question('mention:in', { kind, id }))
  if (!data || data.total === 0) return null
  const { rows, total } = data
  const among = rows.map((row): Place => ({ view: 'interaction', id: row.id }))
  const shown = isWhole ? rows : rows.slice(0, mostShown)
  return (
    <SidePart heading={said.heading}>
      <ul aria-label={said.heading}>
        {shown.map(({ id: row, headline, startsOn }) => (
          <li key={row}>
            <PlaceLink
              place={{ view: 'interaction', id: row }}
              among={among}
              detail={shortDate(startsOn, words.language)}
            >
              {headline || words.log.noHeadline}
            </PlaceLink>
          </li>
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button weight="quiet" onClick={() => setIsWhole(true)}>
          {said.all(rows.length)}
        </Button>
      )}
      {isWhole && rows.length < total && <p className={styles['hint']}>{said.most(rows.length, total)}</p>}
    </SidePart>
  )
}
