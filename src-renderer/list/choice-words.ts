import type { ChoiceKind } from '../../src-shared/domain/list-columns'
import type { Words } from '../text/words'
import { constituencies, counties } from './swedish-places'

/** The words of each list of codes; a list that the office keeps itself has none here. */
export function choicesOf(kind: ChoiceKind, { shared }: Words): Readonly<Record<string, string>> {
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
    stages: {},
  }
  return known[kind]
}

/** A code in words; one without a word stands for itself, since an office may have made its own. */
export const choiceWord = (kind: ChoiceKind, code: string, words: Words): string => choicesOf(kind, words)[code] ?? code
