import { useId } from 'react'
import type { MatchCandidate } from '../../../../../src-shared/imports/import-plan'
import { matchText } from '../../../../../src-shared/text/imports/import-text'
import { useWords } from '../../../../text/words'
import styles from './row-detail.module.css'

type Props = {
  readonly legend: string
  readonly candidates: readonly MatchCandidate[]
  readonly chosen: string | null
  /** Null if nothing can be chosen yet. */
  readonly onChoose: ((id: string) => void) | null
}

/** Those of the office that a row or a name may be, likeliest first, each with its number, its likeness and the reasons. */
export function Candidates({ legend, candidates, chosen, onChoose }: Props) {
  const { imports, language } = useWords()
  const name = useId()
  return (
    <fieldset className={styles['candidates']} disabled={onChoose === null}>
      <legend>{legend}</legend>
      {candidates.map(({ id, name: called, detail, score, by }, at) => (
        <label key={id} className={styles['candidate']}>
          <input
            type="radio"
            name={name}
            checked={id === chosen}
            aria-keyshortcuts={at < 9 ? String(at + 1) : undefined}
            onChange={() => onChoose?.(id)}
          />
          <span className={styles['key']} aria-hidden="true">
            {at < 9 && at + 1}
          </span>
          <span className={styles['what']}>
            {called}
            <span className={styles['aside']}>
              {[detail, imports.review.likelihood(Math.floor(score * 100)), matchText(by, language)]
                .filter(Boolean)
                .map(part => ` · ${part}`)
                .join('')}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
