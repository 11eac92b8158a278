import type { SharedState } from '../../../src-shared/program/sharing'
import { instantText } from '../../text/instants'
import { useWords } from '../../text/words'
import { RefusalAlert } from '../refusal-alert'
import styles from './sharing.module.css'

/** How the exchange with colleagues goes: through which folder, since when, what waits, and what is wrong and what to do about it. */
export function SharingFacts({ shared }: { readonly shared: SharedState }) {
  const words = useWords()
  const { sharing: said, language } = words
  const { folder, exchangedAt, waiting, trouble, problems, parked, newer, awaited, isAdmitted, areKeysProtected } =
    shared
  const lines = [
    said.place(folder),
    exchangedAt ? said.lastExchanged(instantText(exchangedAt, language)) : said.neverExchanged,
    waiting > 0 ? said.toSend(waiting) : exchangedAt ? said.allSent : '',
    isAdmitted ? '' : said.notAdmittedYet,
    parked > 0 ? said.parked(parked) : '',
    newer > 0 ? said.newer(newer) : '',
    awaited > 0 ? said.awaited(awaited) : '',
    areKeysProtected ? '' : said.keysInFile,
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
