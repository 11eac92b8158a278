import type { KeptSide, KeptSides, MergeField, MovedLinks } from '../../../src-shared/records/merge'
import type { Words } from '../../text/words'

/** How the two stand to each other in one field; said in words, never by colour alone. */
export type FieldState = 'differs' | 'added' | 'kept' | 'same'

export const stateOf = ({ keep, lose }: MergeField): FieldState => {
  if (keep === lose) return 'same'
  if (keep === null) return 'added'
  return lose === null ? 'kept' : 'differs'
}

const states: readonly FieldState[] = ['differs', 'added', 'kept', 'same']
const rank = (field: MergeField): number => states.indexOf(stateOf(field)) - (field.field === 'name' ? 0.5 : 0)

/** What there is to decide first, of that the name, and what agrees last; a field empty on both sides is left out. */
export const fieldsToShow = (fields: readonly MergeField[]): MergeField[] =>
  fields.filter(({ keep, lose }) => keep !== null || lose !== null).sort((one, other) => rank(one) - rank(other))

export const sideOf = (field: MergeField, sides: KeptSides): KeptSide => sides[field.field] ?? field.suggested

/** The same values chosen, seen from the other side. */
export const flipped = (sides: KeptSides): KeptSides =>
  Object.fromEntries(Object.entries(sides).map(([field, side]) => [field, side === 'keep' ? 'lose' : 'keep']))

/** "möten 12, roller 3"; tables without a word of their own are counted together. */
export function movedText(links: readonly MovedLinks[], { merge }: Words): string {
  const counts = new Map<readonly [string, string], number>()
  for (const { table, moved } of links) {
    const word = merge.links[table] ?? merge.otherLink
    if (moved > 0) counts.set(word, (counts.get(word) ?? 0) + moved)
  }
  return [...counts].map(([[one, many], count]) => `${count === 1 ? one : many} ${count}`).join(', ')
}

export const collapsedIn = (links: readonly MovedLinks[]): number =>
  links.reduce((sum, { collapsed }) => sum + collapsed, 0)
