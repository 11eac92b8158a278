import { useRef, useState } from 'react'
import type { IsoDate } from '../../../../../src-shared/days/iso-date'
import type { PlanTotals, ShownRow } from '../../../../../src-shared/imports/import-plan'
import type { ImportDecision } from '../../../../../src-shared/imports/import-verb'
import type { Refusal } from '../../../../../src-shared/refusals/refusal'
import { noteTotals } from '../../../../state/office/importing'
import { ask } from '../../../../state/office/office'
import { refusalOf } from '../../../../state/office/refusal-of'

export type RowDecisions = {
  /** Decides a row, or takes its decision back. Returns the new totals; null if it was refused or another decision is under way. */
  readonly decide: (row: ShownRow, decision: ImportDecision | null) => Promise<PlanTotals | null>
  readonly giveDay: (row: ShownRow, day: IsoDate) => Promise<PlanTotals | null>
  readonly refusal: Refusal | null
}

/**
 * Decides rows one at a time. Until the list shows what became of one, further decisions are ignored: a key must not act on another row than
 * the one that is seen.
 */
export function useRowDecisions(): RowDecisions {
  const isBusy = useRef(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  async function doing(work: () => Promise<PlanTotals>): Promise<PlanTotals | null> {
    if (isBusy.current) return null
    isBusy.current = true
    try {
      const totals = await work()
      setRefusal(null)
      await noteTotals(totals)
      return totals
    } catch (thrown) {
      setRefusal(refusalOf(thrown))
      return null
    } finally {
      isBusy.current = false
    }
  }
  return {
    decide: (row, decision) => doing(() => ask('import:decide-rows', { of: { rows: [row.at] }, decision })),
    giveDay: (row, day) => doing(() => ask('import:give-day', { rows: [row.at], day })),
    refusal,
  }
}
