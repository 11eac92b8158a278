import { useQuery } from '@tanstack/react-query'
import { Button } from '../../components/button'
import { LeaveDemo } from '../../components/demo/leave-demo'
import { RefusalAlert } from '../../components/refusal-alert'
import { question } from '../../state/office/question'
import { useDemo } from '../../state/office/use-demo'
import { useWords } from '../../text/words'
import styles from './settings-page.module.css'

/** Loads the example office to try the program, and leaves it. A shared office gets none, since the colleagues would get it too. */
export function DemoSection() {
  const words = useWords()
  const { data } = useQuery(question('office:overview', {}))
  const demo = useDemo()
  if (data?.isShared && !data.hasDemo) return null
  return (
    <section className={styles['section']}>
      <h2>{words.settings.demo}</h2>
      <p className={styles['hint']}>{words.settings.demoHint}</p>
      <RefusalAlert refusal={demo.refusal} />
      {data?.hasDemo ? (
        <LeaveDemo />
      ) : (
        <Button disabled={demo.isBusy || !data} onClick={demo.load}>
          {words.log.loadDemo}
        </Button>
      )}
    </section>
  )
}
