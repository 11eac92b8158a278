import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { EnteredPart } from '../../../../src-shared/packs/indicator-table'
import type { IndicatorId } from '../../../../src-shared/packs/indicators'
import type { PartnerId } from '../../../../src-shared/records/ids'
import { useKeptText } from '../../../components/record/use-kept-text'
import { useSavedFact } from '../../../components/record/use-saved-fact'
import { useWords } from '../../../text/words'
import styles from './indicators-part.module.css'

type Props = {
  readonly scope: { readonly period: string; readonly partnerId: PartnerId | null; readonly id: IndicatorId }
  readonly part: EnteredPart
  readonly label: string
  /** The text of what is entered; empty if nothing is. */
  readonly shown: string
  /** What holds while nothing is entered. */
  readonly placeholder?: string | undefined
}

/**
 * A field for a value or a target. Enter or leaving it saves; Escape brings back what is saved. What cannot be saved stays as typed, with the
 * reason below it.
 */
export function IndicatorEntry({ scope, part, label, shown, placeholder }: Props) {
  const words = useWords()
  const id = useId()
  const [kept, keep] = useKeptText(`indicator:${scope.period}:${scope.partnerId ?? 'office'}:${scope.id}:${part}`)
  const [problem, setProblem] = useState<string | null>(null)
  const { saveFact } = useSavedFact(words.indicators.saved)
  const isSaving = useRef(false)

  async function save(): Promise<void> {
    if (kept === null || isSaving.current) return
    isSaving.current = true
    const refused = kept.trim() === shown ? null : await saveFact('indicators:enter', { ...scope, part, text: kept })
    isSaving.current = false
    if (refused === null) keep(null)
    setProblem(refused)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      void save()
    } else if (event.key === 'Escape' && kept !== null) {
      event.preventDefault()
      event.stopPropagation()
      keep(null)
      setProblem(null)
    }
  }

  return (
    <span className={styles['entry']}>
      <input
        type="text"
        autoComplete="off"
        className={styles['box']}
        aria-label={label}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        placeholder={placeholder}
        value={kept ?? shown}
        onChange={event => keep(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => void save()}
      />
      {problem !== null && (
        <span id={`${id}-problem`} className={styles['problem']} role="alert">
          {problem}
        </span>
      )}
    </span>
  )
}
