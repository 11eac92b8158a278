import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PlanTotals, ShownName } from '../../../../../src-shared/imports/import-plan'
import type { NameDecision } from '../../../../../src-shared/imports/import-verb'
import { Button } from '../../../../components/button'
import { RefusalAlert } from '../../../../components/refusal-alert'
import { Segments } from '../../../../components/segments'
import { question } from '../../../../state/office/question'
import { refusalOf } from '../../../../state/office/refusal-of'
import { useWords } from '../../../../text/words'
import { NameCard } from './name-card'
import styles from './names-part.module.css'
import { useNameDecisions } from './use-name-decisions'

const verdicts = ['unsure', 'new', 'known', 'left'] as const
type Verdict = ShownName['verdict']
const pageLength = 50

/** The names that rows of the file have, those of most rows first. Each is decided once, for all its rows. */
export function NamesPart({ totals }: { readonly totals: PlanTotals }) {
  const said = useWords().imports.names
  const [verdict, setVerdict] = useState<Verdict>('unsure')
  const [offset, setOffset] = useState(0)
  const { decide, decideAll, refusal } = useNameDecisions()
  const names = useQuery({
    ...question('import:names', { verdict, offset, limit: pageLength }),
    placeholderData: keepPreviousData,
  })
  const { total = 0, rows = [] } = names.data ?? {}
  const show = (next: Verdict) => {
    setVerdict(next)
    setOffset(0)
  }
  const all: readonly (readonly [string, NameDecision])[] = [
    [said.allLikeliest, { do: 'likeliest' }],
    [said.allNew, { do: 'new' }],
    [said.allLeave, { do: 'leave' }],
  ]
  return (
    <div className={styles['names']} data-main-scroll>
      <p className={styles['intro']}>{said.intro}</p>
      <div className={styles['bar']}>
        <Segments
          legend={said.show}
          value={verdict}
          entries={verdicts.map(value => ({ value, label: said.verdicts[value] }))}
          onChange={show}
        />
        {verdict === 'unsure' && totals.unsureNames > 0 && (
          <fieldset className={styles['all']}>
            <legend>{said.all}</legend>
            {all.map(([label, decision]) => (
              <Button key={label} onClick={() => void decideAll('unsure', decision)}>
                {label}
              </Button>
            ))}
          </fieldset>
        )}
      </div>
      <RefusalAlert refusal={refusal ?? (names.error && refusalOf(names.error))} />
      {names.data && total === 0 && <p className={styles['intro']}>{said.none[verdict]}</p>}
      {rows.length > 0 && (
        <>
          <ul className={styles['list']} aria-label={said.list}>
            {rows.map(name => (
              <NameCard key={name.key} name={name} onDecide={decision => void decide(name, decision)} />
            ))}
          </ul>
          <p className={styles['intro']}>{said.keys}</p>
        </>
      )}
      {total > pageLength && (
        <div className={styles['bar']}>
          <Button aria-disabled={offset === 0} onClick={() => offset > 0 && setOffset(offset - pageLength)}>
            {said.earlier}
          </Button>
          <span role="status">{said.shown(offset + 1, Math.min(total, offset + pageLength), total)}</span>
          <Button
            aria-disabled={offset + pageLength >= total}
            onClick={() => offset + pageLength < total && setOffset(offset + pageLength)}
          >
            {said.later}
          </Button>
        </div>
      )}
    </div>
  )
}
