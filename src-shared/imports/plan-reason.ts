import type { DuplicateReason } from '../names/duplicate'
import type { RowRule } from '../refusals/row-rule'
import type { ReadProblem } from './read-problem'

/** Why a row of a plan has its verb. `said` is what the file says; nothing of the office is in it. */
export type PlanReason =
  /** Something in the row was doubtful, or could not be read. */
  | { readonly what: 'read'; readonly problem: ReadProblem }
  /** A field is longer than the office keeps, or is no value of its kind. */
  | { readonly what: 'not-allowed'; readonly field: string }
  /** The row has been read in before. */
  | { readonly what: 'read-before' }
  /** It was read in before, and has been removed in the office since. */
  | { readonly what: 'removed-since' }
  /** An earlier line of the file says the same. */
  | { readonly what: 'repeats-line'; readonly line: number; readonly hasOtherNote: boolean }
  /** An earlier line of the file is the same new person or organisation. */
  | { readonly what: 'joined-with-line'; readonly line: number }
  /** A row of the office was found by an id, an address, or a likeness. */
  | { readonly what: 'matched'; readonly by: MatchReason; readonly score: number }
  /** A row of the office may be the same. */
  | { readonly what: 'may-be'; readonly by: readonly MatchReason[]; readonly score: number }
  /** A name of the row is not decided yet. */
  | { readonly what: 'name-unsure'; readonly said: string }
  /** Nothing of the office has this name, and nothing is made of it. */
  | { readonly what: 'unknown'; readonly field: 'issues' | 'partners' | 'colleagues'; readonly said: string }
  /** The file and the office differ in what the office wrote itself. `of` is as in a `FieldChange`. */
  | { readonly what: 'differs'; readonly field: string; readonly of?: string }
  /** The row of the office has a secrecy mark, so an import does not change it. */
  | { readonly what: 'secrecy-marked' }
  /** The row of the office is in a report that has been locked. */
  | { readonly what: 'locked-period' }
  /** A line of a list is an area, and an issue of the office has its name; or the other way round. */
  | { readonly what: 'is-other-level'; readonly as: 'area' | 'issue' }
  /** The name that the row is has been left out by the user. */
  | { readonly what: 'name-left' }
  /** The area that an issue is to be of is not in the office, and is not added. */
  | { readonly what: 'no-area' }
  /** A suggestion out of a calendar waits for the user. */
  | { readonly what: 'suggestion' }
  /** The event was called off. */
  | { readonly what: 'cancelled' }
  /** What it names has been removed since the plan was made. */
  | { readonly what: 'names-gone' }
  /** What it would change has been changed since the plan was made. */
  | { readonly what: 'changed-since-plan' }
  /** It would break a rule. */
  | { readonly what: 'against-rule'; readonly rule: RowRule }

/** Why two are thought to be the same. */
export type MatchReason = DuplicateReason | 'same-party' | 'same-designation' | InteractionLikeness

/** What an interaction of a file and one of the office have in common, besides the day. */
export type InteractionLikeness =
  | 'same-headline'
  | 'same-time'
  | 'same-people'
  | 'some-people'
  | 'same-organisations'
  | 'same-issues'
  | 'same-key'
