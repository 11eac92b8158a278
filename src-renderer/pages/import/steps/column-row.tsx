import { useState } from 'react'
import { contactFields } from '../../../../src-shared/imports/contact-field'
import { droppedColumns } from '../../../../src-shared/imports/dropped'
import { longestMark } from '../../../../src-shared/imports/import-limits'
import type { ImportKind, ShownColumn } from '../../../../src-shared/imports/import-state'
import { logFields, markedFields } from '../../../../src-shared/imports/log-field'
import { swedishOrder } from '../../../../src-shared/names/swedish-order'
import { importFieldLabel } from '../../../../src-shared/text/imports/import-field-label'
import box from '../../../components/text-box.module.css'
import { changeReading } from '../../../state/office/importing'
import { useWords } from '../../../text/words'
import styles from './column-row.module.css'
import { withColumn } from './mapped-columns'

type Props = {
  readonly column: ShownColumn
  readonly kind: ImportKind
  /** True if its choice takes the focus when the step is shown. */
  readonly isFirstStop: boolean
}

const sorted = <Field extends string>(fields: readonly Field[], language: 'sv' | 'en') =>
  [...fields].sort((one, other) => swedishOrder(importFieldLabel(one, language), importFieldLabel(other, language)))

/** A column: its name, the first values of its cells, and the field it is read as, which the user can change. */
export function ColumnRow({ column, kind, isFirstStop }: Props) {
  const words = useWords()
  const said = words.imports.columns
  const { at, field, named, reason, samples } = column
  const header = column.header || said.noHeader(at + 1)
  const fields = kind === 'contacts' ? contactFields : logFields
  const change = (changed: Partial<ShownColumn>) => void changeReading({ columns: withColumn(column, changed) })
  return (
    <tr>
      <th scope="row" className={styles['header']}>
        {header}
      </th>
      <td className={styles['samples']}>
        {samples.length === 0 ? said.empty : samples.slice(0, 3).map(sample => <span key={sample}>{sample}</span>)}
      </td>
      <td className={styles['choice']}>
        <select
          className={box['box']}
          data-first-stop={isFirstStop || undefined}
          aria-label={said.fieldOf(header)}
          value={field ?? ''}
          onChange={({ target }) =>
            change({ field: [...fields, ...droppedColumns].find(one => one === target.value) ?? null, named: null })
          }
        >
          <option value="">{said.notRead}</option>
          {sorted(fields, words.language).map(one => (
            <option key={one} value={one}>
              {importFieldLabel(one, words.language)}
            </option>
          ))}
          {kind === 'contacts' && (
            <optgroup label={said.leftOut}>
              {sorted(droppedColumns, words.language).map(one => (
                <option key={one} value={one}>
                  {importFieldLabel(one, words.language)}
                </option>
              ))}
            </optgroup>
          )}
        </select>
        {markedFields.some(one => one === field) && named !== null && (
          <Mark key={named} header={header} named={named} onNamed={next => change({ named: next })} />
        )}
      </td>
      <td className={styles['why']}>{said.reasons[reason]}</td>
    </tr>
  )
}

/** What a mark in a column says that the row is about. It holds when the field is left, or by Enter. */
function Mark(props: { readonly header: string; readonly named: string; readonly onNamed: (named: string) => void }) {
  const { header, named, onNamed } = props
  const said = useWords().imports.columns
  const [text, setText] = useState(named)
  const keep = () => text.trim() !== '' && text !== named && onNamed(text.trim())
  return (
    <label className={styles['mark']}>
      <span>{said.named}</span>
      <input
        type="text"
        className={box['box']}
        aria-label={said.namedOf(header)}
        maxLength={longestMark}
        value={text}
        onChange={event => setText(event.target.value)}
        onBlur={keep}
        onKeyDown={event => event.key === 'Enter' && !event.ctrlKey && keep()}
      />
    </label>
  )
}
