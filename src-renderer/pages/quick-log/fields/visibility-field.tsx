import { Segments } from '../../../components/segments'
import { visibilities } from '../../../state/screen/draft'
import { useWords } from '../../../text/words'
import { drawnFor } from '../change'
import styles from './when-fields.module.css'

/** Chooses who may see the interaction, and explains the choice. */
export const VisibilityField = drawnFor('visibility')(function VisibilityField({ draft, change }) {
  const words = useWords().quickLog
  return (
    <div className={styles['later']}>
      <Segments
        legend={words.visibility}
        value={draft.visibility}
        entries={visibilities.map(value => ({ value, label: words.visibilities[value] }))}
        onChange={visibility => change({ visibility })}
      />
      <p className={styles['why']} role="status">
        {words.visibilityHints[draft.visibility]}
      </p>
    </div>
  )
})
