import { MeChoice } from '../../components/me-choice'
import { useWords } from '../../text/words'
import styles from './settings-page.module.css'

/** Who of the staff sits at this laptop, for the views and the forms that speak of "me". */
export function MeSection() {
  const words = useWords().me
  return (
    <section className={styles['section']}>
      <h2>{words.heading}</h2>
      <p className={styles['hint']}>{words.hint}</p>
      <MeChoice />
    </section>
  )
}
