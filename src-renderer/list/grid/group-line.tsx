import { CalendarClock, ChevronDown, ChevronRight, CircleAlert } from 'lucide-react'
import { memo } from 'react'
import type { ListCode } from '../../../src-shared/lists/list-columns'
import { written } from '../../../src-shared/text/counted'
import { useWords } from '../../text/words'
import type { Scene } from '../cells/cell-look'
import styles from './group-line.module.css'
import { groupName, isDayGroup } from './group-name'
import { coming, foldKey } from './headings'
import type { Heading } from './line-map'
import grid from './list-grid.module.css'
import type { AnyRow } from './list-row-type'
import { dayDetail, nextToCome } from './when-words'

type HeadingProps = {
  readonly list: ListCode
  readonly heading: Heading
  readonly groupBy: string
  readonly scene: Scene
  /** The row of the heading that is to come next, for the days to come. */
  readonly next?: AnyRow | undefined
}

type Props = HeadingProps & {
  readonly id: string
  readonly line: number
  readonly top: number
  readonly isActive: boolean
  readonly onFold: (key: string) => void
}

/** The words of a heading: what its rows have in common, more about that, and how many there are. */
function HeadingWords({ list, heading, groupBy, scene, next }: HeadingProps) {
  const words = useWords()
  const { key, count } = heading
  const isComing = key === coming
  const isLate = groupBy === 'timing' && key === 'overdue'
  const detail =
    isComing && next ? nextToCome(next, scene.today, words) : isDayGroup(key) ? dayDetail(key, scene.today, words) : ''
  return (
    <>
      {isComing && <CalendarClock size={14} className={styles['coming']} aria-hidden="true" />}
      {isLate && <CircleAlert size={14} className={styles['late']} aria-hidden="true" />}
      <span className={isLate ? `${styles['name']} ${styles['late']}` : styles['name']}>
        {isComing ? words.lists.coming : groupName(list, groupBy, heading, scene.today, words)}
      </span>
      {detail && <span className={styles['detail']}>{detail}</span>}
      <span className={styles['count']}>{written(count, words.language)}</span>
    </>
  )
}

/** The heading of a group, which folds and unfolds its rows. */
export const GroupLine = memo(function GroupLine({ id, line, top, isActive, onFold, ...told }: Props) {
  const { heading } = told
  const Arrow = heading.isFolded ? ChevronRight : ChevronDown
  return (
    <tr
      aria-rowindex={line + 2}
      className={`${grid['line']} ${styles['group']}`}
      data-current={isActive || undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      <td id={id} className={styles['cell']}>
        <button
          type="button"
          tabIndex={-1}
          className={styles['fold']}
          aria-expanded={!heading.isFolded}
          onMouseDown={event => event.preventDefault()}
          onClick={() => onFold(foldKey(heading))}
        >
          <Arrow size={14} aria-hidden="true" />
          <HeadingWords {...told} />
        </button>
      </td>
    </tr>
  )
})

/** Nothing in it takes the focus, which Biome cannot see. */
const unseen = { 'aria-hidden': true } as const

/** The heading of the rows at the top, which stays in sight while they scroll. It is left out for screen readers: the heading itself is read. */
export function PinnedHeading(props: HeadingProps) {
  return (
    <tr {...unseen} className={styles['pinned']}>
      <td className={styles['cell']}>
        <span className={styles['fold']}>
          <ChevronDown size={14} />
          <HeadingWords {...props} />
        </span>
      </td>
    </tr>
  )
}
