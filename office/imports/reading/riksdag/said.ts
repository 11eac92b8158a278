import type { ReadProblem, ReadProblemCode } from '../../../../src-shared/imports/read-problem'

/** Returns a problem of a field, with what the file says there, cut at 200 characters. */
export const problemOf = (code: ReadProblemCode, field: string, said: string): ReadProblem => ({
  code,
  field,
  said: said.slice(0, 200),
})

/** Returns the problem of a record whose shape cannot be read: a text that is too long, or something else than a record. */
export const shapeProblem = (
  issues: readonly { readonly code: string; readonly path: readonly PropertyKey[] }[],
): ReadProblem => {
  const tooLong = issues.find(({ code }) => code === 'too_big')
  const field = (tooLong ?? issues[0])?.path.map(String).join('.') ?? ''
  return { code: tooLong ? 'cell-too-long' : 'broken-record', ...(field === '' ? {} : { field }) }
}
