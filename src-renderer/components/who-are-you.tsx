import { Suspense } from 'react'
import { useMe } from '../state/office/use-me'
import { useUsable } from '../state/screen/usable'
import { useWords } from '../text/words'
import { Button } from './button'
import { fetched } from './fetched'
import styles from './who-are-you.module.css'

// It brings the library of choices along, which is as large as all the rest of the first screen.
const { Part: MeChoice } = fetched(async () => (await import('./me-choice')).MeChoice)

/**
 * Asks once who sits here, in passing, where the answer is first of use; answered or put off, it is not asked again. Its place is
 * taken from the start, so that nothing below it moves when the choice comes.
 */
export function WhoAreYou({ isFirst }: { readonly isFirst: boolean }) {
  const words = useWords().me
  const { putOff } = useMe()
  const isUsable = useUsable()
  return (
    <section className={styles['line']} aria-label={words.heading}>
      <p className={styles['why']}>
        <strong>{words.heading}</strong> {isFirst ? words.hintFirst : words.hint}
      </p>
      <div className={styles['choice']} data-is-first={isFirst || undefined}>
        <Suspense>{isUsable && <MeChoice />}</Suspense>
      </div>
      <Button weight="quiet" onClick={putOff}>
        {words.later}
      </Button>
    </section>
  )
}
