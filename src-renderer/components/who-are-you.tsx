import { sharedState } from '../shared-state'
import { useWords } from '../text/words'
import { useMe } from '../use-me'
import { Button } from './button'
import { MeChoice } from './me-choice'
import styles from './who-are-you.module.css'

/** Kept by the window and not by the office: another laptop is somebody else's. */
const key = 'who-are-you-put-off'

function isKept(): boolean {
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return false
  }
}

const isPutOff = sharedState(isKept())

function putOff(): void {
  isPutOff.set(true)
  try {
    localStorage.setItem(key, '1')
  } catch {
    // Asked again next time, then.
  }
}

/** Asks once who sits here, in passing, where the answer is first of use; answered or put off, it is not asked again. */
export function WhoAreYou() {
  const words = useWords().me
  const { staffId, staff } = useMe()
  const isDone = isPutOff.use()
  if (isDone || staffId !== null || staff.length === 0) return null
  return (
    <section className={styles['line']} aria-label={words.heading}>
      <p className={styles['why']}>
        <strong>{words.heading}</strong> {words.hint}
      </p>
      <div className={styles['choice']}>
        <MeChoice />
      </div>
      <Button weight="quiet" onClick={putOff}>
        {words.later}
      </Button>
    </section>
  )
}
