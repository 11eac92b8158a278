declare const kind: unique symbol

/** An id typed by the kind of thing it names, so that a person cannot be passed where an issue is meant. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind }

export type PersonId = Id<'person'>
export type OrganisationId = Id<'organisation'>
export type RoleAssignmentId = Id<'role-assignment'>
export type StaffMemberId = Id<'staff-member'>
export type InteractionId = Id<'interaction'>
export type IssueId = Id<'issue'>
export type PriorityAreaId = Id<'priority-area'>
export type MainTaskId = Id<'main-task'>
export type PartnerId = Id<'partner'>
export type AttachmentId = Id<'attachment'>
export type BriefingId = Id<'briefing'>
export type BriefingVersionId = Id<'briefing-version'>

/** Identifies everything that one user action changed, so it can be undone as a whole. Swedish: åtgärd. */
export type ActionId = Id<'action'>
