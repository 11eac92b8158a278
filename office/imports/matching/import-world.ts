import { comparedOrganisations } from '../../../db/reads/care/compared-organisations'
import { peopleToMatch } from '../../../db/reads/imports/people-to-match'
import { referenceLists } from '../../../db/reads/records/reference-lists'
import type { Reader } from '../../../db/schema'
import { inTurns, type Turns } from '../../../db/work-step'
import type { StaffMember } from '../../../src-shared/records/reference'
import { type OrganisationsIndex, organisationsIndex } from './organisations-index'
import { indexingPeople, type PeopleIndex } from './people-index'

/** The office as the names of a file are compared with it. */
export type ImportWorld = {
  readonly people: PeopleIndex
  readonly organisations: OrganisationsIndex
  readonly staff: readonly StaffMember[]
  /** The organisations of the parties, by abbreviation. */
  readonly parties: ReadonlyMap<string, string>
}

/** Reads the register once and makes it ready to be compared with. `turn` is awaited often meanwhile. */
export async function importWorld(db: Reader, turn: Turns = async () => undefined): Promise<ImportWorld> {
  const organisations = await comparedOrganisations(db)
  const parties = organisations.filter(({ traits }) => traits.kind === 'party' && traits.abbreviation !== '')
  return {
    people: await inTurns(indexingPeople(await peopleToMatch(db, turn)), turn),
    organisations: organisationsIndex(organisations),
    staff: (await referenceLists(db)).staff,
    parties: new Map(parties.map(({ id, traits }) => [traits.abbreviation, id])),
  }
}
