import { useWords } from '../text/words'
import styles from './about-me.module.css'
import { MeChoice } from './me-choice'

/** Shown instead of a view about oneself until the user has chosen a colleague: why it is empty, and the choice itself. */
export function AboutMe() {
  const words = useWords().me
  return (
    <section className={styles['part']} aria-label={words.heading}>
      <p>{words.aboutMe}</p>
      <MeChoice />
    </section>
  )
}
