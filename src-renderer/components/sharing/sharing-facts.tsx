import type { SharedState } from '../../../src-shared/program/sharing'
import { instantText } from '../../text/instants'
import { useWords, type Words } from '../../text/words'
import { RefusalAlert } from '../refusal-alert'
import styles from './sharing.module.css'

/** Returns what is only said of an office that is shared by a hub. */
function hubLines({ place, colleagues, mayWrite, minutesAhead }: SharedState, { atHub }: Words): readonly string[] {
  if (place.is === 'folder') return []
  return [
    colleagues.length > 0 ? atHub.people(colleagues.map(({ name }) => name)) : '',
    mayWrite ? '' : atHub.readsOnly,
    minutesAhead === 0 ? '' : atHub.clock(minutesAhead),
  ]
}

/** How the exchange with colleagues goes: through which folder or hub, since when, what waits, and what is wrong and what to do about it. */
export function SharingFacts({ shared }: { readonly shared: SharedState }) {
  const words = useWords()
  const { sharing: said, language } = words
  const { place, exchangedAt, waiting, trouble, problems, parked, newer, awaited, isAdmitted, areKeysProtected } =
    shared
  const lines = [
    place.is === 'folder' ? said.place(place.folder) : words.atHub.place(place.hub, place.person),
    exchangedAt ? said.lastExchanged(instantText(exchangedAt, language)) : said.neverExchanged,
    waiting > 0 ? said.toSend(waiting) : exchangedAt ? said.allSent : '',
    isAdmitted ? '' : said.notAdmittedYet,
    parked > 0 ? said.parked(parked) : '',
    newer > 0 ? said.newer(newer) : '',
    awaited > 0 ? said.awaited(awaited) : '',
    areKeysProtected ? '' : said.keysInFile,
    ...hubLines(shared, words),
  ].filter(Boolean)
  return (
    <div className={styles['state']}>
      {lines.map(line => (
        <p key={line}>{line}</p>
      ))}
      <RefusalAlert refusal={trouble} />
      {problems.length > 0 && (
        <ul className={styles['problems']}>
          {problems.map(problem => {
            const sentence = words.shared.sharing.problem(problem)
            return <li key={`${problem.kind} ${problem.what} ${problem.computer}`}>{sentence}</li>
          })}
        </ul>
      )}
    </div>
  )
}
