import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ListedBriefing } from '../../../src-shared/briefings/briefing'
import type { InteractionSummary } from '../../../src-shared/log/interaction'
import { keyOf } from '../../../src-shared/program/keys'
import { Button } from '../../components/button'
import { RefusalAlert } from '../../components/refusal-alert'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import { openPlace } from '../../state/router/router'
import { startBriefing } from '../../state/screen/briefing-start'
import { printed } from '../../state/screen/keyboard'
import { useUsableMark } from '../../state/screen/usable'
import { useRoving } from '../../state/screen/use-roving'
import { instantText } from '../../text/instants'
import { useWords } from '../../text/words'
import styles from './briefings-page.module.css'

const without = (meetings: readonly InteractionSummary[], briefings: readonly ListedBriefing[]) =>
  meetings.filter(
    ({ id, status, confidentiality }) =>
      status === 'planned' &&
      confidentiality !== 'secrecy_marked' &&
      !briefings.some(({ subject }) => subject.subjectTable === 'interaction' && subject.subjectId === id),
  )

/** The coming meetings without a briefing, and all briefings made. */
export function BriefingsPage() {
  const words = useWords()
  const said = words.briefings
  const makeKeys = printed(keyOf('make-briefing'))
  const list = useQuery(question('briefing:list', {}))
  const home = useQuery(question('home:read', {}))
  const briefings = useMemo(() => list.data ?? [], [list.data])
  const meetings = useMemo(() => without(home.data?.meetings ?? [], briefings), [home.data, briefings])
  const keys = useMemo(() => [...meetings.map(({ id }) => id), ...briefings.map(({ id }) => id)], [meetings, briefings])
  const roving = useRoving<HTMLDivElement>(keys)
  useUsableMark(list.data !== undefined)
  return (
    <div className={styles['page']}>
      <div className={styles['heading']}>
        <h1>{said.heading}</h1>
        <p className={styles['intro']}>{said.intro(makeKeys)}</p>
      </div>
      <RefusalAlert refusal={list.error && refusalOf(list.error)}>
        <Button onClick={() => void list.refetch()}>{words.tryAgain}</Button>
      </RefusalAlert>
      <div {...roving.list} className={styles['list']}>
        <section aria-label={said.upcoming}>
          <h2 className={styles['part']}>{said.upcoming}</h2>
          {home.isSuccess && meetings.length === 0 && <p className={styles['empty']}>{said.noneUpcoming}</p>}
          <ul>
            {meetings.map(({ id, headline, startsOn, participants, organisations }) => (
              <li key={id} className={styles['line']}>
                <span className={styles['day']}>{startsOn}</span>
                <span className={styles['what']}>
                  <span className={styles['name']}>{headline}</span>
                  <span className={styles['detail']}>
                    {[...participants.map(one => one.name), ...organisations].join(', ')}
                  </span>
                </span>
                <Button
                  {...roving.item(id)}
                  aria-label={said.makeFor(headline)}
                  onClick={() => startBriefing({ subjectTable: 'interaction', subjectId: id })}
                >
                  {said.make}
                </Button>
              </li>
            ))}
          </ul>
        </section>
        <section aria-label={said.saved}>
          <h2 className={styles['part']}>{said.saved}</h2>
          {list.isSuccess && briefings.length === 0 && <p className={styles['empty']}>{said.none(makeKeys)}</p>}
          <ul>
            {briefings.map(({ id, title, asOf, savedAt, savedBy, versions }) => (
              <li key={id} className={styles['line']}>
                <span className={styles['day']}>{asOf}</span>
                <button
                  {...roving.item(id)}
                  type="button"
                  className={styles['open']}
                  onClick={() => openPlace({ view: 'briefing', id })}
                >
                  <span className={styles['name']}>{title}</span>
                  <span className={styles['detail']}>
                    {said.versions(versions)} · {said.savedAt(savedBy, instantText(savedAt, words.language))}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  )
}
