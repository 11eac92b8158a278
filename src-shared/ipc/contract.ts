import { z } from 'zod'
import type { ActionId, Id } from '../domain/ids'
import {
  type InteractionSummary,
  initiatives,
  interactionKinds,
  interactionStatuses,
  type Logged,
  longestHeadline,
  longestNote,
} from '../domain/interaction'
import { type IsoDate, isIsoDate, isIsoTime } from '../domain/iso-date'
import { isPlace, type Place } from '../domain/place'
import type { NameMatch, OfficeCounts, ReferenceLists } from '../domain/reference'
import type { Refusal } from '../domain/refusal'
import type { ReportCounts } from '../domain/report'
import type { SearchResult } from '../domain/search-hit'
import { languages } from '../text/language'
import type { Channel } from './channels'
import { mostRecent, type OfficeStatus, type Settings, themes, type WrittenReport, zooms } from './desktop'

/** What a question takes (parsed when it arrives) and what it gives (a type: our own side need not be distrusted). */
type Question<Input extends z.ZodType, Output> = { readonly input: Input; readonly output?: Output }
const question = <Input extends z.ZodType, Output>(input: Input): Question<Input, Output> => ({ input })
const asking =
  <Output>() =>
  <Input extends z.ZodType>(input: Input) =>
    question<Input, Output>(input)

const id = <Kind extends string>() =>
  z.string().regex(/^[a-z0-9][a-z0-9:-]{0,99}$/i) as unknown as z.ZodType<Id<Kind>, string>
const ids = <Kind extends string>() => z.array(id<Kind>()).max(200)
/** Text as typed, less the NUL characters that a paste can bring along and that SQLite's text cannot hold. */
const typed = z.string().transform(text => text.replaceAll('\u0000', ''))
const isoDate = z.string().refine(isIsoDate)
const isoTime = z.string().refine(isIsoTime)
const nothing = z.object({}).strict()
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

const place = z.custom<Place>(isPlace)

/** Only what is to change is sent; the rest stays as it is. */
const settings = z
  .object({
    language: z.enum(languages),
    theme: z.enum(themes),
    zoom: z.literal(zooms),
    isMenuNarrow: z.boolean(),
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
  'interaction:position': asking<{ row: number | null }>()(z.object({ id: id<'interaction'>() }).strict()),
  'action:undo': asking<{ actionId: ActionId; undone: number; skipped: number }>()(
    z.object({ actionId: id<'action'>() }).strict(),
  ),
  'report:preview': asking<{ period: { from: IsoDate; to: IsoDate }; counts: ReportCounts; isMember: boolean }>()(
    reportScope,
  ),
  'office:create': asking<OfficeStatus>()(nothing),
  'office:open': asking<OfficeStatus>()(nothing),
  'office:status': asking<OfficeStatus>()(nothing),
  'report:export': asking<WrittenReport>()(reportScope),
  'report:show-folder': asking<{ shown: boolean }>()(nothing),
  'settings:read': asking<Settings>()(nothing),
  'settings:change': asking<Settings>()(settings),
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
