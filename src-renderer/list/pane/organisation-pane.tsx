import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { OrganisationId } from '../../../src-shared/records/ids'
import type { OrganisationFacts } from '../../../src-shared/records/organisation-facts'
import { nameOfThing } from '../../components/parts/part-field'
import { CommitmentList } from '../../components/record/commitment-list'
import { FactList } from '../../components/record/fact-list'
import { HolderList } from '../../components/record/holder-list'
import { PlaceLink } from '../../components/record/place-link'
import { useFieldFacts } from '../../components/record/use-field-facts'
import { question } from '../../state/office/question'
import { useWords } from '../../text/words'
import { LatestContacts } from './latest-contacts'
import { PanePart } from './pane-part'
import { PaneRecord } from './pane-record'
import styles from './reading-pane.module.css'

/** How many people are shown. All are on the organisation's own screen. */
const mostPeople = 8

/** An organisation in the reading pane: what it belongs to, who holds a role there, what was promised, and when it was met. */
export function OrganisationPane({ id }: { readonly id: string }) {
  const answer = useQuery({
    ...question('organisation:read', { id: id as OrganisationId }),
    placeholderData: keepPreviousData,
  })
  return (
    <PaneRecord answer={answer}>
      {organisation => <Organisation key={organisation.id} organisation={organisation} />}
    </PaneRecord>
  )
}

function Organisation({ organisation }: { readonly organisation: OrganisationFacts }) {
  const words = useWords()
  const { record, shared } = words
  const fact = useFieldFacts('organisation', organisation)
  const { id, name, above, people, commitments } = organisation
  return (
    <>
      <div className={styles['title']}>
        <FactList>{fact('name')}</FactList>
      </div>
      {above.length > 0 && (
        <p className={styles['quiet']}>
          {above.map(({ id: parent, name: called }) => (
            <PlaceLink key={parent} place={{ view: 'organisation', id: parent }}>
              {called}
            </PlaceLink>
          ))}
        </p>
      )}
      <PanePart heading={record.facts}>
        <FactList>
          {fact('kind', { labels: shared.organisationKinds })}
          {fact('abbreviation')}
        </FactList>
      </PanePart>
      <PanePart heading={record.organisation.peopleToday}>
        {people.length === 0 && <p className={styles['quiet']}>{record.organisation.nobody}</p>}
        <HolderList holders={people.slice(0, mostPeople)} />
      </PanePart>
      <PanePart heading={record.tabs.commitments}>
        <CommitmentList
          commitments={commitments}
          owner={id}
          known={{ counterpartOrganisationId: id, [nameOfThing('counterpartOrganisationId')]: name }}
        />
      </PanePart>
      <LatestContacts subject={{ kind: 'organisation', id }} />
    </>
  )
}
