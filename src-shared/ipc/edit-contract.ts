import { z } from 'zod'
import type { Concern, NotConcerned, ProposedConcern, ProposedConcerns } from '../log/concern'
import type { ConcernRuleEffect } from '../log/concern-change'
import type { PersonId } from '../records/ids'
import { longestReason, mostRowsOfPage } from '../records/record-limits'
import { type RowCounts, removableKinds, type TrashPage } from '../records/trash'
import { id, ids, isoDate, line } from './field-shapes'
import { changeShapes, partToAdd, partToEdit } from './part-shapes'
import { type Acted, changing, reading } from './question'

/** A change that returns the action it can be undone by. */
const edited = changing<Acted>()
/** The chosen partners; null means all partners. */
const somePartners = ids<'partner'>().min(1).nullable()
const concernOf = { interactionId: id<'interaction'>(), partnerId: id<'partner'>() }

/** The questions that edit records field by field, and that remove and restore them. */
export const editContract = {
  'interaction:edit': changing<Acted<{ createdPeople: readonly PersonId[] }>>()(
    z.object({ id: id<'interaction'>(), changes: changeShapes.interaction }).strict(),
  ),
  'commitment:complete': edited(z.object({ id: id<'commitment'>(), doneOn: isoDate }).strict()),
  'commitment:postpone': edited(z.object({ id: id<'commitment'>(), dueOn: isoDate }).strict()),
  'concern:read': reading<{
    concerned: readonly Concern[]
    notConcerned: readonly NotConcerned[]
    proposed: readonly ProposedConcern[]
  }>()(z.object({ interactionId: id<'interaction'>() }).strict()),
  'concern:take': edited(z.object(concernOf).strict()),
  'concern:proposed': reading<ProposedConcerns>()(z.object({ partnerIds: somePartners }).strict()),
  'concern:add': changing<Acted<{ added: number }>>()(z.object({ partnerIds: somePartners }).strict()),
  'concern:remove': edited(z.object({ ...concernOf, reason: line(longestReason) }).strict()),
  'concern:restore': edited(z.object(concernOf).strict()),
  'concern:effect': reading<ConcernRuleEffect>()(
    z.union([
      z
        .object({
          kind: z.literal('issue-version-owner'),
          issueVersionId: id<'issue-version'>(),
          partnerId: id<'partner'>().nullable(),
        })
        .strict(),
      z
        .object({
          kind: z.literal('staff-home'),
          staffId: id<'staff-member'>(),
          partnerId: id<'partner'>().nullable(),
        })
        .strict(),
    ]),
  ),
  'record:add': changing<Acted<{ id: string }>>()(partToAdd),
  'record:change': edited(partToEdit),
  'record:remove': changing<Acted<{ removed: RowCounts }>>()(
    z.object({ kind: z.enum(removableKinds), id: id<string>() }).strict(),
  ),
  'trash:list': reading<TrashPage>()(
    z
      .object({
        limit: z.number().int().min(1).max(mostRowsOfPage),
        before: z
          .object({ deletedAt: z.string().max(40), id: id<string>() })
          .strict()
          .optional(),
      })
      .strict(),
  ),
  'trash:restore': changing<Acted<{ restored: RowCounts }>>()(
    z.object({ kind: z.enum(removableKinds), id: id<string>() }).strict(),
  ),
}
