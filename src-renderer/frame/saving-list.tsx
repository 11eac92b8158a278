import { rowsDone, WorkUnderWay } from '../components/work-progress'
import { savedList } from '../list/saved-list'
import { useWords } from '../text/words'
import styles from './frame.module.css'

/** Under every screen while a list is written to a file: one may go on working, and go elsewhere, meanwhile. */
export function SavingList({ name }: { readonly name: string }) {
  const words = useWords()
  const label = words.work.savingList(name)
  return (
    <section className={styles['work']} aria-label={words.work.label} data-pane>
      <WorkUnderWay
        what="list"
        label={label}
        said={() => label}
        counted={progress => rowsDone(progress, words)}
        onCancel={() => savedList.set({ name, isCalledOff: true })}
      />
    </section>
  )
}
