import { Check } from 'lucide-react'
import { memo } from 'react'
import type { ShownRow } from '../../../../../src-shared/imports/import-plan'
import { importWords } from '../../../../../src-shared/text/imports/import-reason'
import { reasonsLine } from '../../../../../src-shared/text/imports/import-text'
import { useWords, type Words } from '../../../../text/words'
import styles from './plan-grid.module.css'
import { VerbIcon } from './verb-look'

/** What the user has decided of a row, in words. */
export function decisionText({ decision, candidates, target }: ShownRow, words: Words): string {
  const said = words.imports.review
  if (decision === null) return ''
  if (decision.do !== 'match') return said.decided[decision.do]
  const { id } = decision
  const name = candidates.find(one => one.id === id)?.name ?? (target?.id === id ? target.name : null)
  return name === null ? said.decided.match : said.decidedAs(name)
}

type Props = {
  readonly id: string
  readonly place: number
  readonly top: number
  readonly row: ShownRow | undefined
  readonly isActive: boolean
}

/** Returns the first name and how many more there are, as in the log. */
const shortNames = (named: readonly string[]): string =>
  named.length > 1 ? `${named[0]} +${named.length - 1}` : (named[0] ?? '')

/** A row of a plan in its place. The grid keeps the focus and points at the active row. */
export const PlanRow = memo(function PlanRow({ id, place, top, row, isActive }: Props) {
  const words = useWords()
  const said = words.imports.review
  const why = row ? reasonsLine(row.reasons, words.language) : ''
  const decided = row ? decisionText(row, words) : ''
  return (
    <tr
      id={id}
      data-row={place}
      data-current={isActive || undefined}
      aria-rowindex={place + 2}
      aria-selected={isActive}
      className={`${styles['row']} ${styles['cells']}`}
      style={{ transform: `translateY(${top}px)` }}
    >
      <td className={styles['line']}>{row?.place.line}</td>
      <td className={styles['verb']} title={decided || undefined}>
        {row && decided === '' && <VerbIcon verb={row.verb} />}
        {row && decided === '' && importWords(words.language).verbs[row.verb]}
        {decided !== '' && <Check size={14} className={styles['decided']} aria-hidden="true" />}
        {decided !== '' && <span className={styles['cut']}>{decided}</span>}
      </td>
      <td className={styles['on']}>{row?.on}</td>
      <td className={styles['label']} title={row?.label}>
        {row ? row.label || said.noLabel : <span className={styles['skeleton']} />}
      </td>
      <td className={styles['named']} title={row?.named.join(', ')}>
        {row && shortNames(row.named)}
      </td>
      <td className={styles['why']} title={why}>
        {why}
      </td>
    </tr>
  )
})
