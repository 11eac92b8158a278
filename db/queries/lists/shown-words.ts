import { filterKey, textFinder } from '../../../src-shared/domain/text-finder'
import { choiceWords, type WordedChoice } from '../../../src-shared/text/choice-words'
import { languages } from '../../../src-shared/text/language'
import { sharedWords } from '../../../src-shared/text/shared-words'
import type { Standing } from './folded-sql'

/** One or two letters are in half of all names: so few must begin a word. */
export const standingOf = (typed: string): Standing => ([...typed].length > 2 ? 'contains' : 'begins-word')

/** Codes that a row shows no word for, since they are what is usual. */
const unsaid: Partial<Record<WordedChoice, ReadonlySet<string>>> = {
  statuses: new Set(['held']),
  confidentialities: new Set(['open']),
}

/** The codes whose word, in either language of the window, holds what was typed. */
export function codesCalled(kind: WordedChoice, typed: string): readonly string[] {
  const holds = textFinder(filterKey(typed), standingOf(typed) === 'contains' ? 'anywhere' : 'word')
  const found = languages.flatMap(language =>
    Object.entries(choiceWords(kind, sharedWords(language)))
      .filter(([, word]) => holds(word))
      .map(([code]) => code),
  )
  return [...new Set(found)].filter(code => !unsaid[kind]?.has(code))
}
