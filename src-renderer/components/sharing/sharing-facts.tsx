import type { SharedState } from '../../../src-shared/program/sharing'
import { sharingLines } from '../../text/sharing-lines'
import { useWords } from '../../text/words'
import { RefusalAlert } from '../refusal-alert'
import styles from './sharing.module.css'

/** How the exchange with colleagues goes: through which folder or hub, since when, what waits, and what is wrong and what to do about it. */
export function SharingFacts({ shared }: { readonly shared: SharedState }) {
  const words = useWords()
  const { trouble, problems } = shared
  return (
    <div className={styles['state']}>
      {sharingLines(shared, words).map(line => (
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
