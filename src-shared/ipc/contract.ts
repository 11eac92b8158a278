import type { z } from 'zod'
import type { Refusal } from '../refusals/refusal'
import type { Channel, paintedChannel } from './channels'
import type { desktopContract } from './desktop-contract'
import type { Effect, nothing, Question } from './question'
import type { storeContract } from './store-contract'
import type { Unchanging } from './unchanging'

/** Every question a window may ask: those to the store thread, those to the main process, and the report that the window is painted. */
type Contract = typeof storeContract &
  typeof desktopContract &
  Record<typeof paintedChannel, Question<typeof nothing, null, 'keeps'>>

type Doing<Does extends Effect> = { [C in Channel]: Contract[C]['does'] extends Does ? C : never }[Channel]

/** The questions that change nothing. */
export type ReadingChannel = Doing<'reads'>
/** The questions that change the office by an action, which the window remembers for Ctrl+Z. */
export type ChangingChannel = Doing<'changes'>
/** The question that undoes an action. */
export type UndoingChannel = Doing<'undoes'>
/** The questions that store something which Ctrl+Z does not undo. */
export type KeepingChannel = Doing<'keeps'>

/** What the window sends, before parsing. */
export type Input<C extends Channel> = Unchanging<z.input<Contract[C]['input']>>
/** What a handler receives, after parsing. */
export type Parsed<C extends Channel> = Unchanging<z.output<Contract[C]['input']>>
/** What a handler returns when it does not refuse. */
export type Output<C extends Channel> = NonNullable<Contract[C]['output']>

/**
 * A question's result: a value or a refusal. Only a bug is thrown as an exception. A value given while the open file is known to be damaged says
 * so, so that no change in it is told as if it were safe.
 */
export type Answer<T> =
  | { readonly ok: true; readonly value: T; readonly isFileDamaged?: true }
  | { readonly ok: false; readonly refusal: Refusal }
