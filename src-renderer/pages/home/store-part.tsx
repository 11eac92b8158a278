import { CopyAge } from '../../components/office-file/copy-age'
import { CopyButton } from '../../components/office-file/copy-button'
import { FileState, useOpenFile } from '../../components/office-file/file-state'
import { Recount } from '../../components/office-file/recount'
import { SecondCopy } from '../../components/office-file/second-copy'
import { ColleaguesData } from '../../components/sharing/colleagues-data'
import { instantText } from '../../text/instants'
import { useWords } from '../../text/words'
import styles from './store-part.module.css'

/** Where the file is, whether it was found whole, and its newest copy. */
export function StorePart() {
  const { home, language } = useWords()
  const open = useOpenFile()
  if (!open) return null
  const { file, integrity, lastCopy } = open
  return (
    <section className={styles['part']} aria-labelledby="home-store">
      <h2 id="home-store">{home.store}</h2>
      <dl className={styles['facts']}>
        <dt>{home.file}</dt>
        <dd>{file}</dd>
        <FileState integrity={integrity} />
        <dt>{home.copy}</dt>
        <dd>
          {lastCopy ? `${lastCopy.name}, ${instantText(lastCopy.at, language)}` : home.noCopy}
          {lastCopy && <CopyAge at={lastCopy.at} />}
          {lastCopy === null && <CopyButton />}
        </dd>
        <SecondCopy />
        <ColleaguesData />
      </dl>
      {integrity?.state === 'damaged' && <Recount />}
    </section>
  )
}
