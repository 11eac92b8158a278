/** A letter by itself, as in "a) och b)". */
const letter = /^\p{L}$/u

/** An abbreviation in capitals, with an ending at most: EU, SKR:s, MEPs. */
const capitals = /^\p{Lu}{2,7}(?::?\p{Ll}{1,3})?$/u

/** True if what was written is in no dictionary and yet not wrong: a number, a code, an abbreviation in capitals, a single letter. */
export const isNoWord = (written: string): boolean =>
  /\p{N}/u.test(written) || !/\p{L}/u.test(written) || letter.test(written) || capitals.test(written)
