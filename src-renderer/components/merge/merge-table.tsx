import type { KeyboardEvent } from 'react'
import type { KeptSide, KeptSides, MergedKind, MergeField } from '../../../src-shared/records/merge'
import { columnLabel } from '../../text/field-label'
import { useWords } from '../../text/words'
import { sideOf, stateOf } from './merge-fields'
import styles from './merge-table.module.css'
import { useFieldText } from './use-field-text'

type Props = {
  readonly kind: MergedKind
  readonly fields: readonly MergeField[]
  readonly sides: KeptSides
  readonly names: Readonly<Record<KeptSide, string>>
  readonly choose: (field: string, side: KeptSide) => void
}

const bothSides: readonly KeptSide[] = ['keep', 'lose']
const arrows: Record<string, KeptSide> = { ArrowLeft: 'keep', ArrowRight: 'lose' }

/** Left and right choose the side. Up and down go to the next field that has a choice. */
function onKeyDown(event: KeyboardEvent<HTMLTableElement>, choose: Props['choose']): void {
  const { target, currentTarget, key } = event
  if (!(target instanceof HTMLInputElement)) return
  const radios = [...currentTarget.querySelectorAll<HTMLInputElement>('input[type="radio"]')]
  const side = arrows[key]
  if (side) {
    choose(target.name, side)
    radios.find(radio => radio.name === target.name && radio.value === side)?.focus()
  } else if (key === 'ArrowDown' || key === 'ArrowUp') {
    const fields = [...new Set(radios.map(radio => radio.name))]
    const next = fields[fields.indexOf(target.name) + (key === 'ArrowDown' ? 1 : -1)]
    radios.find(radio => radio.name === next && radio.checked)?.focus()
  } else return
  event.preventDefault()
}

/** Two records field by field, and what will happen to each. */
export function MergeTable({ kind, fields, sides, names, choose }: Props) {
  const all = useWords()
  const words = all.merge
  const text = useFieldText(fields)
  return (
    <table className={styles['table']} onKeyDown={event => onKeyDown(event, choose)}>
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">
            {names.keep}
            <span className={styles['fate']}>{words.stays}</span>
          </th>
          <th scope="col">
            {names.lose}
            <span className={styles['fate']}>{words.goes}</span>
          </th>
          <th scope="col">{words.result}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(field => {
          const state = stateOf(field)
          const name = columnLabel(all, kind, field.field) ?? words.externalCode
          return (
            <tr key={field.field} data-state={state}>
              <th scope="row">
                {name}
                <span className={styles['state']}>{words.state[state]}</span>
              </th>
              {bothSides.map(side => {
                const value = text(field.field, field[side])
                const shown = <span className={field[side] === null ? styles['empty'] : undefined}>{value}</span>
                return (
                  <td key={side}>
                    {state === 'same' ? (
                      shown
                    ) : (
                      <label className={styles['choice']}>
                        <input
                          type="radio"
                          name={field.field}
                          value={side}
                          aria-label={words.choice(name, value, names[side])}
                          checked={sideOf(field, sides) === side}
                          onChange={() => choose(field.field, side)}
                        />
                        {shown}
                      </label>
                    )}
                  </td>
                )
              })}
              <td className={styles['result']}>{text(field.field, field[sideOf(field, sides)])}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
