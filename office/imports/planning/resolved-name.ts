import type { PlannedName } from './import-plan'

/** What a name of the plan is: a row of the office, one that will be added, left out, or not decided yet. */
export type ResolvedName =
  | { readonly is: 'known'; readonly id: string }
  | { readonly is: 'new' }
  | { readonly is: 'left' }
  | { readonly is: 'unsure' }

/** Returns what a name is, with what the user has decided. */
export function resolvedName({ match, decision, isLeft = false }: PlannedName): ResolvedName {
  if (decision?.do === 'match') return { is: 'known', id: decision.id }
  if (decision?.do === 'new') return { is: 'new' }
  if (decision?.do === 'leave') return { is: 'left' }
  if (decision === null && isLeft) return { is: 'left' }
  if (match.verdict === 'known') return { is: 'known', id: match.id }
  if (match.verdict === 'new') return { is: 'new' }
  const [likeliest] = match.candidates
  return decision?.do === 'likeliest' && likeliest ? { is: 'known', id: likeliest.id } : { is: 'unsure' }
}

/** Returns the id of a name that is a row of the office. */
export function knownId(name: PlannedName | undefined): string | undefined {
  const resolved = name && resolvedName(name)
  return resolved?.is === 'known' ? resolved.id : undefined
}
