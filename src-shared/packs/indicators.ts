/**
 * The fifteen indicators of the project's three aims and of the office, and the share in time (F10). The ids are those the project is
 * followed up by. Swedish: indikator.
 */
export const indicatorIds = [
  'A1.1',
  'A1.2',
  'A1.3',
  'A1.4',
  'A1.5',
  'A2.1',
  'A2.2',
  'A2.3',
  'A2.4',
  'A3.1',
  'A3.2',
  'A3.3',
  'A3.4',
  'X.1',
  'X.2',
  'F10',
] as const
export type IndicatorId = (typeof indicatorIds)[number]

/**
 * How a value is measured: a number, a share in per cent with one decimal, so many of so many, events with their participants, or a mean
 * from 1 to 5 with one decimal.
 */
export type IndicatorUnit = 'number' | 'percent' | 'of' | 'events' | 'score'

/** What an indicator says something about: one of the three aims, the office itself, or whether contacts were in time. */
export const indicatorGroups = ['visibility', 'information', 'joint-voice', 'office', 'in-time'] as const
export type IndicatorGroup = (typeof indicatorGroups)[number]

/** The group of each aim of the project, by the id that it ships with. */
export const groupsByAim: Readonly<Record<string, IndicatorGroup | undefined>> = {
  synlighet: 'visibility',
  informationsspridning: 'information',
  legitimitet: 'joint-voice',
}

/** One indicator as data. Its words are kept by its id (`src-shared/text/sv/indicator.ts`). */
export type Indicator = {
  readonly id: IndicatorId
  readonly group: IndicatorGroup
  readonly unit: IndicatorUnit
  /** True if a person enters the value for each period; otherwise it is counted. */
  readonly isEntered: boolean
  /** True if it is about the whole office whoever reads it, so that a partner's pack shows the office's value. */
  readonly isOfOffice: boolean
}

type Marks = 'entered' | 'office'

const indicator = (id: IndicatorId, group: IndicatorGroup, unit: IndicatorUnit, ...marks: Marks[]): Indicator => ({
  id,
  group,
  unit,
  isEntered: marks.includes('entered'),
  isOfOffice: marks.includes('office'),
})

/** The indicators in the order they are shown. */
export const indicators: readonly Indicator[] = [
  indicator('A1.1', 'visibility', 'number'),
  indicator('A1.2', 'visibility', 'number'),
  indicator('A1.3', 'visibility', 'percent'),
  indicator('A1.4', 'visibility', 'number'),
  indicator('A1.5', 'visibility', 'number'),
  indicator('A2.1', 'information', 'events'),
  indicator('A2.2', 'information', 'number'),
  indicator('A2.3', 'information', 'number'),
  indicator('A2.4', 'information', 'number'),
  indicator('A3.1', 'joint-voice', 'percent'),
  indicator('A3.2', 'joint-voice', 'of', 'office'),
  indicator('A3.3', 'joint-voice', 'of'),
  indicator('A3.4', 'joint-voice', 'score', 'entered'),
  indicator('X.1', 'office', 'percent', 'entered', 'office'),
  indicator('X.2', 'office', 'of', 'entered', 'office'),
  indicator('F10', 'in-time', 'of'),
]

const byId = new Map(indicators.map(each => [each.id, each]))

/** Returns the indicator with an id. */
export function indicatorOf(id: IndicatorId): Indicator {
  const found = byId.get(id)
  if (!found) throw new Error(`No indicator has the id ${id}`)
  return found
}

/**
 * A value, measured in the unit of its indicator. `second` is the whole of "so many of so many" and the participants of events; it is null
 * for the other units.
 */
export type IndicatorValue = { readonly number: number; readonly second: number | null }

/** Whose value a line shows: the partner's that the pack is for, or the whole office's. */
type IndicatorScope = 'partner' | 'office'

/**
 * One indicator of a period. A value is null when nobody entered it, when there is nothing to take a share of, or when the log had not
 * begun. The target is the one that holds in the period; null when none is set.
 */
export type IndicatorLine = {
  readonly id: IndicatorId
  readonly scope: IndicatorScope
  readonly value: IndicatorValue | null
  /** The value of the period before, as long as this one. */
  readonly before: IndicatorValue | null
  /** The value of the same period last year. */
  readonly yearBefore: IndicatorValue | null
  readonly target: IndicatorValue | null
}

/** The indicators of a pack: the partner's, and the whole office's. In the joint pack both are the office's. */
export type PackIndicators = { readonly own: readonly IndicatorLine[]; readonly office: readonly IndicatorLine[] }

/** True if a value reaches its target, in both parts where there are two. Of "so many of so many" the shares are compared. */
export function isReached(unit: IndicatorUnit, value: IndicatorValue, target: IndicatorValue): boolean {
  if (unit === 'of') return value.number * (target.second ?? 0) >= target.number * (value.second ?? 0)
  if (unit === 'events') return value.number >= target.number && (value.second ?? 0) >= (target.second ?? 0)
  return value.number >= target.number
}
