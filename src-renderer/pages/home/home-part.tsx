import { Check, ClockArrowUp } from 'lucide-react'
import { Button } from '../../components/button'
import { daysAsRead } from '../../text/english-days'
import { useWords } from '../../text/words'
import { type HomeItem, type HomePart, itemsOf } from './home-item'
import styles from './home-part.module.css'

type Item = (key: string) => { readonly tabIndex: number }
type Acting = {
  readonly item: Item
  readonly onComplete: (item: HomeItem) => void
  readonly onPostpone: (item: HomeItem) => void
}

/** A heading and its lines. Nothing is shown for a part without lines or a note. */
export function HomePartView({ part, ...acting }: { readonly part: HomePart } & Acting) {
  if (itemsOf(part).length === 0 && part.note === undefined) return null
  const { heading, items, groups = [], note, way } = part
  const headingId = `home-${part.id}`
  return (
    <section className={styles['part']} aria-labelledby={headingId}>
      <div className={styles['heading']}>
        <h2 id={headingId}>{heading}</h2>
        {way && (
          <Button weight="quiet" onClick={way.run}>
            {way.label}
          </Button>
        )}
      </div>
      <Lines items={items} {...acting} />
      {groups.map(group => (
        <section key={group.key} className={styles['group']} aria-label={group.heading}>
          <h3>{group.heading}</h3>
          <Lines items={group.items} {...acting} />
          {group.note && <p className={styles['note']}>{group.note}</p>}
        </section>
      ))}
      {note && <p className={styles['note']}>{note}</p>}
    </section>
  )
}

function Lines({ items, ...acting }: { readonly items: readonly HomeItem[] } & Acting) {
  if (items.length === 0) return null
  return (
    <ul>
      {items.map(item => (
        <HomeLine key={item.key} line={item} {...acting} />
      ))}
    </ul>
  )
}

function HomeLine({ line, item, onComplete, onPostpone }: { readonly line: HomeItem } & Acting) {
  const { home: words, language } = useWords()
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
          <span className={styles['words']}>{daysAsRead(details.join(' · '), language)}</span>
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
