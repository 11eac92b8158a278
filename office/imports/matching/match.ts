import type { MatchReason } from '../../../src-shared/imports/plan-reason'

/** A row of the office that may be meant, from 0 to 1, and why. */
export type Scored = { readonly id: string; readonly score: number; readonly by: readonly MatchReason[] }

/** What is found in the office for something a file names: surely one, perhaps some, or none. */
export type Match =
  | ({ readonly verdict: 'known' } & Scored)
  | { readonly verdict: 'unsure'; readonly candidates: readonly Scored[] }
  | { readonly verdict: 'new' }

/** The score from which a likeness in name together with an organisation is taken for the same. */
export const sureScore = 0.75

/** How many candidates are shown of one row. */
const mostCandidates = 5

const likeliest = (one: Scored, other: Scored): number => other.score - one.score || (one.id < other.id ? -1 : 1)

/** Returns what some candidates amount to: known if just one of them is sure, otherwise those to choose from. */
export function matchAmong(candidates: readonly Scored[], isSure: (candidate: Scored) => boolean): Match {
  const sure = candidates.filter(isSure)
  if (sure.length === 1 && sure[0]) return { verdict: 'known', ...sure[0] }
  if (candidates.length === 0) return { verdict: 'new' }
  return { verdict: 'unsure', candidates: [...candidates].sort(likeliest).slice(0, mostCandidates) }
}
