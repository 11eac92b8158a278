import type { KeptSide, KeptSides, MergeField, MovedLinks } from '../../../src-shared/records/merge'
import { clauses, countedIn } from '../../../src-shared/text/counted'
import type { Words } from '../../text/words'

/** How two records differ in one field. Always shown in words, never by colour alone. */
export type FieldState = 'differs' | 'added' | 'kept' | 'same'

/** The state of one field: compares the value of the kept record with that of the one merged into it. */
export const stateOf = ({ keep, lose }: MergeField): FieldState => {
  if (keep === lose) return 'same'
  if (keep === null) return 'added'
  return lose === null ? 'kept' : 'differs'
}

const states: readonly FieldState[] = ['differs', 'added', 'kept', 'same']
const rank = (field: MergeField): number => states.indexOf(stateOf(field)) - (field.field === 'name' ? 0.5 : 0)

/**
 * The fields to show: first those that need a decision, with the name before the others, and last those that agree. A field empty on both
 * sides is left out.
 */
export const fieldsToShow = (fields: readonly MergeField[]): MergeField[] =>
  fields.filter(({ keep, lose }) => keep !== null || lose !== null).sort((one, other) => rank(one) - rank(other))

/** The side whose value a field keeps: the chosen one, otherwise the suggested one. */
export const sideOf = (field: MergeField, sides: KeptSides): KeptSide => sides[field.field] ?? field.suggested

/** The same choices of values with the two sides swapped. */
export const flipped = (sides: KeptSides): KeptSides =>
  Object.fromEntries(Object.entries(sides).map(([field, side]) => [field, side === 'keep' ? 'lose' : 'keep']))

/** The moved links as text, for instance "12 kontakter och 3 roller". Tables without their own word are counted together. */
export function movedText(links: readonly MovedLinks[], { merge, language }: Words): string {
  const counts = new Map<readonly [string, string], number>()
  for (const { table, moved } of links) {
    const word = merge.links[table] ?? merge.otherLink
    if (moved > 0) counts.set(word, (counts.get(word) ?? 0) + moved)
  }
  const counted = countedIn(language)
  return clauses(
    language,
    [...counts].map(([[one, many], count]) => [count, counted(count, one, many)]),
  )
}

/** How many links become duplicates in the merge and are joined into one. */
export const collapsedIn = (links: readonly MovedLinks[]): number =>
  links.reduce((sum, { collapsed }) => sum + collapsed, 0)
