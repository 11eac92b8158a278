import type { ChoiceKind } from '../../../src-shared/lists/list-columns'
import type { ReferenceLists } from '../../../src-shared/records/reference'
import { choiceWords } from '../../../src-shared/text/choice-words'
import type { Words } from '../../text/words'

/** The words of each list of codes; the stages of decisions are the office's own, and come with its short lists. */
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

/** A code in words; one without a word stands for itself, since an office may have made its own. */
export const choiceWord = (kind: ChoiceKind, code: string, words: Words, lists?: ReferenceLists): string =>
  choicesOf(kind, words, lists)[code] ?? code
