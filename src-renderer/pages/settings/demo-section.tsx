import { useQuery } from '@tanstack/react-query'
import { Button } from '../../components/button'
import { RefusalAlert } from '../../components/refusal-alert'
import { question } from '../../state/office/question'
import { useDemo } from '../../state/office/use-demo'
import { useWords } from '../../text/words'
import styles from './settings-page.module.css'

/** Loads the example office to try the program, and removes it with one click. */
export function DemoSection() {
  const words = useWords()
  const overview = useQuery(question('office:overview', {}))
  const demo = useDemo()
  const hasDemo = overview.data?.hasDemo ?? false
  return (
    <section className={styles['section']}>
      <h2>{words.settings.demo}</h2>
      <p className={styles['hint']}>{words.settings.demoHint}</p>
      <RefusalAlert refusal={demo.refusal} />
      <Button disabled={demo.isBusy || !overview.data} onClick={hasDemo ? demo.remove : demo.load}>
        {hasDemo ? words.log.removeDemo : words.log.loadDemo}
      </Button>
    </section>
  )
}
