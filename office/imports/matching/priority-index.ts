import type { PrioritiesToCompare } from '../../../db/reads/imports/priorities-to-compare'
import { folded, wordsOf } from '../../../src-shared/names/folded-text'
import { nameLikeness } from '../../../src-shared/names/name-likeness'
import { nameWords } from '../../../src-shared/names/name-words'
import { type Match, matchAmong, type Scored } from './match'

/** The areas and issues of the office, found by any of their names. */
export type PriorityIndex = {
  readonly area: (name: string) => Match
  readonly issue: (name: string) => Match
}

type Named = { readonly id: string; readonly names: readonly string[] }

const plain = (name: string): string => wordsOf(folded(name)).join(' ')

/** The lowest weight of a likeness at which the user is asked. */
const leastWeight = 0.25
/** The weight of the same name, by which others are measured. */
const sameName = 0.6
/** A name of short words only, such as “och”, is a part of too many. */
const shortestTelling = 5

/** Returns how like two names are; null if they are not. One of them may be a part of the other. */
function likeness(one: string, other: string): Omit<Scored, 'id'> | null {
  const [first, second] = [nameWords(one), nameWords(other)]
  const shorter = first.plain.length <= second.plain.length ? first : second
  if (!shorter.plain.some(word => word.length >= shortestTelling)) return null
  const found = nameLikeness(first, second, true)
  if (!found || found.weight < leastWeight) return null
  return { score: Math.min(1, found.weight / sameName), by: found.reasons }
}

function finder(all: readonly Named[]): (name: string) => Match {
  const exact = new Map<string, Set<string>>()
  for (const { id, names } of all)
    for (const name of names) exact.set(plain(name), (exact.get(plain(name)) ?? new Set()).add(id))
  return name => {
    const same = [...(exact.get(plain(name)) ?? [])].map((id): Scored => ({ id, score: 1, by: ['same-name'] }))
    if (same.length > 0) return matchAmong(same, () => true)
    const alike = all.flatMap(({ id, names }): Scored[] => {
      const found = names.flatMap(one => likeness(name, one) ?? [])
      const [best] = found.sort((first, second) => second.score - first.score)
      return best ? [{ id, ...best }] : []
    })
    return matchAmong(alike, () => false)
  }
}

/** Makes the areas and issues ready to be found. A name that is only alike is never taken for the same by itself. */
export const priorityIndex = ({ areas, issues }: PrioritiesToCompare): PriorityIndex => ({
  area: finder(areas),
  issue: finder(issues),
})
