import { Check, ClockArrowUp } from 'lucide-react'
import { useWords } from '../../text/words'
import type { HomeItem, HomePart } from './home-item'
import styles from './home-part.module.css'

type Item = (key: string) => { readonly tabIndex: number }
type Acting = {
  readonly item: Item
  readonly onComplete: (item: HomeItem) => void
  readonly onPostpone: (item: HomeItem) => void
}

/** A heading and its lines. Nothing is shown for a part without lines or a note. */
export function HomePartView({ part, ...acting }: { readonly part: HomePart } & Acting) {
  if (part.items.length === 0 && part.note === undefined) return null
  const headingId = `home-${part.id}`
  return (
    <section className={styles['part']} aria-labelledby={headingId}>
      <h2 id={headingId}>{part.heading}</h2>
      {part.items.length > 0 && (
        <ul>
          {part.items.map(item => (
            <HomeLine key={item.key} line={item} {...acting} />
          ))}
        </ul>
      )}
      {part.note && <p className={styles['note']}>{part.note}</p>}
    </section>
  )
}

function HomeLine({ line, item, onComplete, onPostpone }: { readonly line: HomeItem } & Acting) {
  const words = useWords().home
  const { title, details, mark, direction, commitment, open } = line
  return (
    <li className={styles['line']}>
      <button type="button" className={styles['open']} {...item(line.key)} onClick={() => open?.()}>
        <span className={styles['title']} title={title}>
          {title}
        </span>
        <span className={styles['details']}>
          {direction && (
            <span className={styles['mark']}>
              <direction.Icon size={14} aria-hidden="true" />
              {direction.word}
            </span>
          )}
          {mark && (
            <span className={styles['mark']} data-tone={mark.tone}>
              <mark.Icon size={14} aria-hidden="true" />
              {mark.word}
            </span>
          )}
          <span className={styles['words']}>{details.join(' · ')}</span>
        </span>
      </button>
      {commitment && (
        <span className={styles['ways']}>
          <button
            type="button"
            tabIndex={-1}
            className={styles['way']}
            aria-label={words.completeNamed(title)}
            title={`${words.complete} (K)`}
            onClick={() => onComplete(line)}
          >
            <Check size={16} aria-hidden="true" />
          </button>
          <button
            type="button"
            tabIndex={-1}
            className={styles['way']}
            aria-label={words.postponeNamed(title)}
            title={`${words.postpone} (S)`}
            onClick={() => onPostpone(line)}
          >
            <ClockArrowUp size={16} aria-hidden="true" />
          </button>
        </span>
      )}
    </li>
  )
}
