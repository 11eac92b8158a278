import type { z } from 'zod'
import type { Refusal } from '../refusals/refusal'
import type { Channel, paintedChannel } from './channels'
import type { desktopContract } from './desktop-contract'
import type { Effect, nothing, Question } from './question'
import type { storeContract } from './store-contract'
import type { Unchanging } from './unchanging'

/** Every question a window may ask: what the store thread answers, what the main process answers, and that the window is painted. */
type Contract = typeof storeContract &
  typeof desktopContract &
  Record<typeof paintedChannel, Question<typeof nothing, null, 'keeps'>>

type Doing<Does extends Effect> = { [C in Channel]: Contract[C]['does'] extends Does ? C : never }[Channel]

/** The questions that leave everything as it is. */
export type ReadingChannel = Doing<'reads'>
/** The questions that change the office by an action, which the window remembers for Ctrl+Z. */
export type ChangingChannel = Doing<'changes'>
/** The question that takes an action back. */
export type UndoingChannel = Doing<'undoes'>
/** The questions that keep something which Ctrl+Z does not take back. */
export type KeepingChannel = Doing<'keeps'>

/** What the window sends. */
export type Input<C extends Channel> = Unchanging<z.input<Contract[C]['input']>>
/** What a handler receives, after parsing. */
export type Parsed<C extends Channel> = Unchanging<z.output<Contract[C]['input']>>
export type Output<C extends Channel> = NonNullable<Contract[C]['output']>

/** An answer is a value; only a bug is an exception. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal }
