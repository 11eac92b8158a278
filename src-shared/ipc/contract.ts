import { z } from 'zod'
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
import type { NameMatch, OfficeCounts, ReferenceLists } from '../domain/reference'
import type { Refusal } from '../domain/refusal'
import type { ReportCounts } from '../domain/report'
import type { SearchResult } from '../domain/search-hit'
import { languages } from '../text/language'
import { careContract } from './care-contract'
import type { Channel } from './channels'
import type { OfficeStatus, Settings, WrittenReport } from './desktop'
import { asking, id, ids, isoDate, isoTime, nothing, type Question, typed } from './shapes'

const quarterText = z.string().max(20)

const participant = z.union([
  z.object({ personId: id<'person'>() }).strict(),
  z
    .object({
      name: typed.pipe(z.string().trim().min(1).max(200)),
      organisationId: id<'organisation'>().nullable(),
      title: typed.pipe(z.string().trim().max(200)),
    })
    .strict(),
])

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
  })
  .strict()

const reportScope = z.object({ quarter: quarterText, partnerId: id<'partner'>().nullable() }).strict()

/** Everything a window may ask: one map from name to shape. */
export const contract = {
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
        offset: z.number().int().min(0),
      })
      .strict(),
  ),
  'interaction:log': asking<Logged>()(newInteraction),
  'interaction:page': asking<{ total: number; rows: readonly InteractionSummary[] }>()(
    z.object({ offset: z.number().int().min(0), limit: z.number().int().min(1).max(200) }).strict(),
  ),
  'action:undo': asking<{ undone: number; skipped: number }>()(z.object({ actionId: id<'action'>() }).strict()),
  ...careContract,
  'report:preview': asking<{ period: { from: IsoDate; to: IsoDate }; counts: ReportCounts; isMember: boolean }>()(
    reportScope,
  ),
  'office:create': asking<OfficeStatus>()(nothing),
  'office:open': asking<OfficeStatus>()(nothing),
  'office:status': asking<OfficeStatus>()(nothing),
  'report:export': asking<WrittenReport>()(reportScope),
  'report:show-folder': asking<{ shown: boolean }>()(nothing),
  'settings:read': asking<Settings>()(nothing),
  'settings:change': asking<Settings>()(z.object({ language: z.enum(languages) }).strict()),
} satisfies Record<Channel, Question<z.ZodType, unknown>>

export type Contract = typeof contract
/** What the window sends. */
export type Input<C extends Channel> = z.input<Contract[C]['input']>
/** What a handler receives, after parsing. */
export type Parsed<C extends Channel> = z.output<Contract[C]['input']>
export type Output<C extends Channel> = NonNullable<Contract[C]['output']>

/** An answer is a value; only a bug is an exception. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal }
