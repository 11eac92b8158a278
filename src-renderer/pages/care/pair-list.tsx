import { type KeyboardEvent, type MouseEvent, type Ref, useEffect, useId, useRef } from 'react'
import type { DuplicatePair, DuplicateSide } from '../../../src-shared/names/duplicate'
import type { MergedKind } from '../../../src-shared/records/merge'
import { duplicateWords } from '../../../src-shared/text/duplicate-words'
import { useWords } from '../../text/words'
import styles from './pair-list.module.css'

type Props = {
  readonly listRef: Ref<HTMLUListElement>
  readonly pairs: readonly DuplicatePair[]
  readonly active: DuplicatePair
  readonly onActive: (row: number) => void
  readonly onCompare: (pair: DuplicatePair) => void
}

/** How many pairs PageUp and PageDown move. */
const leap = 8

function Side({ side, kind }: { readonly side: DuplicateSide; readonly kind: MergedKind }) {
  const words = useWords().duplicates
  return (
    <span className={styles['side']}>
      <span className={styles['name']}>{side.name}</span>
      <span className={styles['detail']}>
        {[side.detail || (kind === 'person' && words.noRole), words.met(side.interactions)].filter(Boolean).join(' · ')}
      </span>
    </span>
  )
}

/** The pairs, each with its likeness and the reasons. One stop for the Tab key; the arrow keys choose. */
export function PairList({ listRef, pairs, active, onActive, onCompare }: Props) {
  const words = useWords()
  const id = useId()
  const row = pairs.indexOf(active)

  const seen = useRef(row)
  useEffect(() => {
    if (seen.current === row) return
    seen.current = row
    document.getElementById(`${id}-${row}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, row])

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const to: Record<string, number> = {
      ArrowDown: row + 1,
      ArrowUp: row - 1,
      PageDown: row + leap,
      PageUp: row - leap,
      Home: 0,
      End: pairs.length - 1,
    }
    const next = to[event.key]
    if (next !== undefined) onActive(Math.min(Math.max(0, next), pairs.length - 1))
    else if (event.key === 'Enter') onCompare(active)
    else return
    event.preventDefault()
  }

  const pairAt = ({ target }: MouseEvent): number => {
    const line = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
    return line ? Number(line.dataset['row']) : -1
  }

  const listbox = {
    role: 'listbox',
    tabIndex: 0,
    'aria-label': words.duplicates.list,
    'aria-activedescendant': `${id}-${row}`,
    onKeyDown,
    onMouseDown: (event: MouseEvent) => {
      const at = pairAt(event)
      if (at >= 0) onActive(at)
    },
    onDoubleClick: (event: MouseEvent) => {
      const pair = pairs[pairAt(event)]
      if (pair) onCompare(pair)
    },
  } as const
  return (
    <ul {...listbox} ref={listRef} className={styles['list']} data-main-list>
      {pairs.map((pair, at) => {
        const option = { role: 'option', 'aria-selected': pair === active } as const
        return (
          <li
            {...option}
            key={`${pair.kind} ${pair.one.id} ${pair.other.id}`}
            id={`${id}-${at}`}
            className={styles['pair']}
            data-row={at}
          >
            <span className={styles['score']}>{words.duplicates.likelihood(Math.floor(pair.score * 100))}</span>
            <Side side={pair.one} kind={pair.kind} />
            <Side side={pair.other} kind={pair.kind} />
            <span className={styles['why']}>
              {words.care.kinds[pair.kind]}: {duplicateWords(pair.reasons, words.language)}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
