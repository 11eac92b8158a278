import { useWords } from '../text/words'
import styles from './about-me.module.css'
import { MeChoice } from './me-choice'

/** In the place of a view about oneself while nobody has said who sits here: why it is empty, and the question itself. */
export function AboutMe() {
  const words = useWords().me
  return (
    <section className={styles['part']} aria-label={words.heading}>
      <p>{words.aboutMe}</p>
      <MeChoice />
    </section>
  )
}
