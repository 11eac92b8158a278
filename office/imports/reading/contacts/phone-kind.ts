import { folded, wordsOf } from '../../../../src-shared/names/folded-text'

/** Which telephone a number reaches. `phone` is one that the file says nothing about. */
export type PhoneKind = 'work' | 'mobile' | 'fax' | 'switchboard' | 'assistant' | 'main' | 'phone'

// The words are folded: without capitals, and without dots and rings over letters.
const atWork = /^(?:work|business|office|company|jobb|arbets?|arbete|arbetstelefon|kontor|direkt|direct)/
const atHome = /^(?:home|hem|bostad|privat|personal|personlig)/
/** A pager, a car telephone, a radio telephone, and the number beside work, home and mobile. The office needs none of them. */
const neverNeeded = /^(?:pager|personsok|biltelefon|radio|other|annan|annat|ovrig)|^(?:car|bil|sokare)$/

const kindsByWord: readonly (readonly [RegExp, PhoneKind])[] = [
  [/fax/, 'fax'],
  [/^(?:cell|mobil|iphone|gsm)/, 'mobile'],
  [/^(?:switchboard|vaxel|company)/, 'switchboard'],
  [/^assist/, 'assistant'],
  [/^(?:main|primary|huvudnummer|primar)/, 'main'],
]

/** Where something is said to be. `private` is never stored; `unsaid` is what the file says nothing about. */
export type SaidPlace = 'work' | 'private' | 'unsaid'

/** A home page is the page of anybody, and says nothing of a home. */
const homePage = /home ?page|hemsida/g

const wordsSaid = (said: readonly string[]): string[] =>
  said.flatMap(text => wordsOf(folded(text.slice(0, 200)).replace(homePage, ' ')))

function placeOf(words: readonly string[]): SaidPlace {
  const isWork = words.some(word => atWork.test(word))
  if (words.some(word => neverNeeded.test(word))) return 'private'
  if (!isWork && words.some(word => atHome.test(word))) return 'private'
  return isWork ? 'work' : 'unsaid'
}

/**
 * Returns where a number or an address is, by what a file says beside it: types of a card, or a label in Swedish or English. What is said to
 * be both at work and at home is at work.
 */
export const saidPlace = (said: readonly string[]): SaidPlace => placeOf(wordsSaid(said))

/** Returns which telephone a number reaches, by what a file says beside it. `private` is one that is never stored. */
export function phoneKind(said: readonly string[]): PhoneKind | 'private' {
  const words = wordsSaid(said)
  const place = placeOf(words)
  if (place === 'private') return 'private'
  const found = kindsByWord.find(([pattern]) => words.some(word => pattern.test(word)))
  return found?.[1] ?? (place === 'work' ? 'work' : 'phone')
}
