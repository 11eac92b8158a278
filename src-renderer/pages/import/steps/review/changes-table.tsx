import { useId } from 'react'
import type { ShownChange, ShownRow } from '../../../../../src-shared/imports/import-plan'
import type { FieldSide, ImportDecision } from '../../../../../src-shared/imports/import-verb'
import { timeInFigures } from '../../../../../src-shared/text/dates'
import { importFieldLabel } from '../../../../../src-shared/text/imports/import-field-label'
import { wordFor } from '../../../../../src-shared/text/told-words'
import { useReferenceNames } from '../../../../components/timeline/use-reference-names'
import { useWords, type Words } from '../../../../text/words'
import { decisionWithSide } from './row-acts'
import styles from './row-detail.module.css'

type Names = ReturnType<typeof useReferenceNames>

/** Returns the value of a field as it is shown: a code by its word, and an id of an issue or a partner by its name. */
function shownValue(field: string, value: string, words: Words, names: Names): string {
  if (field === 'kind') return wordFor(words.shared.kinds, value)
  if (field === 'status') return wordFor(words.shared.statuses, value)
  // An ask without a text has the answer in its place.
  if (field === 'response' || field === 'ask') return wordFor(words.quickLog.responses, value)
  if (field === 'initiative') return wordFor(words.quickLog.initiatives, value)
  if (field === 'startsTime') return timeInFigures(value, words.language)
  if (field === 'issues') return names.issue(value)
  return field === 'partners' ? names.partner(value) : value
}

/** Returns the label of a field, with what it is of where a row can have several. */
function fieldName({ field, of }: ShownChange, { language }: Words): string {
  const label = importFieldLabel(field, language)
  return of === undefined ? label : `${label} (${of})`
}

type Props = { readonly row: ShownRow; readonly onDecide: (decision: ImportDecision | null) => void }

/** What a row would change, field by field: what the file says beside what the office has, and which of them the user takes. */
export function ChangesTable({ row, onDecide }: Props) {
  const words = useWords()
  const said = words.imports.review
  const names = useReferenceNames()
  const group = useId()
  const { changes, place, target, choices } = row
  const canChoose = choices.includes('update')
  const hasBoth = canChoose && changes.some(({ canHaveBoth }) => canHaveBoth)

  function side(change: ShownChange, at: number, value: FieldSide, text: string, isNothing = false) {
    const field = fieldName(change, words)
    const look = isNothing ? styles['nothing'] : value === 'file' && change.how === 'replace' ? styles['changed'] : ''
    const shown = (
      <span className={styles['long']}>
        <span className={look}>{text}</span>
      </span>
    )
    if (!canChoose) return shown
    return (
      <label className={styles['side']}>
        <input
          type="radio"
          name={`${group}-${at}`}
          checked={change.side === value}
          aria-label={value === 'both' ? `${field}: ${text}` : said.sideOf(field, said.sides[value], text)}
          onChange={() => onDecide(decisionWithSide(row, change.key, value))}
        />
        {shown}
      </label>
    )
  }

  return (
    <table className={styles['changes']}>
      <thead>
        <tr>
          <th scope="col">{said.field}</th>
          <th scope="col">{said.inFile(place.line)}</th>
          <th scope="col">{said.inOffice(target?.name ?? '')}</th>
          {hasBoth && <th scope="col">{said.sides.both}</th>}
        </tr>
      </thead>
      <tbody>
        {changes.map((change, at) => {
          const { field, after, before, how, canHaveBoth } = change
          const ours = before === null ? (how === 'add' ? said.notAdded : said.nothing) : null
          return (
            <tr key={change.key}>
              <th scope="row">{fieldName(change, words)}</th>
              <td>{side(change, at, 'file', shownValue(field, after, words, names))}</td>
              <td>
                {side(change, at, 'office', ours ?? shownValue(field, before ?? '', words, names), ours !== null)}
              </td>
              {hasBoth && <td>{canHaveBoth && side(change, at, 'both', said.sides.both)}</td>}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
