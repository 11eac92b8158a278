import { CopyCheck } from 'lucide-react'
import type { ListCode, ListColumn } from '../../../src-shared/lists/list-columns'
import type { CommitmentRow } from '../../../src-shared/lists/list-rows'
import type { InteractionSummary } from '../../../src-shared/log/interaction'
import { dayInText } from '../../../src-shared/text/dates'
import type { Words } from '../../text/words'
import type { Names } from '../filter/names'
import type { AnyRow } from '../grid/list-row-type'
import type { CellLook, Scene } from './cell-look'
import { cellText, isPlainNo, leading, namesIn, valueUnder } from './cell-text'
import styles from './cells.module.css'
import { chips } from './chips'
import { counterpart, direction, due, outcome } from './commitment-cells'
import { issues, kind, participants, partners, when } from './log-cells'
import { status, statusMark, visibility } from './state-cell'

const nothing: CellLook = { content: null }

const day = (date: string, { language }: Words): CellLook => ({
  className: styles['date'],
  content: <time dateTime={date}>{language === 'sv' ? date : dayInText(date, language)}</time>,
})

/** The cells of a commitment that say more than their values. Undefined for its other columns. */
function commitmentCell(code: string, row: CommitmentRow, words: Words, scene: Scene): CellLook | undefined {
  switch (code) {
    case 'dueOn':
      return due(row, words, scene)
    case 'madeBy':
      return direction(row, words)
    case 'counterpart':
      return counterpart(row, words)
    case 'status':
      return outcome(row, words)
    default:
      return undefined
  }
}

/** The cells of the log that are shorter than their texts. Undefined for its other columns, which look as in every list. */
function logCell(code: string, row: InteractionSummary, names: Names, words: Words, scene: Scene) {
  switch (code) {
    case 'startsOn':
      return when(row, words, scene)
    case 'kind':
      return kind(row, words)
    case 'participants':
      return participants(row, names.sharedNames, words)
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
  const own =
    'headline' in row
      ? logCell(code, row, names, words, scene)
      : 'promise' in row
        ? commitmentCell(code, row, words, scene)
        : undefined
  if (own) return own
  const value = valueUnder(row, code, names)
  if (isMany && Array.isArray(value)) return chips(namesIn(value), words)
  if (isPlainNo(list, column, value)) return nothing
  const text = cellText(row, column, names, words)
  if (type === 'day' && text !== '') return day(text, words)
  if (!leading.has(code))
    return { className: type === 'number' ? styles['number'] : undefined, title: text || undefined, content: text }
  // The formal name of an issue is long, and the first words of many are the same. The office speaks of it by its short one.
  const [short = ''] = list === 'issues' ? names.issues([row.id]) : []
  const isShort = short !== '' && short !== text
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
        {isShort && `${short} `}
        {isOff ? (
          <s>{text || words.log.noHeadline}</s>
        ) : isShort ? (
          <span className={styles['formal']}>{text}</span>
        ) : (
          text
        )}
        {!isOff && text === '' && <span className={styles['muted']}>{words.log.noHeadline}</span>}
      </>
    ),
  }
}
