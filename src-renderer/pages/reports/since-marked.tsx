import type { SinceMarked } from '../../../src-shared/packs/pack-check'
import { Button } from '../../components/button'
import { daysAsRead } from '../../text/english-days'
import { useWords } from '../../text/words'
import styles from './pack-wizard.module.css'

type Props = {
  readonly rows: readonly SinceMarked[]
  readonly onGoOn: () => void
  readonly onCancel: () => void
}

/** A locked report is written as it was locked. Rows that have been marked since are listed first, so that they are not sent unawares. */
export function SinceMarkedWarning({ rows, onGoOn, onCancel }: Props) {
  const { packs: words, shared, language } = useWords()
  return (
    <div role="alert" className={styles['note']}>
      <p>{words.sinceMarked(rows.length)}</p>
      <ul>
        {rows.map(({ id, startsOn, headline, confidentiality }) => (
          <li key={id}>
            {daysAsRead(startsOn, language)} {headline} ({shared.confidentialities[confidentiality].toLowerCase()})
          </li>
        ))}
      </ul>
      <div className={styles['ways']}>
        <Button onClick={onGoOn}>{words.exportAnyway}</Button>
        <Button weight="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  )
}
