import { Button } from '../../components/button'
import { showBeginning } from '../../state/screen/beginning'
import { useWords } from '../../text/words'
import styles from './settings-page.module.css'

/** Shows the check list of the first hour again. */
export function BeginningSection() {
  const words = useWords().beginning
  return (
    <section className={styles['section']}>
      <h2>{words.heading}</h2>
      <p className={styles['hint']}>{words.hint}</p>
      <Button onClick={showBeginning}>{words.show}</Button>
    </section>
  )
}
