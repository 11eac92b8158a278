import type { IsoDate } from '../../../src-shared/days/iso-date'
import { projectQuarter } from '../../../src-shared/days/period'
import { periodOf, quarterCode } from '../../../src-shared/days/quarter'
import type { PackPeriodKind } from '../../../src-shared/packs/pack-period'
import { project, quartersToChoose } from './quarters'

/** A period to make packs for: its code, first day and last day. */
export type PeriodChoice = { readonly code: string; readonly from: IsoDate; readonly to: IsoDate }

function projectQuarters(): PeriodChoice[] {
  const found: PeriodChoice[] = []
  for (let number = 1; ; number += 1) {
    const period = projectQuarter(project, number)
    if (!period) return found.reverse()
    found.push({ code: `PQ${number}`, ...period })
  }
}

/** A kind of period that is chosen; a free period is typed. */
export type ChosenKind = Exclude<PackPeriodKind, 'free'>

/** The periods of a kind, latest first, those to come in the project too. */
export function everyPeriod(kind: ChosenKind, today: IsoDate): PeriodChoice[] {
  const quarters = quartersToChoose(today)
  const years = [...new Set(quarters.map(({ year }) => year))]
  const choices: Record<typeof kind, () => PeriodChoice[]> = {
    quarter: () => quarters.map(quarter => ({ code: quarterCode(quarter), ...periodOf(quarter) })),
    'project-quarter': projectQuarters,
    'half-year': () =>
      years.flatMap(year => [
        { code: `${year}H2`, from: `${year}-07-01`, to: `${year}-12-31` },
        { code: `${year}H1`, from: `${year}-01-01`, to: `${year}-06-30` },
      ]),
    year: () => years.map(year => ({ code: String(year), from: `${year}-01-01`, to: `${year}-12-31` })),
  }
  return choices[kind]()
}

/** The periods of a kind that have begun, latest first. */
export const periodsToChoose = (kind: ChosenKind, today: IsoDate): PeriodChoice[] =>
  everyPeriod(kind, today).filter(({ from }) => from <= today)

/** The latest period of a kind that is over, which is the one to report on. The latest begun if none is over. */
export const lastFull = (choices: readonly PeriodChoice[], today: IsoDate): PeriodChoice | undefined =>
  choices.find(({ to }) => to < today) ?? choices[0]
