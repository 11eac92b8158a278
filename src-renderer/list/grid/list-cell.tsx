import { CircleAlert, CopyCheck } from 'lucide-react'
import type { ListCode, ListColumn } from '../../../src-shared/lists/list-columns'
import type { InteractionSummary } from '../../../src-shared/log/interaction'
import type { Words } from '../../text/words'
import type { Names } from '../filter/names'
import type { CellLook, Scene } from './cell-look'
import { cellText, isPlainNo, leading, namesIn, valueUnder } from './cell-text'
import styles from './cells.module.css'
import { chips } from './chips'
import type { AnyRow } from './list-row-type'
import { issues, kind, participants, partners, when } from './log-cells'
import { status, statusMark, visibility } from './state-cell'

const nothing: CellLook = { content: null }

const day = (words: Words, date: string, isOverdue = false): CellLook => ({
  className: styles['date'],
  content: (
    <time dateTime={date}>
      {isOverdue && <CircleAlert size={14} className={styles['late']} role="img" aria-label={words.lists.overdue} />}
      {date}
    </time>
  ),
})

/** The cells of the log that are shorter than their texts. Undefined for its other columns, which look as in every list. */
function logCell(code: string, row: InteractionSummary, names: Names, words: Words, scene: Scene) {
  switch (code) {
    case 'startsOn':
      return when(row, words, scene)
    case 'kind':
      return kind(row, words)
    case 'participants':
      return participants(row, words)
    case 'issues':
      return issues(names.issues(row.issueIds), words)
    case 'partners':
      return partners(names.marks(row.partnerIds), names.slots, words)
    case 'status':
      return status(row, words)
    case 'confidentiality':
      return visibility(row, words)
    default:
      return undefined
  }
}

/**
 * The look of a cell in its column. This is a function and not a component: a scrolled list changes a hundred cells a frame, and components
 * would take a third of that frame.
 */
export function cellLook(
  list: ListCode,
  column: ListColumn,
  row: AnyRow,
  { names, words, scene }: { readonly names: Names; readonly words: Words; readonly scene: Scene },
): CellLook {
  const { code, type, isMany } = column
  const inLog = 'headline' in row ? logCell(code, row, names, words, scene) : undefined
  if (inLog) return inLog
  const value = valueUnder(row, code, names)
  if (isMany && Array.isArray(value)) return chips(namesIn(value), words)
  if (isPlainNo(list, column, value)) return nothing
  const text = cellText(row, column, names, words)
  if (type === 'day' && text !== '')
    return day(words, text, code === 'dueOn' && 'isOverdue' in row && row.isOverdue)
  if (!leading.has(code))
    return { className: type === 'number' ? styles['number'] : undefined, title: text || undefined, content: text }
  const isOff = 'headline' in row && row.status === 'cancelled'
  return {
    className: isOff ? `${styles['headline']} ${styles['off']}` : styles['headline'],
    title: text || undefined,
    content: (
      <>
        {'headline' in row && statusMark(row, words)}
        {names.isDuplicate(row.id) && (
          <CopyCheck size={14} className={styles['double']} role="img" aria-label={words.duplicates.mayBe} />
        )}
        {isOff ? <s>{text || words.log.noHeadline}</s> : text}
        {!isOff && text === '' && <span className={styles['muted']}>{words.log.noHeadline}</span>}
      </>
    ),
  }
}
