import { folded } from './folded-text'
import { letterByLetter } from './letter-by-letter'

/** Å, ä and ö become { | and }, which come after z in character order. Related letters of neighbouring languages get the same key. */
const ownPlaces: readonly (readonly [RegExp, string])[] = [
  [/a\u030a/gu, '{'],
  [/a\u0308|æ/gu, '|'],
  [/o\u0308|ø/gu, '}'],
  [/u[\u0308\u030b]/gu, 'y'],
  [/[”“„«»]/gu, '"'],
]

/**
 * Returns a sort key: comparing keys by character gives the one Swedish order. It ignores capitals and puts å ä ö last, with Norwegian and
 * Danish æ and ø beside ä and ö. Ü sorts as y. V and w are two letters. Every other letter sorts as its plain form.
 */
export const swedishKey = letterByLetter(letter =>
  folded(ownPlaces.reduce((key, [own, place]) => key.replace(own, place), letter.normalize('NFKD').toLowerCase())),
)

/** Compares two texts in Swedish order, independent of the laptop's language. Every list, register and file uses it. */
export function swedishOrder(one: string, other: string): number {
  const [first, second] = [swedishKey(one), swedishKey(other)]
  return first === second ? 0 : first < second ? -1 : 1
}
