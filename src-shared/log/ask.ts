import type { IssueId } from '../records/ids'

/** How the other side answered an ask; `open` until they have. Swedish: svar. */
export const responseKinds = ['open', 'yes', 'partly', 'no'] as const
export type ResponseKind = (typeof responseKinds)[number]

/**
 * Returns the outcome of all that was asked in an interaction: open as long as something has no answer, yes or no if all answers are that,
 * otherwise partly. Null if nothing was asked. Swedish: utfall.
 */
export function outcomeOf(answers: readonly ResponseKind[]): ResponseKind | null {
  const [first, ...others] = [...new Set(answers)]
  if (first === undefined) return null
  return answers.includes('open') ? 'open' : others.length === 0 ? first : 'partly'
}

/** What we asked on an issue in an interaction, and the answer so far. Swedish: budskap och svar. */
export type NewAsk = { readonly issueId: IssueId | null; readonly ask: string; readonly response: ResponseKind }
