import { CircleAlert } from 'lucide-react'
import { Salvage } from '../components/office-file/salvage'
import { useWords } from '../text/words'
import styles from './moved-store-banner.module.css'

/** Shown above every screen while the open file is known to be damaged. It stays until another file is open. */
export function DamagedFileBanner() {
  const words = useWords()
  return (
    <aside className={styles['banner']} role="alert" data-pane>
      <CircleAlert size={16} aria-hidden="true" />
      <p>{words.damagedFile.banner}</p>
      <Salvage />
    </aside>
  )
}
