import { useMemo } from 'react'
import type { PackCheck } from '../../../src-shared/domain/pack-check'
import { openInteraction } from '../../open-interaction'
import { useWords } from '../../text/words'
import { useRoving } from '../../use-roving'
import styles from './pack-wizard.module.css'

/** What may need mending first; Enter opens an interaction to mend it, and what is mended is gone from the list. */
export function CheckStep({ check: { rows, interactions } }: { readonly check: PackCheck }) {
  const words = useWords().packs
  const roving = useRoving<HTMLUListElement>(useMemo(() => rows.map(({ id }) => id), [rows]))
  if (rows.length === 0) return <p role="status">{words.clean(interactions)}</p>
  return (
    <>
      <p role="status">{words.toMend(rows.length, interactions)}</p>
      <p className={styles['hint']}>{words.checkKeys}</p>
      <ul {...roving.list} className={styles['rows']} aria-label={words.checkList}>
        {rows.map(({ id, startsOn, headline, problems }) => (
          <li key={id}>
            <button type="button" {...roving.item(id)} className={styles['row']} onClick={() => openInteraction(id)}>
              <span className={styles['day']}>{startsOn}</span>
              <span className={styles['headline']}>{headline || words.noHeadline}</span>
              <span className={styles['problems']}>{problems.map(problem => words.problems[problem]).join(', ')}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
