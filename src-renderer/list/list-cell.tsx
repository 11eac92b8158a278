import { CircleAlert, CopyCheck } from 'lucide-react'
import { memo } from 'react'
import type { ListCode, ListColumn } from '../../src-shared/domain/list-columns'
import { useWords } from '../text/words'
import { cellText, isPlainNo, namesIn, valueUnder } from './cell-text'
import styles from './cells.module.css'
import { Chips } from './chips'
import type { AnyRow } from './list-row-type'
import { useNames } from './names'
import { ParticipantsCell } from './participants-cell'
import { StateCell } from './state-cell'

type Props = { readonly list: ListCode; readonly column: ListColumn; readonly row: AnyRow }

/** What names a row, and is read first. */
const leading = new Set(['headline', 'name', 'promise'])

function DayCell({
  day,
  time,
  isOverdue,
}: {
  readonly day: string
  readonly time?: string | null
  readonly isOverdue?: boolean
}) {
  const words = useWords().lists
  return (
    <time className={styles['date']} dateTime={time ? `${day}T${time}` : day}>
      {isOverdue && <CircleAlert size={14} className={styles['late']} role="img" aria-label={words.overdue} />}
      {day}
      {time && <span className={styles['muted']}> {time.replace(':', '.')}</span>}
    </time>
  )
}

/** A cell as its column asks for; what there is nothing of is left empty. */
export const ListCell = memo(function ListCell({ list, column, row }: Props) {
  const words = useWords()
  const names = useNames()
  const { code, type, isMany } = column
  if ('headline' in row) {
    if (code === 'startsOn') return <DayCell day={row.startsOn} time={row.startsTime} />
    if (code === 'participants') return <ParticipantsCell interaction={row} />
    if (code === 'status') return <StateCell interaction={row} />
  }
  const value = valueUnder(row, code, names)
  if (isMany && Array.isArray(value)) return <Chips names={namesIn(value)} />
  if (isPlainNo(list, column, value)) return null
  const text = cellText(row, column, names, words)
  if (type === 'day' && text !== '')
    return <DayCell day={text} isOverdue={code === 'dueOn' && 'isOverdue' in row && row.isOverdue} />
  if (leading.has(code))
    return (
      <span className={styles['headline']} title={text}>
        {names.isDouble(row.id) && (
          <CopyCheck size={14} className={styles['double']} role="img" aria-label={words.duplicates.mayBe} />
        )}
        {text || <span className={styles['muted']}>{words.log.noHeadline}</span>}
      </span>
    )
  return (
    <span className={type === 'number' ? styles['number'] : styles['line']} title={text}>
      {text}
    </span>
  )
})
