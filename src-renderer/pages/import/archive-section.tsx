import { Button } from '../../components/button'
import { writeArchive } from '../../state/office/write-archive'
import { savedWorks } from '../../state/screen/saved-work'
import { useWords } from '../../text/words'
import styles from './import-page.module.css'

/** Writes the whole office as open files, to keep or to move to another laptop. */
export function ArchiveSection() {
  const words = useWords()
  const said = words.importing.out
  const isWriting = savedWorks.use().some(work => work.what === 'archive')
  return (
    <section className={styles['source']}>
      <h2>{said.name}</h2>
      <p>{said.what}</p>
      <Button aria-disabled={isWriting} onClick={() => !isWriting && void writeArchive(words)}>
        {words.importing.writeArchive}
      </Button>
    </section>
  )
}
