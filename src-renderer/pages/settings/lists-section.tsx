import { rowHeights } from '../../../src-shared/lists/list-settings'
import { Segments } from '../../components/segments'
import { changeListSettings, listSettings } from '../../state/screen/list-store'
import { useWords } from '../../text/words'
import styles from './settings-page.module.css'

/** Chooses the height of rows, and whether single letters act as keys. */
export function ListsSection() {
  const words = useWords().lists
  const { rowHeight, doLettersAct } = listSettings.use()
  return (
    <section className={styles['section']}>
      <Segments
        legend={words.rowHeight}
        value={rowHeight}
        entries={rowHeights.map(value => ({ value, label: words.rowHeights[value] }))}
        onChange={next => changeListSettings({ rowHeight: next })}
      />
      <Segments
        legend={words.letters}
        value={doLettersAct ? 'on' : 'off'}
        entries={(['on', 'off'] as const).map(value => ({ value, label: words.lettersAre[value] }))}
        onChange={next => changeListSettings({ doLettersAct: next === 'on' })}
      />
    </section>
  )
}
