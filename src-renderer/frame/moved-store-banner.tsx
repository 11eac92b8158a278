import { CircleAlert } from 'lucide-react'
import { Button } from '../components/button'
import { saveOfficeAs } from '../state/office/save-office-as'
import { storeMoved } from '../state/office/store-moved'
import { useWords } from '../text/words'
import styles from './moved-store-banner.module.css'

/** Shown above every screen when the open file was found not to be in its place: what has happened and what to do. */
export function MovedStoreBanner() {
  const words = useWords()
  const refusal = storeMoved.use()
  if (!refusal) return null
  return (
    <aside className={styles['banner']} role="alert" data-pane>
      <CircleAlert size={16} aria-hidden="true" />
      <p>{words.shared.refusal(refusal)}</p>
      {refusal.where !== 'overwritten' && (
        <Button onClick={() => void saveOfficeAs(words)}>{words.movedStore.saveAs}</Button>
      )}
    </aside>
  )
}
