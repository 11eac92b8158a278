import { useState } from 'react'
import type { PlaceCopy } from '../../../src-shared/program/second-place'
import { Button } from '../../components/button'
import { instantText } from '../../text/instants'
import { useWords } from '../../text/words'
import styles from './import-page.module.css'
import { OpenCopyDialog } from './open-copy-dialog'

type Props = {
  readonly label: string
  readonly rows: readonly PlaceCopy[]
  /** True for the folder that the user last chose to fetch from, false for the second place of the open office. */
  readonly isBrowsed: boolean
}

/** The copies in a folder, each with the way back to it. */
export function CopyRows({ label, rows, isBrowsed }: Props) {
  const words = useWords()
  const said = words.secondPlace
  const [chosen, setChosen] = useState<PlaceCopy | null>(null)
  if (rows.length === 0) return <p>{said.empty}</p>
  return (
    <>
      <ul className={styles['copies']} aria-label={label}>
        {rows.map(copy => {
          const when = instantText(copy.at, words.language)
          return (
            <li key={copy.name}>
              <div>
                <p className={styles['when']}>{when}</p>
                <p className={styles['held']}>{said.size(copy.bytes, copy.isEncrypted)}</p>
              </div>
              <Button
                aria-label={isBrowsed ? said.fetchNamed(when) : said.restoreNamed(when)}
                onClick={() => setChosen(copy)}
              >
                {isBrowsed ? said.fetch : words.backups.restore}
              </Button>
            </li>
          )
        })}
      </ul>
      {chosen && <OpenCopyDialog copy={chosen} isBrowsed={isBrowsed} onClose={() => setChosen(null)} />}
    </>
  )
}
