import { CircleAlert, CopyCheck } from 'lucide-react'
import type { ListCode, ListColumn } from '../../../src-shared/lists/list-columns'
import type { Words } from '../../text/words'
import type { Names } from '../filter/names'
import type { CellLook } from './cell-look'
import { cellText, isPlainNo, namesIn, valueUnder } from './cell-text'
import styles from './cells.module.css'
import { chips } from './chips'
import type { AnyRow } from './list-row-type'
import { participants } from './participants-cell'
import { state } from './state-cell'

const nothing: CellLook = { content: null }

/** The columns that name a row and are read first. */
const leading = new Set(['headline', 'name', 'promise'])

const day = (words: Words, date: string, time: string | null, isOverdue = false): CellLook => ({
  className: styles['date'],
  content: (
    <time dateTime={time ? `${date}T${time}` : date}>
      {isOverdue && <CircleAlert size={14} className={styles['late']} role="img" aria-label={words.lists.overdue} />}
      {date}
      {time && <span className={styles['muted']}> {time.replace(':', '.')}</span>}
    </time>
  ),
})

/**
 * The look of a cell in its column. This is a function and not a component: a scrolled list changes a hundred cells a frame, and components
 * would take a third of that frame.
 */
export function cellLook(list: ListCode, column: ListColumn, row: AnyRow, names: Names, words: Words): CellLook {
  const { code, type, isMany } = column
  if ('headline' in row) {
    if (code === 'startsOn') return day(words, row.startsOn, row.startsTime)
    if (code === 'participants') return participants(row, words)
    if (code === 'status') return state(row, words)
  }
  const value = valueUnder(row, code, names)
  if (isMany && Array.isArray(value)) return chips(namesIn(value), words)
  if (isPlainNo(list, column, value)) return nothing
  const text = cellText(row, column, names, words)
  if (type === 'day' && text !== '')
    return day(words, text, null, code === 'dueOn' && 'isOverdue' in row && row.isOverdue)
  if (!leading.has(code))
    return { className: type === 'number' ? styles['number'] : undefined, title: text || undefined, content: text }
  return {
    className: styles['headline'],
    title: text || undefined,
    content: (
      <>
        {names.isDuplicate(row.id) && (
          <CopyCheck size={14} className={styles['double']} role="img" aria-label={words.duplicates.mayBe} />
        )}
        {text || <span className={styles['muted']}>{words.log.noHeadline}</span>}
      </>
    ),
  }
}
