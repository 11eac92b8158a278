import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { Period } from '../../../src-shared/days/quarter'
import type { LockedPack } from '../../../src-shared/packs/pack-check'
import { periodsToChoose } from './pack-periods'

/** The packs that were locked at the same time, by one run of the wizard. */
export type LockedRun = {
  readonly key: string
  readonly period: Period
  readonly lockedAt: string
  readonly lockedBy: string | null
  readonly packs: readonly LockedPack[]
}

/** The packs grouped by run. The office lists packs latest first, so the latest run comes first. */
export function lockedRuns(packs: readonly LockedPack[]): LockedRun[] {
  const runs = new Map<string, LockedRun>()
  for (const pack of packs) {
    const { period, lockedAt, lockedBy } = pack
    const key = `${lockedAt} ${period.from} ${period.to}`
    const before = runs.get(key)?.packs ?? []
    runs.set(key, { key, period, lockedAt, lockedBy, packs: [...before, pack] })
  }
  return [...runs.values()]
}

/** The name used in the packs' folders: the code of the period if it has one, otherwise its first and last day. */
export function codeOf({ from, to }: Period, today: IsoDate): string {
  const kinds = ['quarter', 'project-quarter', 'half-year', 'year'] as const
  const choices = kinds.flatMap(kind => periodsToChoose(kind, today))
  return choices.find(choice => choice.from === from && choice.to === to)?.code ?? `${from}..${to}`
}

/** The number of files in a locked pack. Each has a line with its SHA-256. */
export const fileCount = ({ sha256 }: LockedPack): number => sha256.split('\n').filter(line => line !== '').length
