import { filterKey, textFinder } from '../../../src-shared/names/text-finder'
import { choiceWords, type WordedChoice } from '../../../src-shared/text/choice-words'
import { languages } from '../../../src-shared/text/language'
import { sharedWords } from '../../../src-shared/text/shared-words'
import type { Standing } from './folded-sql'

/** One or two letters occur in half of all names, so a text that short must begin a word. */
export const standingOf = (typed: string): Standing => ([...typed].length > 2 ? 'holds' : 'begins-word')

/** Returns the codes whose word, in either language of the window, matches the typed text. See `standingOf` for what matches. */
export function codesCalled(kind: WordedChoice, typed: string): readonly string[] {
  const holds = textFinder(filterKey(typed), standingOf(typed) === 'holds' ? 'anywhere' : 'word')
  const found = languages.flatMap(language =>
    Object.entries(choiceWords(kind, sharedWords(language)))
      .filter(([, word]) => holds(word))
      .map(([code]) => code),
  )
  return [...new Set(found)]
}
