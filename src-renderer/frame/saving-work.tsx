import { rowsDone, WorkUnderWay } from '../components/work-progress'
import { noteCalledOff, type SavedWork } from '../state/screen/saved-work'
import { useWords } from '../text/words'
import styles from './frame.module.css'

/** Shown under every screen while something is written to disk. The user can go on working and go to other screens meanwhile. */
export function SavingWork({ works }: { readonly works: readonly SavedWork[] }) {
  const words = useWords()
  return (
    <section className={styles['work']} aria-label={words.work.label} data-pane>
      {works.map(work => (
        <WorkUnderWay
          key={work.what}
          what={work.what}
          label={work.name}
          said={() => work.name}
          counted={progress => rowsDone(progress, words)}
          onCancel={() => noteCalledOff(work)}
        />
      ))}
    </section>
  )
}
