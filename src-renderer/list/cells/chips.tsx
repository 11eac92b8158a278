import type { Words } from '../../text/words'
import type { CellLook } from './cell-look'
import styles from './cells.module.css'

/** How many names show in a wide table. A narrow one shows one. */
const mostShown = 2

/** Shows as many names as the column has room for and counts the rest. All names are in the tooltip and are read aloud. */
export function chips(names: readonly string[], words: Words): CellLook {
  if (names.length === 0) return { content: null }
  return {
    title: names.join(', '),
    content: (
      <span className={styles['chips']}>
        {Array.from(names.entries(), ([place, name]) => (
          <span key={place} className={place < mostShown ? styles['chip'] : 'visually-hidden'}>
            {name}
          </span>
        ))}
        {names.length > mostShown && (
          <span className={styles['restWhenWide']} aria-hidden="true">
            {words.log.more(names.length - mostShown)}
          </span>
        )}
        {names.length > 1 && (
          <span className={styles['restWhenNarrow']} aria-hidden="true">
            {words.log.more(names.length - 1)}
          </span>
        )}
      </span>
    ),
  }
}
