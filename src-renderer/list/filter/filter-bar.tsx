import { Search, X } from 'lucide-react'
import type { RefObject } from 'react'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import type { Condition, ConditionGroup } from '../../../src-shared/lists/list-filter'
import { filterSentence } from '../../../src-shared/text/list-sentence'
import { changeShown, setText } from '../../state/screen/list-store'
import { capital } from '../../text/capital'
import { useWords } from '../../text/words'
import type { ListScreenState } from '../use-list-screen'
import styles from './filter-bar.module.css'
import { useFilterNames } from './use-filter-names'

/** The conditions of the filter as chips beside the rows, one for each. Backspace removes the last one. */
export function FilterChips({ state }: { readonly state: ListScreenState }) {
  const words = useWords()
  const { list, definition } = state
  const { filter } = definition
  const names = useFilterNames(list, filter)
  const telling = { language: words.language, today: dayInStockholm(new Date()) }
  if (filter.rows.length === 0) return null

  const told = (row: Condition | ConditionGroup): string => {
    const sentence = filterSentence({ list, filter: { match: 'all', rows: [row] } }, names, telling)
    const text = sentence.slice(words.shared.list.lists[list].length).trim()
    const rest = text.startsWith(`${words.shared.list.where} `) ? text.slice(words.shared.list.where.length + 1) : text
    return capital(rest)
  }
  return (
    <ul className={styles['chips']} aria-label={words.lists.filters}>
      {[...new Map(filter.rows.map(row => [told(row), row]))].map(([text, row], place) => {
        return (
          <li key={text} className={styles['item']}>
            {place > 0 && filter.match === 'any' && <span className={styles['or']}>{words.shared.list.or}</span>}
            <span className={styles['chip']}>
              <button type="button" className={styles['change']} title={text} onClick={() => state.setIsBuilding(true)}>
                {text}
              </button>
              <button
                type="button"
                className={styles['drop']}
                aria-label={words.lists.dropFilter(text)}
                onClick={() =>
                  changeShown(list, { filter: { ...filter, rows: filter.rows.filter(other => other !== row) } })
                }
              >
                <X size={12} aria-hidden="true" />
              </button>
            </span>
          </li>
        )
      })}
    </ul>
  )
}

type FieldProps = {
  readonly state: ListScreenState
  readonly field: RefObject<HTMLInputElement | null>
  readonly onLeave: () => void
}

/** Finds rows by the typed text. Enter and the down arrow go to the rows; Escape empties the field first. */
export function TextFilter({ state, field, onLeave }: FieldProps) {
  const words = useWords().lists
  const { list, text } = state
  return (
    <div className={styles['search']}>
      <Search size={14} aria-hidden="true" />
      <input
        ref={field}
        type="search"
        className={styles['text']}
        aria-label={words.textFilter}
        placeholder={words.textFilter}
        value={text}
        onChange={event => setText(list, event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Enter' || event.key === 'ArrowDown' || (event.key === 'Escape' && text === '')) {
            event.preventDefault()
            onLeave()
          } else if (event.key === 'Escape') {
            event.preventDefault()
            setText(list, '')
          }
        }}
      />
    </div>
  )
}
