import type { ReactNode } from 'react'
import type { LeftBehind } from '../../../src-shared/records/reshuffle'
import { useWords } from '../../text/words'
import styles from './care-page.module.css'
import rows from './left-without.module.css'

/** How many are worth reading at once. The rest are counted. */
const most = 50

type ListProps<Row> = {
  readonly heading: string
  readonly all: readonly Row[]
  readonly keyOf: (row: Row) => string
  readonly name: (row: Row) => string
  readonly detail: (row: Row) => string
}

function List<Row>({ heading, all, keyOf, name, detail }: ListProps<Row>): ReactNode {
  const words = useWords().reshuffle
  if (all.length === 0) return null
  return (
    <div>
      <h3 className={rows['heading']}>{heading}</h3>
      <ul>
        {all.slice(0, most).map(row => (
          <li key={keyOf(row)} className={rows['row']}>
            {name(row)} <span className={rows['detail']}>{detail(row)}</span>
          </li>
        ))}
        {all.length > most && <li className={rows['detail']}>{words.more(all.length - most)}</li>}
      </ul>
    </div>
  )
}

/** What is left without a counterpart: commitments, planned meetings, and people the office knew. */
export function LeftWithout({ left }: { readonly left: LeftBehind }) {
  const words = useWords().reshuffle
  const { leavers, commitments, planned } = left
  const nameOf = (personId: string) => leavers.find(leaver => leaver.personId === personId)?.name ?? ''
  return (
    <section className={rows['left']} aria-label={words.left}>
      <h2>{words.left}</h2>
      {leavers.length === 0 ? (
        <p>{words.nobodyLeft}</p>
      ) : (
        <>
          <p className={styles['intro']}>{words.leftHint}</p>
          <List
            heading={words.commitments(commitments.length)}
            all={commitments}
            keyOf={({ id, personId }) => `${id} ${personId}`}
            name={commitment => commitment.promise}
            detail={({ personId, dueOn }) => [nameOf(personId), dueOn && words.due(dueOn)].filter(Boolean).join(' · ')}
          />
          <List
            heading={words.planned(planned.length)}
            all={planned}
            keyOf={meeting => `${meeting.id} ${meeting.name}`}
            name={meeting => meeting.headline}
            detail={meeting => `${meeting.name} · ${meeting.startsOn}`}
          />
          <List
            heading={words.leavers(leavers.length)}
            all={leavers}
            keyOf={leaver => leaver.personId}
            name={leaver => leaver.name}
            detail={({ lastOn, lastHeadline }) => (lastOn ? words.lastMet(lastOn, lastHeadline ?? '') : words.neverMet)}
          />
        </>
      )}
    </section>
  )
}
