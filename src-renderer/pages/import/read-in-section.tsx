import { Button } from '../../components/button'
import { RefusalAlert } from '../../components/refusal-alert'
import { chooseImport, importRefusal } from '../../state/office/importing'
import { useWords } from '../../text/words'
import styles from './import-page.module.css'

/** Where reading files into the open office begins. */
export function ReadInSection() {
  const words = useWords().imports
  const said = words.section
  const refusal = importRefusal.use()
  return (
    <section className={styles['source']} aria-labelledby="read-in">
      <h2 id="read-in">{said.heading}</h2>
      <p>{said.what}</p>
      <Button weight="primary" onClick={() => void chooseImport()}>
        {said.choose}
      </Button>
      <p className={styles['held']}>{said.drop}</p>
      <RefusalAlert refusal={refusal} />
    </section>
  )
}
