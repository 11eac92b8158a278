import { folded } from './folded-text'
import { letterByLetter } from './letter-by-letter'

/** The last three letters of the alphabet stand where { | } do, after z, and the letters of our neighbours beside them. */
const ownPlaces: readonly (readonly [RegExp, string])[] = [
  [/a\u030a/gu, '{'],
  [/a\u0308|æ/gu, '|'],
  [/o\u0308|ø/gu, '}'],
  [/u[\u0308\u030b]/gu, 'y'],
  [/[”“„«»]/gu, '"'],
]

/**
 * A text as it sorts and is compared, so that comparing by characters gives the one Swedish order: capitals aside, å ä ö last (with
 * Norwegian and Danish æ and ø beside ä and ö), ü as y, v and w two letters, every other letter at the plain one it is made from.
 */
export const swedishKey = letterByLetter(letter =>
  folded(ownPlaces.reduce((key, [own, place]) => key.replace(own, place), letter.normalize('NFKD').toLowerCase())),
)

/** Swedish order, whatever the laptop's own language is; the same in every list, register and file. */
export function swedishOrder(one: string, other: string): number {
  const [first, second] = [swedishKey(one), swedishKey(other)]
  return first === second ? 0 : first < second ? -1 : 1
}
