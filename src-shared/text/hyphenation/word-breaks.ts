import english from 'hyphen/en-gb/index.js'
import swedish from 'hyphen/sv/index.js'
import type { Language } from '../language'
import { compoundJoints } from './compound-joints'

/** The fewest letters on each side of a break. */
const fewestBeside = 4
/** The shortest word that is broken, in letters. */
export const shortestBroken = 11

const mark = '\u00AD'
const patterns: Readonly<Record<Language, (word: string) => string>> = {
  sv: word => swedish.hyphenateSync(word),
  en: word => english.hyphenateSync(word),
}

/** Returns the places that the patterns of a language allow in a word, as counts of letters before them. */
function patternBreaks(word: string, language: Language): number[] {
  const parts = patterns[language](word).split(mark)
  let at = 0
  return parts.slice(0, -1).map(part => {
    at += part.length
    return at
  })
}

/** Returns the places in a part of a word: our own joints first, and within a part that is still long those of the patterns. */
function breaksIn(part: string, language: Language): number[] {
  if (part.length < shortestBroken) return []
  const joints = language === 'sv' ? compoundJoints(part) : []
  if (joints.length === 0) return patternBreaks(part, language)
  const ends = [...joints, part.length]
  return ends.flatMap((end, index) => {
    const start = ends[index - 1] ?? 0
    const inner = breaksIn(part.slice(start, end), language)
      .filter(at => at >= fewestBeside && end - start - at >= fewestBeside)
      .map(at => start + at)
    return end === part.length ? inner : [...inner, end]
  })
}

/**
 * Returns where a word may end a line, as counts of letters before the places, in order. There are at least four letters on each side, and
 * none in a word of fewer than eleven letters.
 */
export function wordBreaks(word: string, language: Language): readonly number[] {
  const letters = word.toLocaleLowerCase(language)
  // A few letters of other languages change their length in lower case, and then the counts would not fit.
  if (letters.length !== word.length) return []
  return breaksIn(letters, language).filter(
    at => at >= fewestBeside && word.length - at >= fewestBeside && !/^\p{M}/u.test(word.slice(at)),
  )
}
