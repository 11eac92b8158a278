import { projectOfQuarters } from '../../db/reads/figures/counts'
import { requireRow } from '../../db/reads/names/known-rows'
import { figuresOf, indicatorSides, indicatorsOf } from '../../db/reads/packs/pack-indicators'
import type { Snapshot } from '../../db/schema'
import type { IsoDate } from '../../src-shared/days/iso-date'
import type { IndicatorTable } from '../../src-shared/packs/indicator-table'
import { type IndicatorLine, indicatorOf } from '../../src-shared/packs/indicators'
import { isRunning, namedPeriod } from '../../src-shared/packs/pack-period'
import type { PartnerId } from '../../src-shared/records/ids'

/** Nothing is counted in a period to come. What was entered for it, such as a target, is shown. */
const notBegun = (line: IndicatorLine): IndicatorLine =>
  indicatorOf(line.id).isEntered ? line : { ...line, value: null }

/**
 * Returns the indicators of a period, also of one to come. They are the same as in the packs of the period, so a secrecy-marked interaction
 * counts in A1.1, A1.3 and A3.1 only. Refuses a text that is no period, and an unknown partner.
 */
export async function indicatorTable(
  db: Snapshot,
  asked: { readonly period: string; readonly partnerId: PartnerId | null },
  today: IsoDate,
): Promise<IndicatorTable> {
  const named = namedPeriod(asked.period, await projectOfQuarters(db))
  if (asked.partnerId !== null) await requireRow(db, 'partner', asked.partnerId)
  const sides = await indicatorSides(db, named)
  const figures = await figuresOf(db, sides, asked.partnerId)
  const { own } = await indicatorsOf(db, sides, asked.partnerId, figures)
  const { code, kind, period, before } = named
  return {
    code,
    kind,
    period,
    before,
    yearBefore: sides.periods.yearBefore,
    isRunning: isRunning(period, today),
    partnerId: asked.partnerId,
    lines: period.from > today ? own.map(notBegun) : own,
  }
}
