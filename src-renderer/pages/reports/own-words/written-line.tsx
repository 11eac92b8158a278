import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { Field } from '../../../components/field'
import { useKeptText } from '../../../components/record/use-kept-text'
import { keptText } from '../../../state/screen/kept-text'
import { useWords } from '../../../text/words'
import styles from './own-words.module.css'

type Props = {
  readonly id: string
  readonly label: string
  /** The name under which the text is kept while it is being typed. */
  readonly keptAs: string
  readonly value: string
  readonly longest: number
  readonly rows?: number
  readonly hint?: string | undefined
  /** Saves the text. False if it was refused; the text then stays as typed. */
  readonly onSave: (text: string) => Promise<boolean>
}

/**
 * A line of a report, with a live count of the characters that are left. It is kept while it is typed, and saved when the field is left or
 * with Enter. A text that is too long stays in the field and is saved once it is shorter, so that nothing typed is cut.
 */
export function WrittenLine({ id, label, keptAs, value, longest, rows = 1, hint, onSave }: Props) {
  const words = useWords().ownWords
  const [kept, keep] = useKeptText(keptAs)
  const [isSaved, setIsSaved] = useState(false)
  /** The text that is being saved, so that leaving the field right after Enter does not save it twice. */
  const saving = useRef<string | null>(null)
  const text = kept ?? value
  const left = longest - text.trim().length
  const problem = left < 0 ? words.over(-left) : undefined

  async function save(): Promise<void> {
    if (kept === null || left < 0 || saving.current === kept) return
    if (kept.trim() === value) return keep(null)
    saving.current = kept
    const isDone = await onSave(kept.trim())
    saving.current = null
    if (!isDone) return
    // What was typed while it was saved is kept, and saved when the field is left again.
    if (keptText(keptAs) === kept) keep(null)
    setIsSaved(true)
  }
  const saveLeftText = useEffectEvent(() => void save())
  // What was typed when Talan last ended, or when another partner was chosen, is saved once its field is shown again.
  useEffect(() => saveLeftText(), [])

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    void save()
  }

  const described = [`${id}-left`, problem ? `${id}-problem` : hint && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      <textarea
        id={id}
        className={styles['line']}
        rows={rows}
        value={text}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={described}
        onChange={({ target }) => {
          keep(target.value)
          setIsSaved(false)
        }}
        onBlur={() => void save()}
        onKeyDown={onKeyDown}
      />
      <p className={styles['under']}>
        <span id={`${id}-left`} data-over={left < 0 || undefined}>
          {words.left(Math.max(left, 0))}
        </span>
        <span role="status">{kept === null ? isSaved && words.saved : words.unsaved}</span>
      </p>
    </Field>
  )
}
