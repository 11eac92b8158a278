import { FlaskConical } from 'lucide-react'
import { useDemo } from '../state/office/use-demo'
import { useWords } from '../text/words'
import { Button } from './button'
import styles from './demo-banner.module.css'
import { RefusalAlert } from './refusal-alert'

/** Marks the example office, so that no user takes it for a real one. */
export function DemoBanner() {
  const words = useWords().log
  const demo = useDemo()
  return (
    <aside className={styles['banner']}>
      <FlaskConical size={16} aria-hidden="true" />
      <p>{words.demoNotice}</p>
      <RefusalAlert refusal={demo.refusal} />
      <Button weight="quiet" onClick={demo.remove} disabled={demo.isBusy}>
        {words.removeDemo}
      </Button>
    </aside>
  )
}
