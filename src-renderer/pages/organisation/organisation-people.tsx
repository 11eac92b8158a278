import type { OrganisationFacts } from '../../../src-shared/records/organisation-facts'
import { SidePart } from '../../components/record/fact-list'
import { HolderList } from '../../components/record/holder-list'
import { useWords } from '../../text/words'

/** The people who have a role here today, and those who had one. */
export function OrganisationPeople({ organisation }: { readonly organisation: OrganisationFacts }) {
  const words = useWords().record.organisation
  const { people, formerPeople, peopleTotal } = organisation
  const beyond = peopleTotal - people.length - formerPeople.length
  return (
    <>
      <SidePart heading={words.peopleToday}>
        {people.length === 0 ? <p>{words.nobody}</p> : <HolderList holders={people} />}
      </SidePart>
      {formerPeople.length > 0 && (
        <SidePart heading={words.formerPeople}>
          <HolderList holders={formerPeople} />
        </SidePart>
      )}
      {beyond > 0 && <p>{words.beyond(beyond)}</p>}
    </>
  )
}
