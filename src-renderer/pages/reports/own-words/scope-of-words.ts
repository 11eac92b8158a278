import type { Input, Output } from '../../../../src-shared/ipc/contract'

/** Whose words are edited: a period by its code, and a partner or, for null, all of them. */
export type WordsScope = { readonly period: string; readonly partnerId: Input<'texts:read'>['partnerId'] }

/** The words of a scope, with what is shown beside them. */
export type Words = Output<'texts:read'>

/** One change of the words. */
export type WordsEdit = Input<'texts:write'>['edits'][number]

/** The name under which the text being typed in a field is kept, even if the program is killed. */
export const keptName = ({ period, partnerId }: WordsScope, ...parts: readonly string[]): string =>
  ['own-words', period, partnerId ?? 'all', ...parts].join(' ')
