import type { ChoiceKind } from '../../src-shared/domain/list-columns'
import type { ReferenceLists } from '../../src-shared/domain/reference'
import { constituencies, counties } from '../../src-shared/domain/swedish-places'
import type { Words } from '../text/words'

/** The words of each list of codes; the stages of decisions are the office's own, and come with its short lists. */
export function choicesOf(
  kind: ChoiceKind,
  { shared, language }: Words,
  lists?: ReferenceLists,
): Readonly<Record<string, string>> {
  const known: Record<ChoiceKind, Readonly<Record<string, string>>> = {
    kinds: shared.kinds,
    statuses: shared.statuses,
    initiatives: shared.list.initiatives,
    confidentialities: shared.confidentialities,
    categories: shared.categories,
    constituencies,
    organisationKinds: shared.organisationKinds,
    counties,
    madeBy: shared.list.madeBy,
    commitmentStatuses: shared.commitmentStatuses,
    levels: shared.levels,
    stages: Object.fromEntries(
      (lists?.stages ?? []).map(stage => [stage.code, language === 'sv' ? stage.name : stage.nameEn]),
    ),
    memberships: shared.memberships,
    fundingKinds: shared.fundingKinds,
  }
  return known[kind]
}

/** A code in words; one without a word stands for itself, since an office may have made its own. */
export const choiceWord = (kind: ChoiceKind, code: string, words: Words, lists?: ReferenceLists): string =>
  choicesOf(kind, words, lists)[code] ?? code
