import { FlaskConical } from 'lucide-react'
import { useWords } from '../../text/words'
import styles from './demo-banner.module.css'
import { LeaveDemo } from './leave-demo'

/** Marks the example office, so that no user takes it for a real one. */
export function DemoBanner() {
  const words = useWords().log
  return (
    <aside className={styles['banner']}>
      <FlaskConical size={16} aria-hidden="true" />
      <p>{words.demoNotice}</p>
      <LeaveDemo weight="quiet" />
    </aside>
  )
}
