import type { Words } from '../../text/words'
import type { DraftField, DraftProblem } from './read-draft'

/** The sentence under a field with a problem. Undefined if it has none. */
export function problemText(problems: readonly DraftProblem[], field: DraftField, words: Words): string | undefined {
  const what = problems.find(problem => problem.field === field)?.what
  if (what === undefined) return undefined
  switch (what.code) {
    case 'unchosen':
      return words.quickLog.unchosen(what.text)
    case 'not-minutes':
      return words.quickLog.notMinutes(what.text)
    case 'no-promise':
      return words.quickLog.noPromise
    default:
      return words.shared.refusal(what)
  }
}
