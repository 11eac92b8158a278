import { ArrowDownLeft, ArrowUpRight, Check, CircleAlert, ClockArrowUp } from 'lucide-react'
import { daysBetween } from '../../../src-shared/days/working-days'
import type { CommitmentRow } from '../../../src-shared/lists/list-rows'
import { keyOf } from '../../../src-shared/program/keys'
import { dayShort, weekdayShort } from '../../../src-shared/text/dates'
import type { Words } from '../../text/words'
import type { CellLook, Scene } from './cell-look'
import styles from './commitment-cells.module.css'

/** The last day, short, and how many days it is overdue. A day of another year has its year and not its weekday. */
export function due({ dueOn, isOverdue, status }: CommitmentRow, words: Words, { today }: Scene): CellLook {
  if (dueOn === null) return { className: styles['none'], content: status === 'open' ? words.lists.noDaySet : null }
  const { language } = words
  const year = dueOn.slice(0, 4)
  const day = dayShort(dueOn, language)
  const late = isOverdue ? words.home.overdue(daysBetween(dueOn, today)) : ''
  return {
    className: isOverdue ? styles['late'] : styles['due'],
    title: [dueOn, late].filter(Boolean).join(', '),
    content: (
      <time dateTime={dueOn}>
        {isOverdue && <CircleAlert size={14} aria-hidden="true" />}
        {year === today.slice(0, 4) ? `${weekdayShort(dueOn, language)} ${day}` : `${day} ${year}`}
        {late && <span className="visually-hidden">{`, ${late}`}</span>}
      </time>
    ),
  }
}

/** Who promised, in words and with an arrow: out for our promises, in for theirs. */
export function direction({ madeBy }: CommitmentRow, { home }: Words): CellLook {
  const [Icon, word] =
    madeBy === 'us' ? ([ArrowUpRight, home.weOwe] as const) : ([ArrowDownLeft, home.theyOwe] as const)
  return {
    className: styles['direction'],
    title: word,
    content: (
      <>
        <Icon size={14} aria-hidden="true" />
        {word}
      </>
    ),
  }
}

/** Whom a promise of ours was made to, or who made the promise: the person, or else the organisation. */
export function counterpart(
  { madeBy, counterpart: person, counterpartOrganisation }: CommitmentRow,
  words: Words,
): CellLook {
  const all = [person?.name, counterpartOrganisation?.name].filter(name => name !== undefined)
  const [name] = all
  if (name === undefined) return { content: null }
  const said = all.join(', ')
  return {
    title: said,
    content: (
      <>
        {madeBy === 'us' && <span className={styles['to']}>{`${words.lists.toWhom} `}</span>}
        {name}
      </>
    ),
  }
}

/** What became of a commitment. One that is open has the buttons that complete and postpone it, for the pointer; K and S do the same. */
export function outcome({ status, promise }: CommitmentRow, { home, shared }: Words): CellLook {
  if (status !== 'open') return { content: shared.commitmentStatuses[status] }
  return {
    className: styles['ways'],
    content: (
      <>
        <span className="visually-hidden">{shared.commitmentStatuses[status]}</span>
        <button
          type="button"
          tabIndex={-1}
          className={styles['way']}
          data-act="complete"
          aria-label={home.completeNamed(promise)}
          title={`${home.complete} (${keyOf('complete-follow-up')})`}
        >
          <Check size={16} aria-hidden="true" />
        </button>
        <button
          type="button"
          tabIndex={-1}
          className={styles['way']}
          data-act="postpone"
          aria-label={home.postponeNamed(promise)}
          title={`${home.postpone} (${keyOf('postpone-follow-up')})`}
        >
          <ClockArrowUp size={16} aria-hidden="true" />
        </button>
      </>
    ),
  }
}
