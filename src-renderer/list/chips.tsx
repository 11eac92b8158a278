import { useWords } from '../text/words'
import styles from './cells.module.css'

/** How many names show in a wide table; a narrow one shows one. */
const mostShown = 2

/** As many names as a column has room for; the rest are counted, and all are in the tooltip and read out. */
export function Chips({ names }: { readonly names: readonly string[] }) {
  const words = useWords()
  if (names.length === 0) return null
  return (
    <span className={styles['chips']} title={names.join(', ')}>
      {names.map((name, place) => (
        <span key={name} className={place < mostShown ? styles['chip'] : 'visually-hidden'}>
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
  )
}
