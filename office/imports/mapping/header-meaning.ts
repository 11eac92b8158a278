import type { LogField } from '../../../src-shared/imports/log-field'
import { editDistance } from '../../../src-shared/names/edit-distance'
import { folded, wordsOf } from '../../../src-shared/names/folded-text'
import { type HeaderReason, headerWords } from './words/header-words'

/** What a heading is likely to mean, from 0 to 1, and why. */
export type HeaderMeaning = {
  readonly field: LogField
  readonly score: number
  readonly reason: HeaderReason | 'part' | 'spelling'
}

const keyOf = (text: string): string => wordsOf(folded(text)).join(' ')

type Known = { readonly field: LogField; readonly reason: HeaderReason }
const known = new Map<string, Known>()
for (const { word, field, reason } of headerWords)
  if (!known.has(keyOf(word))) known.set(keyOf(word), { field, reason })

/** A number after a heading, as in `Person 2`, tells columns of one field apart. */
const withoutNumber = (key: string): string => key.replace(/ \d{1,2}$/, '')

const scores = { whole: 1, withoutBrackets: 0.9, part: 0.6, spelling: 0.5 } as const

/** The shortest word of a heading that alone can say what the column is, and the shortest that is compared letter by letter. */
const [shortestPart, shortestSpelled] = [4, 5]

/** Returns what a heading means by itself; null if nothing of it is known. */
export function headerMeaning(heading: string): HeaderMeaning | null {
  const key = keyOf(heading)
  const exact = known.get(key) ?? known.get(withoutNumber(key))
  if (exact) return { ...exact, score: scores.whole }
  const bare = known.get(keyOf(heading.replace(/\([^()]*\)/g, ' ')))
  if (bare) return { ...bare, score: scores.withoutBrackets }
  const words = key.split(' ').slice(0, 12)
  for (let count = words.length - 1; count > 0; count -= 1)
    for (let from = 0; from + count <= words.length; from += 1) {
      const part = words.slice(from, from + count).join(' ')
      const found = part.length >= shortestPart ? known.get(part) : undefined
      if (found) return { field: found.field, score: scores.part, reason: 'part' }
    }
  if (key.length < shortestSpelled || key.length > 60) return null
  for (const [word, { field }] of known)
    if (word.length >= shortestSpelled && editDistance(word, key, 1) === 1)
      return { field, score: scores.spelling, reason: 'spelling' }
  return null
}
