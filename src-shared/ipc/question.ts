import { z } from 'zod'
import type { ActionId } from '../records/ids'

/**
 * What a question does. It reads; or changes the office by an action that can be undone; or undoes such an action; or stores something that
 * Ctrl+Z does not undo.
 * The last kind covers a draft, a private note, a setting, a file, the lock of a report (opened only with a reason), the invented office
 * (added as a whole), and the rebuilding of derived data.
 */
export type Effect = 'reads' | 'changes' | 'undoes' | 'keeps'

/** A question's input (parsed on arrival), its effect, and its output. The output is only a type, since our own side is trusted. */
export type Question<Input extends z.ZodType, Output, Does extends Effect = Effect> = {
  readonly input: Input
  readonly does: Does
  readonly output?: Output
}

/** What a change returns: the action that can be undone, and its result. */
export type Acted<Result = object> = { readonly actionId: ActionId } & Result
/** Like `Acted`, for a change that may find nothing to change; the action is then null. */
export type MayHaveActed<Result = object> = { readonly actionId: ActionId | null } & Result

const question =
  <Output, Does extends Effect>(does: Does) =>
  <Input extends z.ZodType>(input: Input): Question<Input, Output, Does> => ({ input, does })

/** A question that changes nothing. */
export const reading = <Output>() => question<Output, 'reads'>('reads')
/** A question that changes the office's rows. The window remembers the action, so Ctrl+Z undoes it. */
export const changing = <Output extends MayHaveActed>() => question<Output, 'changes'>('changes')
/** The question that undoes an action. The undo is itself an action. */
export const undoing = <Output extends MayHaveActed>() => question<Output, 'undoes'>('undoes')
/** A question that stores something which Ctrl+Z does not undo. */
export const keeping = <Output>() => question<Output, 'keeps'>('keeps')

/** The input of a question without parameters. */
export const nothing = z.object({}).strict()
