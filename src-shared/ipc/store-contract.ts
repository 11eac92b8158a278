import { z } from 'zod'
import type { IsoDate } from '../days/iso-date'
import type { Logged } from '../log/interaction'
import type { LogAdvice } from '../log/log-advice'
import { longestLookedUp, longestSearch } from '../names/name-limits'
import { type SearchResult, searchDepths } from '../names/search-hit'
import type { ReportCounts } from '../packs/report'
import type { Recounted } from '../program/derived-part'
import type { HomeDay } from '../program/home'
import { type AcceptedBreak, mostBreaksAtOnce, sealFaultKinds } from '../program/seal-check'
import type { HistoryPage, LeftRow } from '../records/history'
import { mostChangesOfPage, mostRowsOfPage } from '../records/record-limits'
import type { CurrentUser, NameMatch, OfficeCounts, ReferenceLists } from '../records/reference'
import { besideContract } from './beside-contract'
import { briefingContract } from './briefing-contract'
import { calendarContract } from './calendar-contract'
import { careContract } from './care-contract'
import type { StoreChannel } from './channels'
import { chartContract } from './chart-contract'
import { editContract } from './edit-contract'
import { extractContract } from './extract-contract'
import { id, ids, isoDate, typed } from './field-shapes'
import { importContract } from './import-contract'
import { listContract } from './list-contract'
import { newInteraction } from './log-shape'
import { indicatorContract } from './packs/indicator-contract'
import { packContract } from './packs/pack-contract'
import { textContract } from './packs/text-contract'
import { type Acted, changing, keeping, nothing, type Question, reading, undoing } from './question'
import { recordContract } from './record-contract'
import { reportScope } from './report-shapes'
import { togetherContract } from './sharing-contract'

const adviceWanted = z
  .object({
    on: isoDate,
    personIds: ids<'person'>(),
    organisationIds: ids<'organisation'>(),
    staffIds: ids<'staff-member'>(),
    issueIds: ids<'issue'>(),
  })
  .strict()

const entryNumber = z.number().int().min(0)
const sealBreak = z
  .object({
    kind: z.enum(sealFaultKinds),
    device: z.string().max(100),
    from: entryNumber,
    to: entryNumber,
    at: z.iso.datetime().nullable(),
    found: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .strict()

/** The questions to the store thread, each with its shape. */
export const storeContract = {
  ...listContract,
  ...recordContract,
  'home:read': reading<HomeDay>()(nothing),
  'me:read': reading<CurrentUser>()(nothing),
  ...packContract,
  ...textContract,
  ...indicatorContract,
  ...chartContract,
  ...calendarContract,
  ...extractContract,
  ...briefingContract,
  ...importContract,
  ...togetherContract,
  'office:overview': reading<{ counts: OfficeCounts; hasDemo: boolean; isShared: boolean }>()(nothing),
  /** Adds the invented office as a whole. Refused in an office that is shared. */
  'office:load-demo': keeping<{ interactions: number; isNew: boolean }>()(nothing),
  /** Removes the invented office as a whole, and leaves what the office has built on it. Undoing it brings back every row as it was left. */
  'office:remove-demo': changing<Acted<{ removed: number; kept: number }>>()(nothing),
  'office:repair': keeping<Recounted>()(nothing),
  'seal:accepted': reading<readonly AcceptedBreak[]>()(nothing),
  /** Accepts broken seals as they were shown. One that has changed since is not covered, so the next check reports it. */
  'seal:accept': changing<Acted>()(z.object({ breaks: z.array(sealBreak).min(1).max(mostBreaksAtOnce) }).strict()),
  'reference:read': reading<ReferenceLists>()(nothing),
  'name:match': reading<readonly NameMatch[]>()(
    z
      .object({
        text: typed.pipe(z.string().max(longestLookedUp)),
        on: isoDate,
        kind: z.enum(['person', 'organisation']).optional(),
      })
      .strict(),
  ),
  'search:find': reading<SearchResult>()(
    z
      .object({
        text: typed.pipe(z.string().max(longestSearch)),
        limit: z.number().int().min(1).max(mostRowsOfPage),
        offset: z.number().int().min(0).max(10_000),
        depth: z.enum(searchDepths).default('all'),
      })
      .strict(),
  ),
  'interaction:log': changing<Logged>()(newInteraction),
  'interaction:advise': reading<LogAdvice>()(adviceWanted),
  'interaction:position': reading<{ row: number | null }>()(z.object({ id: id<'interaction'>() }).strict()),
  'action:undo': undoing<Acted<{ undone: number; skipped: number; left: readonly LeftRow[] }>>()(
    z.object({ actionId: id<'action'>() }).strict(),
  ),
  'history:page': reading<HistoryPage>()(
    z
      .object({
        id: id<string>().optional(),
        before: z.string().max(60).optional(),
        limit: z.number().int().min(1).max(mostChangesOfPage),
      })
      .strict(),
  ),
  ...careContract,
  ...editContract,
  ...besideContract,
  'report:preview': reading<{ period: { from: IsoDate; to: IsoDate }; counts: ReportCounts; isMember: boolean }>()(
    reportScope,
  ),
} satisfies Record<StoreChannel, Question<z.ZodType, unknown>>
