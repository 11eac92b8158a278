import { useMemo, useState } from 'react'
import type { PackCheck } from '../../../src-shared/packs/pack-check'
import { keyOf } from '../../../src-shared/program/keys'
import type { ReferenceLists } from '../../../src-shared/records/reference'
import { printed } from '../../state/screen/keyboard'
import { openInteraction } from '../../state/screen/open-interaction'
import { useRoving } from '../../state/screen/use-roving'
import { useWords } from '../../text/words'
import { isMendable, MendRow } from './mend-row'
import styles from './pack-wizard.module.css'

type Props = { readonly check: PackCheck; readonly lists: ReferenceLists }

/**
 * The rows that may need correction. Enter fills in what a row lacks in place, or opens the record if it cannot be filled in there. A
 * corrected row leaves the list.
 */
export function CheckStep({ check: { rows, interactions }, lists }: Props) {
  const [mending, setMending] = useState<string | null>(null)
  const words = useWords().packs
  const roving = useRoving<HTMLUListElement>(useMemo(() => rows.map(({ id }) => id), [rows]))
  function close(id: string): void {
    setMending(null)
    roving.goToItem(id)
  }
  if (rows.length === 0) return <p role="status">{words.clean(interactions)}</p>
  return (
    <>
      <p role="status">{words.toMend(rows.length, interactions)}</p>
      <p className={styles['hint']}>{words.checkKeys(printed(keyOf('back')))}</p>
      <ul {...roving.list} className={styles['rows']} aria-label={words.checkList}>
        {rows.map(row => {
          const { id, startsOn, headline, problems } = row
          const isOpen = mending === id && isMendable(row)
          return (
            <li key={id}>
              <button
                type="button"
                {...roving.item(id)}
                className={styles['row']}
                aria-expanded={isMendable(row) ? isOpen : undefined}
                onClick={() => (isMendable(row) ? setMending(isOpen ? null : id) : openInteraction(id))}
              >
                <span className={styles['day']}>{startsOn}</span>
                <span className={styles['headline']}>{headline || words.noHeadline}</span>
                <span className={styles['problems']}>
                  {problems.map(problem => words.problems[problem]).join(', ')}
                </span>
              </button>
              {isOpen && <MendRow row={row} lists={lists} onMended={() => close(id)} onClose={() => close(id)} />}
            </li>
          )
        })}
      </ul>
    </>
  )
}
