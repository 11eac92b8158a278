import type { InteractionKind } from '../../../src-shared/log/interaction'
import { type Codes, kindCodes } from './code-cell'
import { type KnownNames, knownNames } from './known-names'
import type { LogWorld, WorldName, WorldOrganisation, WorldPartner } from './log-world'
import { issueWords, wordsForOrganisations, wordsForPartners } from './office-words'

/** The names of an office, ready to be looked up by the texts of cells. */
export type LogNames = {
  readonly world: LogWorld
  readonly issues: KnownNames<WorldName>
  readonly partners: KnownNames<WorldPartner>
  readonly organisations: KnownNames<WorldOrganisation>
  readonly kinds: Codes<InteractionKind>
}

/** An abbreviation is one more name. */
const withAbbreviation = (organisation: WorldOrganisation): WorldOrganisation => ({
  ...organisation,
  others: [organisation.abbreviation, ...organisation.others],
})

/** Makes the names of an office ready to be looked up. An organisation that no longer exists is meant only where no other has the name. */
export const logNames = (world: LogWorld): LogNames => ({
  world,
  issues: knownNames(world.issues, issueWords),
  partners: knownNames(world.partners, wordsForPartners(world)),
  organisations: knownNames(world.organisations.map(withAbbreviation), wordsForOrganisations(world), ({ hasEnded }) =>
    hasEnded ? 1 : 0,
  ),
  kinds: kindCodes(world),
})
