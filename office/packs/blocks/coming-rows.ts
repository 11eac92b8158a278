import type { DatePrecision, IsoDate } from '../../../src-shared/days/iso-date'
import { writtenKnownDay } from '../../../src-shared/days/known-day'
import type { ComingDay } from '../../../src-shared/packs/page-facts'
import type { IssueId } from '../../../src-shared/records/ids'
import type { PageTelling } from './page-telling'

/** A coming day on the pages, of a process or a planned contact that may be told in full. */
export type ComingRow = {
  readonly id: string
  readonly on: IsoDate
  readonly precision: DatePrecision
  /** As it is written in a table: 2026-12-08, or less exactly where less is known. */
  readonly day: string
  readonly what: string
  readonly issueIds: readonly IssueId[]
}

type Coming = Omit<ComingRow, 'id'>

/** Of each process one day stands once: as somebody entered it, in the office's words, otherwise as the first planned stage. */
function withoutDoubles(days: readonly ComingDay[]): ComingDay[] {
  const key = ({ on, process }: ComingDay) => `${on} ${process.id}`
  const kept = new Map<string, ComingDay>()
  for (const day of days) {
    const known = kept.get(key(day))
    if (known === undefined || (known.kind === 'stage' && day.kind === 'entered')) kept.set(key(day), day)
  }
  return [...kept.values()]
}

function plannedRows({ material, said }: PageTelling): Coming[] {
  return material.planned.flatMap(({ line }): Coming[] => {
    if (line.disclosure !== 'full' || line.interaction.startsOn < material.madeOn) return []
    const { startsOn, headline, issueIds } = line.interaction
    return [{ on: startsOn, precision: 'day', day: startsOn, what: said.dates.planned(headline), issueIds }]
  })
}

/** Returns what is coming from the day the pack is made, by day. No id of a row of the office is in it. */
export function comingRows(telling: PageTelling): ComingRow[] {
  const { material, said } = telling
  const days = withoutDoubles(material.page.coming).map(
    ({ kind, on, precision, what, process, issueIds }): Coming => ({
      on,
      precision,
      day: writtenKnownDay({ on, precision }),
      what: kind === 'stage' ? said.dates.stage(what, process.name) : what,
      issueIds,
    }),
  )
  return [...days, ...plannedRows(telling)]
    .sort((a, b) => a.on.localeCompare(b.on))
    .map((day, index) => ({ id: String(index + 1), ...day }))
}
