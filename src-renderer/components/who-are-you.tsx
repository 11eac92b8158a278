import { Suspense } from 'react'
import { useAnswering } from '../state/office/use-answering'
import { useMe } from '../state/office/use-me'
import { useWords } from '../text/words'
import { Button } from './button'
import { fetched } from './fetched'
import styles from './who-are-you.module.css'

// Fetched later: it needs the library of choices, which is as large as the rest of the first screen.
const { Part: MeChoice } = fetched(async () => (await import('./me-choice')).MeChoice)

/**
 * Asks who works at this laptop, once, where the answer is first useful. Not asked again once answered or put off. Its place is reserved
 * from the start, so that nothing below moves when the choice appears.
 */
export function WhoAreYou({ isFirst }: { readonly isFirst: boolean }) {
  const words = useWords().me
  const { putOff } = useMe()
  const isAnswering = useAnswering()
  return (
    <section className={styles['line']} aria-label={words.heading}>
      <p className={styles['why']}>
        <strong>{words.heading}</strong> {isFirst ? words.hintFirst : words.hint}
      </p>
      <div className={styles['choice']} data-is-first={isFirst || undefined}>
        <Suspense>{isAnswering && <MeChoice />}</Suspense>
      </div>
      <Button weight="quiet" onClick={putOff}>
        {words.later}
      </Button>
    </section>
  )
}
