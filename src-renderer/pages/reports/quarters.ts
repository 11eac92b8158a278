import type { IsoDate } from '../../../src-shared/days/iso-date'
import { type Quarter, quarterBefore, quarterCode, quarterOf } from '../../../src-shared/days/quarter'

/** The project's first and last days. Its own quarters are counted from the first day. */
export const project = { from: '2024-11-01', to: '2027-10-31' }

/** Its first and last quarters. The menu shows all of them whatever the day. */
const [projectFrom, projectTo] = [quarterCode(quarterOf(project.from)), quarterCode(quarterOf(project.to))]

const laterOf = (one: string, other: string): string => (one > other ? one : other)

/** The quarters to choose from, latest first: those of the project and, once it is over, up to the present one. */
export function quartersToChoose(today: IsoDate): Quarter[] {
  const last = laterOf(projectTo, quarterCode(quarterOf(today)))
  const quarters: Quarter[] = []
  let quarter: Quarter = { year: Number(last.slice(0, 4)), number: Number(last.slice(5)) as Quarter['number'] }
  while (quarterCode(quarter) >= projectFrom) {
    quarters.push(quarter)
    quarter = quarterBefore(quarter)
  }
  return quarters
}
