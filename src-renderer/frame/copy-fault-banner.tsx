import { CircleAlert } from 'lucide-react'
import type { CopyFault } from '../../src-shared/program/second-place'
import { useWords } from '../text/words'
import styles from './moved-store-banner.module.css'

/** Shown above every screen while copies of the office cannot be made: why, and what to do. */
export function CopyFaultBanner({ kind, refusal }: CopyFault) {
  const { secondPlace, shared } = useWords()
  return (
    <aside className={styles['banner']} role="alert" data-pane>
      <CircleAlert size={16} aria-hidden="true" />
      <p>{secondPlace.failing(kind, shared.refusal(refusal))}</p>
    </aside>
  )
}
