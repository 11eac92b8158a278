import { filterKey, textFinder } from '../../../src-shared/names/text-finder'
import { choiceWords, type WordedChoice } from '../../../src-shared/text/choice-words'
import { languages } from '../../../src-shared/text/language'
import { sharedWords } from '../../../src-shared/text/shared-words'
import type { Standing } from './folded-sql'

/** One or two letters occur in half of all names, so a text that short must begin a word. */
export const standingOf = (typed: string): Standing => ([...typed].length > 2 ? 'contains' : 'begins-word')

/** Codes for the usual case, for which a row shows no word. */
const unsaid: Partial<Record<WordedChoice, ReadonlySet<string>>> = {
  statuses: new Set(['held']),
  confidentialities: new Set(['open']),
}

/**
 * The words for these codes of the log must begin with the typed text. If a part were enough, "mar" in "sekretessmarkerad" would add every
 * such row to the search for Maria.
 */
const foundByBeginning: ReadonlySet<WordedChoice> = new Set(['kinds', 'statuses', 'confidentialities'])

/**
 * Returns the codes whose word, in either language of the window, matches the typed text. See `standingOf` and `foundByBeginning` for what
 * matches.
 */
export function codesCalled(kind: WordedChoice, typed: string): readonly string[] {
  const isPart = standingOf(typed) === 'contains' && !foundByBeginning.has(kind)
  const holds = textFinder(filterKey(typed), isPart ? 'anywhere' : 'word')
  const found = languages.flatMap(language =>
    Object.entries(choiceWords(kind, sharedWords(language)))
      .filter(([, word]) => holds(word))
      .map(([code]) => code),
  )
  return [...new Set(found)].filter(code => !unsaid[kind]?.has(code))
}
