import type { KeyboardEvent } from 'react'
import type { ProcessRow } from '../../../src-shared/lists/list-rows'
import { placeKeys } from '../../../src-shared/program/keys'
import { useReferenceNames } from '../../components/timeline/use-reference-names'
import { useWords } from '../../text/words'
import styles from './process-board.module.css'

type Props = {
  readonly process: ProcessRow
  readonly isActive: boolean
  readonly onFocus: () => void
  readonly onOpen: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** A process on the board: its name, its next day to watch, and its issues. */
export function BoardCard({ process, isActive, onFocus, onOpen, onKeyDown }: Props) {
  const { referralDays } = useWords().shared
  const names = useReferenceNames()
  const { id, name, nextWatchOn, nextWatch, issueIds, owner } = process
  const days: Readonly<Record<string, string>> = referralDays
  const what = nextWatch && (days[nextWatch] ?? nextWatch)
  return (
    <li>
      <button
        type="button"
        className={styles['card']}
        data-card={id}
        tabIndex={isActive ? 0 : -1}
        draggable
        aria-keyshortcuts={`${placeKeys.cardLeft} ${placeKeys.cardRight}`}
        onDragStart={event => event.dataTransfer.setData('text/plain', id)}
        onFocus={onFocus}
        onClick={onOpen}
        onKeyDown={onKeyDown}
      >
        <span className={styles['name']}>{name}</span>
        {nextWatchOn && (
          <span className={styles['detail']}>
            <time dateTime={nextWatchOn}>{nextWatchOn}</time> {what}
          </span>
        )}
        <span className={styles['detail']}>
          {[owner?.name, ...issueIds.map(names.issue)].filter(Boolean).join(' · ')}
        </span>
      </button>
    </li>
  )
}
