import { z } from 'zod'
import { longestAsk, responseKinds } from '../domain/ask'
import type { HistoryPage, LeftRow } from '../domain/history'
import type { HomeDay } from '../domain/home'
import type { ActionId } from '../domain/ids'
import {
  type InteractionSummary,
  initiatives,
  interactionKinds,
  interactionStatuses,
  type Logged,
  longestHeadline,
  longestNote,
} from '../domain/interaction'
import type { IsoDate } from '../domain/iso-date'
import type { LogAdvice } from '../domain/log-advice'
import { isPlace, type Place } from '../domain/place'
import { longestPrivateNote } from '../domain/private-note'
import type { NameMatch, OfficeCounts, ReferenceLists } from '../domain/reference'
import type { Refusal } from '../domain/refusal'
import type { ReportCounts } from '../domain/report'
import { type SearchResult, searchDepths } from '../domain/search-hit'
import { languages } from '../text/language'
import { besideContract } from './beside-contract'
import { briefingContract } from './briefing-contract'
import { careContract } from './care-contract'
import type { Channel } from './channels'
import { chartContract } from './chart-contract'
import {
  type ImportedOffice,
  logKeys,
  mostRecent,
  type OfficeStatus,
  type Settings,
  themes,
  type WrittenArchive,
  type WrittenReport,
  zooms,
} from './desktop'
import { editContract } from './edit-contract'
import { extractContract } from './extract-contract'
import { id, ids, isoDate, isoTime, participant, typed } from './field-shapes'
import { listContract } from './list-contract'
import { listSettingsShape } from './list-settings-shape'
import { packContract } from './pack-contract'
import { asking, nothing, type Question } from './question'
import { recordContract } from './record-contract'
import { workContract } from './work-contract'

const quarterText = z.string().max(20)

const newInteraction = z
  .object({
    kind: z.enum(interactionKinds),
    status: z.enum(interactionStatuses),
    startsOn: isoDate,
    startsTime: isoTime.nullable(),
    durationMinutes: z.number().int().min(0).max(10_080).nullable(),
    headline: typed.pipe(z.string().trim().max(longestHeadline)),
    note: typed.pipe(z.string().max(longestNote)),
    initiative: z.enum(initiatives),
    mainTaskId: id<'main-task'>().nullable(),
    jointMessage: z.boolean(),
    confidentiality: z.enum(['open', 'internal']),
    participants: z.array(participant).max(200),
    organisationIds: ids<'organisation'>(),
    staffIds: ids<'staff-member'>(),
    issueIds: ids<'issue'>(),
    partnerIds: ids<'partner'>(),
    asks: z
      .array(
        z
          .object({
            issueId: id<'issue'>().nullable(),
            ask: typed.pipe(z.string().max(longestAsk)),
            response: z.enum(responseKinds),
          })
          .strict(),
      )
      .max(200)
      .default([]),
    commitments: z
      .array(
        z
          .object({
            madeBy: z.enum(['us', 'them']),
            promise: typed.pipe(z.string().max(longestAsk)),
            dueOn: isoDate.nullable(),
          })
          .strict(),
      )
      .max(50)
      .default([]),
    /** Whom it would concern, but does not: said by the one who was there. */
    notConcernedIds: ids<'partner'>().default([]),
    /** For the writer alone: kept beside the store, never in it. */
    privateNote: typed.pipe(z.string().max(longestPrivateNote)).optional(),
    /** What was logged of it before, when it is saved again: that is taken back in the same change. */
    replaces: z.object({ actionId: id<'action'>(), interactionId: id<'interaction'>() }).strict().optional(),
  })
  .strict()

const adviceWanted = z
  .object({
    on: isoDate,
    personIds: ids<'person'>(),
    organisationIds: ids<'organisation'>(),
    staffIds: ids<'staff-member'>(),
    issueIds: ids<'issue'>(),
  })
  .strict()

const place = z.custom<Place>(isPlace)

/** Only what is to change is sent; the rest stays as it is. */
const settings = z
  .object({
    language: z.enum(languages),
    theme: z.enum(themes),
    zoom: z.literal(zooms),
    isMenuNarrow: z.boolean(),
    lists: listSettingsShape,
    leftAt: z
      .object({
        place,
        scroll: z.number().min(0),
        recent: z.array(z.object({ place, title: typed.pipe(z.string().max(300)) }).strict()).max(mostRecent),
      })
      .strict(),
  })
  .partial()
  .strict()

const reportScope = z.object({ quarter: quarterText, partnerId: id<'partner'>().nullable() }).strict()

/** Everything a window may ask: one map from name to shape. */
export const contract = {
  ...listContract,
  ...recordContract,
  'home:read': asking<HomeDay>()(nothing),
  'window:painted': asking<null>()(nothing),
  ...packContract,
  ...workContract,
  ...chartContract,
  ...extractContract,
  ...briefingContract,
  'office:overview': asking<{ counts: OfficeCounts; hasDemo: boolean }>()(nothing),
  'office:load-demo': asking<{ interactions: number }>()(nothing),
  'office:remove-demo': asking<{ removed: number; kept: number }>()(nothing),
  'reference:read': asking<ReferenceLists>()(nothing),
  'name:match': asking<readonly NameMatch[]>()(
    z
      .object({
        text: typed.pipe(z.string().max(200)),
        on: isoDate,
        kind: z.enum(['person', 'organisation']).optional(),
      })
      .strict(),
  ),
  'search:find': asking<SearchResult>()(
    z
      .object({
        text: typed.pipe(z.string().max(500)),
        limit: z.number().int().min(1).max(200),
        offset: z.number().int().min(0).max(10_000),
        depth: z.enum(searchDepths).default('all'),
      })
      .strict(),
  ),
  'interaction:log': asking<Logged>()(newInteraction),
  'interaction:advise': asking<LogAdvice>()(adviceWanted),
  'interaction:page': asking<{ total: number; rows: readonly InteractionSummary[] }>()(
    z.object({ offset: z.number().int().min(0), limit: z.number().int().min(1).max(200) }).strict(),
  ),
  'interaction:position': asking<{ row: number | null }>()(z.object({ id: id<'interaction'>() }).strict()),
  'action:undo': asking<{ actionId: ActionId; undone: number; skipped: number; left: readonly LeftRow[] }>()(
    z.object({ actionId: id<'action'>() }).strict(),
  ),
  'history:page': asking<HistoryPage>()(
    z
      .object({
        id: id<string>().optional(),
        before: z.string().max(60).optional(),
        limit: z.number().int().min(1).max(500),
      })
      .strict(),
  ),
  ...careContract,
  ...editContract,
  ...besideContract,
  'report:preview': asking<{ period: { from: IsoDate; to: IsoDate }; counts: ReportCounts; isMember: boolean }>()(
    reportScope,
  ),
  'office:create': asking<OfficeStatus>()(nothing),
  'office:open': asking<OfficeStatus>()(nothing),
  /** Which the user then chooses in the system's dialogs: the archive folder or the office file, and the new office's file. */
  'office:import': asking<ImportedOffice>()(z.object({ what: z.enum(['archive', 'office-file']) }).strict()),
  'office:archive': asking<WrittenArchive>()(nothing),
  'office:status': asking<OfficeStatus>()(nothing),
  'report:export': asking<WrittenReport>()(reportScope),
  'report:show-folder': asking<{ shown: boolean }>()(nothing),
  'settings:read': asking<Settings>()(nothing),
  'settings:change': asking<Settings>()(settings),
  'log-key:choose': asking<Settings>()(z.object({ key: z.enum(logKeys).nullable() }).strict()),
  'bug:report': asking<{ reference: string }>()(
    z.object({ where: z.string().max(100), detail: typed.pipe(z.string().max(20_000)) }).strict(),
  ),
} satisfies Record<Channel, Question<z.ZodType, unknown>>

export type Contract = typeof contract

/** A question is copied on its way and never changed on either side, so it may be put together from what must not change. */
type Unchanging<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Part)[]
    ? readonly Unchanging<Part>[]
    : { readonly [Key in keyof T]: Unchanging<T[Key]> }

/** What the window sends. */
export type Input<C extends Channel> = Unchanging<z.input<Contract[C]['input']>>
/** What a handler receives, after parsing. */
export type Parsed<C extends Channel> = Unchanging<z.output<Contract[C]['input']>>
export type Output<C extends Channel> = NonNullable<Contract[C]['output']>

/** An answer is a value; only a bug is an exception. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal }
