import type { ChoiceKind } from '../../../src-shared/lists/list-columns'
import type { ReferenceLists } from '../../../src-shared/records/reference'
import { choiceWords } from '../../../src-shared/text/choice-words'
import type { Words } from '../../text/words'

/** The word for each code of a kind. The office defines its own decision stages, so those come from its short lists. */
export function choicesOf(
  kind: ChoiceKind,
  { shared, language }: Words,
  lists?: ReferenceLists,
): Readonly<Record<string, string>> {
  if (kind !== 'stages') return choiceWords(kind, shared)
  return Object.fromEntries(
    (lists?.stages ?? []).map(stage => [stage.code, language === 'sv' ? stage.name : stage.nameEn]),
  )
}

/** The word for a code. A code without a word is returned as it is, since an office may have added its own. */
export const choiceWord = (kind: ChoiceKind, code: string, words: Words, lists?: ReferenceLists): string =>
  choicesOf(kind, words, lists)[code] ?? code
