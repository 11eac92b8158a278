import type { InteractionKind } from '../../../../src-shared/log/interaction'
import { type Codes, kindCodes } from '../cells/code-cell'
import { readNames } from '../cells/names-cell'
import { type ReadPeople, readPeople } from '../cells/people-cell'
import type { ReadCell } from '../cells/row-problem'
import type { ReadName } from '../read-interaction'
import { issueWords, wordsForOrganisations, wordsForPartners } from '../words/office-words'
import { type KnownNames, knownNames } from './known-names'
import type { LogWorld, WorldName, WorldOrganisation, WorldPartner } from './log-world'
import { remembered } from './remembered'

/** The names of an office, ready to be looked up by the texts of cells, and what cells of names were read as. */
export type LogNames = {
  readonly world: LogWorld
  readonly issues: KnownNames<WorldName>
  readonly partners: KnownNames<WorldPartner>
  readonly organisations: KnownNames<WorldOrganisation>
  readonly kinds: Codes<InteractionKind>
  readonly people: (text: string) => ReadPeople
  readonly namesOf: Readonly<
    Record<'issues' | 'partners' | 'organisations', (text: string) => ReadCell<readonly ReadName[]>>
  >
}

/** An abbreviation is one more name. */
const withAbbreviation = (organisation: WorldOrganisation): WorldOrganisation => ({
  ...organisation,
  others: [organisation.abbreviation, ...organisation.others],
})

/** Makes the names of an office ready to be looked up. An organisation that no longer exists is meant only where no other has the name. */
export function logNames(world: LogWorld): LogNames {
  const issues = knownNames(world.issues, issueWords)
  const partners = knownNames(world.partners, wordsForPartners(world))
  const hasEnded = (one: WorldOrganisation): number => (one.hasEnded ? 1 : 0)
  const organisations = knownNames(
    world.organisations.map(withAbbreviation),
    wordsForOrganisations(world.organisations),
    hasEnded,
  )
  return {
    world,
    issues,
    partners,
    organisations,
    kinds: kindCodes(world),
    people: remembered(text => readPeople(text, organisations)),
    namesOf: {
      issues: remembered(text => readNames(text, issues, 'issues', false)),
      partners: remembered(text => readNames(text, partners, 'partners', false)),
      organisations: remembered(text => readNames(text, organisations, 'organisations', true)),
    },
  }
}
