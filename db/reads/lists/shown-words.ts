import { filterKey, textFinder } from '../../../src-shared/names/text-finder'
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

/** The words of the log's codes are found by how a word of them begins: a part of one ("mar" in "sekretessmarkerad") would add every such row to Maria's. */
const foundByBeginning: ReadonlySet<WordedChoice> = new Set(['kinds', 'statuses', 'confidentialities'])

/** The codes whose word, in either language of the window, holds what was typed; those of the log, begins so. */
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
