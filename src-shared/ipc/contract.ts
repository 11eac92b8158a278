import { z } from 'zod'
import { longestAsk, responseKinds } from '../domain/ask'
import type { Attachment } from '../domain/attachment'
import { draftForms, type FormDraft, type ListedDraft, longestDraft } from '../domain/form-draft'
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
import type { LogAdvice } from '../domain/log-advice'
import { type ListedNote, longestPrivateNote, type PrivateNote } from '../domain/private-note'
import type { NameMatch, OfficeCounts, ReferenceLists } from '../domain/reference'
import type { Refusal } from '../domain/refusal'
import type { ReportCounts } from '../domain/report'
import type { SearchResult } from '../domain/search-hit'
import { subjectTables } from '../domain/subject'
import { languages } from '../text/language'
import type { Channel } from './channels'
import type { OfficeStatus, Settings, WrittenReport } from './desktop'

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

const draftId = z.string().regex(/^[a-z0-9-]{1,64}$/i)

const subject = z.object({ subjectTable: z.enum(subjectTables), subjectId: id<'subject'>() }).strict()
const attachment = z.object({ id: id<'attachment'>() }).strict()

/** As the preload has it from the system; what was dragged out of another program may have no place on the disk. */
const droppedFile = z.object({ name: z.string().max(300), path: z.string().max(4096) }).strict()

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
  'interaction:advise': asking<LogAdvice>()(adviceWanted),
  'interaction:page': asking<{ total: number; rows: readonly InteractionSummary[] }>()(
    z.object({ offset: z.number().int().min(0), limit: z.number().int().min(1).max(200) }).strict(),
  ),
  'action:undo': asking<{ undone: number; skipped: number }>()(z.object({ actionId: id<'action'>() }).strict()),
  'report:preview': asking<{ period: { from: IsoDate; to: IsoDate }; counts: ReportCounts; isMember: boolean }>()(
    reportScope,
  ),
  'attachment:list': asking<readonly Attachment[]>()(subject),
  'attachment:remove': asking<{ actionId: ActionId }>()(attachment),
  'private-note:read': asking<PrivateNote>()(subject),
  'private-note:write': asking<PrivateNote>()(
    subject.extend({ content: typed.pipe(z.string().max(longestPrivateNote)) }),
  ),
  'private-note:find': asking<readonly ListedNote[]>()(z.object({ text: typed.pipe(z.string().max(500)) }).strict()),
  'draft:save': asking<{ kept: boolean }>()(
    z
      .object({
        id: draftId,
        form: z.enum(draftForms),
        title: typed.pipe(z.string().max(longestHeadline)),
        content: z.string().max(longestDraft),
      })
      .strict(),
  ),
  'draft:read': asking<{ draft: FormDraft | null }>()(z.object({ id: draftId }).strict()),
  'draft:list': asking<readonly ListedDraft[]>()(nothing),
  'draft:remove': asking<{ kept: boolean }>()(z.object({ id: draftId }).strict()),
  'attachment:add': asking<{ actionId: ActionId; attachments: readonly Attachment[] }>()(subject),
  'attachment:add-dropped': asking<{ actionId: ActionId; attachments: readonly Attachment[] }>()(
    z.object({ subject, files: z.array(droppedFile).min(1).max(50) }).strict(),
  ),
  'attachment:open': asking<{ opened: string }>()(attachment),
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
