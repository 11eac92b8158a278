import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Backup } from '../../../src-shared/program/backup'
import { Button } from '../../components/button'
import { CopyButton } from '../../components/office-file/copy-button'
import { RefusalAlert } from '../../components/refusal-alert'
import { question } from '../../state/office/question'
import { refusalOf } from '../../state/office/refusal-of'
import { instantText } from '../../text/instants'
import { useWords } from '../../text/words'
import styles from './import-page.module.css'
import { RestoreDialog } from './restore-dialog'

/** How many copies are shown until the user asks for all: the others are a year old at most, and what comes below them should be seen too. */
const shownAtFirst = 8

/** The copies of the open office: what each holds, and the way back to it. */
export function BackupsSection() {
  const words = useWords()
  const said = words.backups
  const copies = useQuery(question('backup:list', {}))
  const [chosen, setChosen] = useState<Backup | null>(null)
  const [areAllShown, setAllShown] = useState(false)
  const { data } = copies
  const rows = areAllShown ? data?.rows : data?.rows.slice(0, shownAtFirst)
  return (
    <section className={styles['source']} aria-labelledby="backups">
      <h2 id="backups">{said.heading}</h2>
      {data && <p>{said.intro(data.folder)}</p>}
      <CopyButton />
      {copies.isPending && <p>{said.listing}</p>}
      <RefusalAlert refusal={copies.error && refusalOf(copies.error)} />
      {data && data.rows.length === 0 && <p>{said.none}</p>}
      {rows && rows.length > 0 && (
        <ul className={styles['copies']} aria-label={said.list}>
          {rows.map(copy => {
            const { name, at, kind, holding } = copy
            const when = instantText(at, words.language)
            return (
              <li key={name}>
                <div>
                  <p className={styles['when']}>
                    {when}
                    {said.kinds[kind] && <span className={styles['kind']}> {said.kinds[kind]}</span>}
                  </p>
                  <p className={styles['held']}>{holding ? said.holding(holding) : said.unreadable}</p>
                  {holding?.newest && <p className={styles['held']}>{said.newest(holding.newest)}</p>}
                </div>
                {holding && (
                  <Button aria-label={said.restoreNamed(when)} onClick={() => setChosen(copy)}>
                    {said.restore}
                  </Button>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {data && data.rows.length > shownAtFirst && (
        <Button aria-expanded={areAllShown} onClick={() => setAllShown(!areAllShown)}>
          {areAllShown ? said.fewer : said.all(data.rows.length)}
        </Button>
      )}
      {chosen && <RestoreDialog copy={chosen} onClose={() => setChosen(null)} />}
    </section>
  )
}
