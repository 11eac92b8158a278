import type { LeftRow } from '../../../src-shared/records/history'
import { leftReason } from '../../../src-shared/text/left-reason'
import { thingName } from '../../../src-shared/text/thing-name'
import { Button } from '../../components/button'
import { instantText } from '../../text/instants'
import { useWords } from '../../text/words'
import styles from './history-line.module.css'
import type { ActionLine } from './history-lines'

type Props = {
  readonly line: ActionLine
  readonly left: readonly LeftRow[]
  readonly item: { readonly tabIndex: number }
  readonly onUndo: () => void
}

/** One action: when, what it did, and its undo or why there is none. After an undo, also what could not be undone. */
export function HistoryLine({ line, left, item, onUndo }: Props) {
  const words = useWords()
  const { at, fixedAs, more } = line
  // What ships with Talan is hundreds of rows, and nobody at the office wrote them.
  const isBeginning = fixedAs === 'beginning'
  const sentences = isBeginning ? [words.history.began] : line.sentences
  const [first = words.history.nothingSaid] = sentences
  return (
    <li className={styles['line']}>
      <time className={styles['at']} dateTime={at}>
        {instantText(at, words.language)}
      </time>
      <div className={styles['what']}>
        {(sentences.length > 0 ? sentences : [first]).map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
        {more > 0 && !isBeginning && <p className={styles['more']}>{words.history.more(more)}</p>}
        {left.length > 0 && (
          <div role="status" className={styles['left']}>
            <p>{words.history.partly}</p>
            <ul>
              {left.map(row => (
                <li key={`${row.table} ${row.id}`}>
                  {thingName(row.table, words.language, row.name)} {leftReason(row, words.language)}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {fixedAs === null ? (
        <Button {...item} aria-label={words.history.undoNamed(first)} onClick={onUndo}>
          {words.history.undo}
        </Button>
      ) : (
        <p {...item} className={styles['more']}>
          {words.history.fixed[fixedAs]}
        </p>
      )}
    </li>
  )
}
