import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { placeKeys } from '../../../src-shared/program/keys'
import { ariaKeys } from '../../state/commands/keys'
import { useWords } from '../../text/words'
import { Button } from '../button'
import formStyles from '../form.module.css'
import type { Edit } from '../record/use-edit'
import { RefusalAlert } from '../refusal-alert'
import { PartControl } from './part-control'
import { type PartField, problemOf, type Values } from './part-field'
import styles from './part-form.module.css'

type Props = {
  readonly label: string
  /** The id that a dialog's button sends the form by. The dialog then draws the refusal and the buttons. */
  readonly framed?: string
  readonly fields: readonly PartField[]
  readonly values: Values
  readonly edit: Edit
  /** What is said between the fields and the buttons. It moves no field. */
  readonly notice?: ReactNode
  readonly onChange: (values: Values) => void
  readonly onSave: () => void
  readonly onCancel: () => void
}

/**
 * A form for a part of a record, in the place of that part. Enter in a line or Ctrl+Enter saves; Escape gives up if nothing has changed.
 */
export function PartForm({ label, framed, fields, values, edit, notice, onChange, onSave, onCancel }: Props) {
  const words = useWords()
  const form = useRef<HTMLFormElement>(null)
  const [isTried, setIsTried] = useState(false)
  const [start] = useState(values)

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus()
  }, [])

  const isUnchanged = JSON.stringify(values) === JSON.stringify(start)
  const problems = fields.map(field => problemOf(field, values, words))
  function save(event?: FormEvent): void {
    event?.preventDefault()
    setIsTried(true)
    // Focus the first field with a problem. The controls are in the order of the fields.
    const at = problems.findIndex(problem => problem !== undefined)
    if (at < 0) onSave()
    form.current
      ?.querySelectorAll<HTMLElement>('[data-field]')
      [at]?.querySelector<HTMLElement>('input, select, textarea')
      ?.focus()
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      save()
    } else if (event.key === 'Escape' && !event.defaultPrevented && isUnchanged) {
      event.preventDefault()
      event.stopPropagation()
      onCancel()
    }
  }
  return (
    <form
      ref={form}
      id={framed}
      className={framed === undefined ? `${formStyles['form']} ${styles['form']}` : formStyles['grid']}
      aria-label={label}
      noValidate
      onSubmit={save}
      onKeyDown={onKeyDown}
    >
      {fields.map((field, at) => (
        <div key={field.name} data-field className={field.type === 'long' ? formStyles['wide'] : undefined}>
          <PartControl
            field={field}
            values={values}
            problem={isTried ? problems[at] : undefined}
            onChange={change => onChange({ ...values, ...change })}
          />
        </div>
      ))}
      {notice && <div className={formStyles['wide']}>{notice}</div>}
      {framed === undefined && (
        <>
          <div className={formStyles['wide']}>
            <RefusalAlert refusal={edit.refusal} />
          </div>
          <div className={`${formStyles['ways']} ${formStyles['wide']}`}>
            <Button onClick={onCancel}>{words.parts.cancel}</Button>
            <Button type="submit" weight="primary" disabled={edit.isBusy} aria-keyshortcuts={ariaKeys(placeKeys.save)}>
              {words.parts.save}
            </Button>
          </div>
        </>
      )}
    </form>
  )
}
