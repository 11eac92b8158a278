import { type KeyboardEvent, useRef, useState } from 'react'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import { type ColumnCode, columnOf, type ListCode } from '../../../src-shared/lists/list-columns'
import { announce } from '../../state/office/announce'
import { refusalOf } from '../../state/office/refusal-of'
import { useWords } from '../../text/words'
import { readValue, writtenValue } from '../filter/read-value'
import styles from '../grid/list-grid.module.css'
import type { AnyRow } from '../grid/list-row-type'
import { applyEdit } from './apply-edit'
import { EditValue } from './edit-value'
import { draftOf, keepDraft } from './inline-drafts'

type Props = {
  readonly list: ListCode
  readonly row: AnyRow
  readonly field: string
  readonly onEnd: () => void
}

/** The editor of a cell. Enter saves, as does leaving the cell; Escape gives up. Text that cannot be saved stays as typed. */
export function InlineEditor({ list, row, field, onEnd }: Props) {
  const words = useWords()
  const column = columnOf(list, field)
  const [text, setText] = useState(() => draftOf(list, row.id, field) ?? (column ? writtenValue(row, column) : ''))
  const [isInvalid, setIsInvalid] = useState(false)
  const isEnded = useRef(false)
  if (!column) return null

  function end(): void {
    isEnded.current = true
    keepDraft(list, row.id, field, undefined)
    onEnd()
  }

  async function save(): Promise<void> {
    if (isEnded.current || !column) return
    if (text === writtenValue(row, column)) return end()
    const change = readValue(column, text, dayInStockholm(new Date()))
    if (!change) return setIsInvalid(true)
    isEnded.current = true
    try {
      await applyEdit({ list, ids: [row.id] }, change, words)
      end()
    } catch (thrown) {
      isEnded.current = false
      setIsInvalid(true)
      await announce({ text: words.shared.refusal(refusalOf(thrown)), isRefusal: true })
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      end()
    } else if (event.key === 'Enter') {
      event.preventDefault()
      void save()
    }
  }

  return (
    <div className={styles['editor']} data-editor>
      <EditValue
        column={column}
        text={text}
        label={words.shared.list.columns[field as ColumnCode]}
        isInvalid={isInvalid}
        isFocused
        onText={next => {
          setText(next)
          setIsInvalid(false)
          keepDraft(list, row.id, field, next)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => void save()}
      />
    </div>
  )
}
