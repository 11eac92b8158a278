import type { ChoiceKind } from '../lists/list-columns'
import { constituencies, counties } from '../names/swedish-places'
import type { SharedWords } from './sv/shared'

/** A list of codes whose words are in the program. The stages of decisions are left out; they are the office's own rows. */
export type WordedChoice = Exclude<ChoiceKind, 'stages'>

/** Returns the words of a list of codes in one language, by code. */
export function choiceWords(kind: WordedChoice, shared: SharedWords): Readonly<Record<string, string>> {
  const known: Record<WordedChoice, Readonly<Record<string, string>>> = {
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
    commitmentTimings: shared.list.commitmentTimings,
    levels: shared.levels,
    memberships: shared.memberships,
    fundingKinds: shared.fundingKinds,
    responses: shared.pack.responses,
  }
  return known[kind]
}
