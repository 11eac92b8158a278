import { MeChoice } from '../../components/me-choice'
import { useSectionHeading } from '../../state/screen/section'
import { useWords } from '../../text/words'
import styles from './settings-page.module.css'

/** Chooses which colleague works at this laptop, for views and forms about "me". */
export function MeSection() {
  const words = useWords().me
  const heading = useSectionHeading('me')
  return (
    <section className={styles['section']}>
      <h2 ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <p className={styles['hint']}>{words.hint}</p>
      <MeChoice />
    </section>
  )
}
