import { z } from 'zod'
import { responseKinds } from '../log/ask'
import { interactionKinds, interactionStatuses } from '../log/interaction'
import type { InteractionFacts } from '../log/interaction-facts'
import { longestAsk } from '../log/log-limits'
import { longestOf } from '../records/catalogue/longest-of'
import type { ProcessDetails } from '../records/decision-process'
import type { InteractionId, RoleAssignmentId } from '../records/ids'
import type { IssueFacts } from '../records/issue-facts'
import type { MentionedIn, ReachedMention } from '../records/mention-facts'
import type { OrganisationFacts } from '../records/organisation-facts'
import type { PartnerFacts } from '../records/partner-facts'
import type { PersonFacts } from '../records/person-facts'
import { longestEvidenceReference, mostMentioned, mostRowsOfTimeline } from '../records/record-limits'
import { type TimelineEntry, type TimelineSubject, timelineSubjects } from '../records/timeline-entry'
import { mentionKinds } from '../text/note/note-parts'
import { id, ids, isoDate, line, typed } from './field-shapes'
import { type Acted, changing, reading } from './question'

const one = <Kind extends string>() => z.object({ id: id<Kind>() }).strict()
/** Whose timeline is meant. The id is checked where it is used. */
export const timelineSubject = z
  .object({ kind: z.enum(timelineSubjects), id: id<string>() })
  .strict() as unknown as z.ZodType<TimelineSubject, { kind: TimelineSubject['kind']; id: string }>

/** A filter for a timeline. An absent field does not limit it. */
const timelineFilter = z
  .object({
    from: isoDate,
    to: isoDate,
    statuses: z.array(z.enum(interactionStatuses)).max(10),
    kinds: z.array(z.enum(interactionKinds)).max(50),
    issueIds: ids<'issue'>(),
    partnerIds: ids<'partner'>(),
    staffIds: ids<'staff-member'>(),
  })
  .partial()
  .strict()

/** A change of some fields of an ask. A field that is absent stays as it is. */
export const askChanges = z
  .object({
    ask: line(longestAsk).nullable(),
    responseKind: z.enum(responseKinds),
    response: line(longestAsk).nullable(),
    evidence: line(longestAsk).nullable(),
    evidenceReference: line(longestEvidenceReference).nullable(),
    evidenceOn: isoDate.nullable(),
  })
  .partial()
  .strict()

/** A record as a note mentions it. */
const mentioned = z.object({ kind: z.enum(mentionKinds), id: id<string>() }).strict()

/** The questions about a single record. A timeline is read page by page. */
export const recordContract = {
  'timeline:page': reading<{ rows: readonly TimelineEntry[]; next: InteractionId | null }>()(
    z
      .object({
        subject: timelineSubject,
        filter: timelineFilter,
        before: id<'interaction'>().optional(),
        limit: z.number().int().min(1).max(mostRowsOfTimeline),
      })
      .strict(),
  ),
  'person:read': reading<PersonFacts>()(one<'person'>()),
  'organisation:read': reading<OrganisationFacts>()(one<'organisation'>()),
  'issue:read': reading<IssueFacts>()(one<'issue'>()),
  'interaction:read': reading<InteractionFacts>()(one<'interaction'>()),
  'process:read': reading<ProcessDetails>()(one<'decision-process'>()),
  'process:move': changing<Acted>()(
    z.object({ id: id<'decision-process'>(), code: line(longestOf('stage', 'code')).nullable() }).strict(),
  ),
  'partner:read': reading<PartnerFacts>()(one<'partner'>()),
  /** Which living records the mentions of a note lead to. One that leads to none is left out. */
  'mention:reach': reading<readonly ReachedMention[]>()(
    z.object({ mentioned: z.array(mentioned).max(mostMentioned) }).strict(),
  ),
  /** The interactions whose notes mention a record. */
  'mention:in': reading<MentionedIn>()(mentioned),
  'role:assign': changing<Acted<{ id: RoleAssignmentId }>>()(
    z
      .object({
        personId: id<'person'>(),
        organisationId: id<'organisation'>().nullable(),
        title: line(longestOf('role', 'title')),
        fromOn: isoDate,
        isPrimary: z.boolean(),
        source: line(longestOf('role', 'source')).nullable(),
        /** The role it replaces, which then ends the day before. */
        replaces: id<'role-assignment'>().nullable(),
      })
      .strict(),
  ),
  'ask:add': changing<Acted<{ id: string }>>()(
    z
      .object({
        interactionId: id<'interaction'>(),
        issueId: id<'issue'>().nullable(),
        ask: typed.pipe(z.string().trim().min(1).max(longestAsk)),
      })
      .strict(),
  ),
  'ask:edit': changing<Acted>()(z.object({ id: id<'ask'>(), changes: askChanges }).strict()),
}
