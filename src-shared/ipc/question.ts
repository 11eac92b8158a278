import { z } from 'zod'
import type { ActionId } from '../records/ids'

/**
 * What asking does: it reads; it changes the office by an action that can be taken back; it takes such an action back; or it keeps something
 * that Ctrl+Z does not take back: a draft, a note for oneself, a setting, a file, a report's lock, which is opened with a reason only, the
 * invented office, which goes in and out as a whole, and what is derived made anew.
 */
export type Effect = 'reads' | 'changes' | 'undoes' | 'keeps'

/** What a question takes (parsed when it arrives), what it does, and what it gives (a type: our own side need not be distrusted). */
export type Question<Input extends z.ZodType, Output, Does extends Effect = Effect> = {
  readonly input: Input
  readonly does: Does
  readonly output?: Output
}

/** What a change answers with: the action it can be taken back by. */
export type Acted<Result = object> = { readonly actionId: ActionId } & Result
/** The same of a change that may find nothing to change; then there is no action. */
export type MayHaveActed<Result = object> = { readonly actionId: ActionId | null } & Result

const question =
  <Output, Does extends Effect>(does: Does) =>
  <Input extends z.ZodType>(input: Input): Question<Input, Output, Does> => ({ input, does })

/** A question that leaves everything as it is. */
export const reading = <Output>() => question<Output, 'reads'>('reads')
/** A question that changes the office's rows; the window remembers the action, so that Ctrl+Z takes it back. */
export const changing = <Output extends MayHaveActed>() => question<Output, 'changes'>('changes')
/** The question that takes an action back, as an action of its own. */
export const undoing = <Output extends MayHaveActed>() => question<Output, 'undoes'>('undoes')
/** A question that keeps something which Ctrl+Z does not take back. */
export const keeping = <Output>() => question<Output, 'keeps'>('keeps')

/** For what needs no telling. */
export const nothing = z.object({}).strict()
