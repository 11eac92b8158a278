import type { ChoiceKind } from '../../../src-shared/domain/list-columns'
import { constituencies, counties } from '../../../src-shared/domain/swedish-places'
import { filterKey, textFinder } from '../../../src-shared/domain/text-finder'
import { languages } from '../../../src-shared/text/language'
import { sharedWords } from '../../../src-shared/text/shared-words'
import type { Standing } from './folded-sql'

/** One or two letters are in half of all names: so few must begin a word. */
export const standingOf = (typed: string): Standing => ([...typed].length > 2 ? 'contains' : 'begins-word')

type Words = Readonly<Record<string, string>>

/** Codes that a row shows no word for, since they are what is usual. */
const unsaid: Partial<Record<ChoiceKind, ReadonlySet<string>>> = {
  statuses: new Set(['held']),
  confidentialities: new Set(['open']),
}

function wordsOf(kind: Exclude<ChoiceKind, 'stages'>, language: (typeof languages)[number]): Words {
  const shared = sharedWords(language)
  const known: Record<Exclude<ChoiceKind, 'stages'>, Words> = {
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
    memberships: shared.memberships,
    fundingKinds: shared.fundingKinds,
  }
  return known[kind]
}

/** The codes whose word, in either language of the window, holds what was typed. */
export function codesCalled(kind: Exclude<ChoiceKind, 'stages'>, typed: string): readonly string[] {
  const holds = textFinder(filterKey(typed), standingOf(typed) === 'contains' ? 'anywhere' : 'word')
  const found = languages.flatMap(language =>
    Object.entries(wordsOf(kind, language))
      .filter(([, word]) => holds(word))
      .map(([code]) => code),
  )
  return [...new Set(found)].filter(code => !unsaid[kind]?.has(code))
}
