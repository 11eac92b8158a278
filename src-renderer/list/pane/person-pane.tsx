import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import type { PersonId } from '../../../src-shared/records/ids'
import type { PersonFacts } from '../../../src-shared/records/person-facts'
import { nameOfThing } from '../../components/parts/part-field'
import { Attachments } from '../../components/record/attachments'
import { CommitmentList } from '../../components/record/commitment-list'
import { Fact, FactList } from '../../components/record/fact-list'
import { PlaceLink } from '../../components/record/place-link'
import { useFieldFacts } from '../../components/record/use-field-facts'
import { question } from '../../state/office/question'
import { useWords } from '../../text/words'
import { LatestContacts } from './latest-contacts'
import { PanePart } from './pane-part'
import { PaneRecord } from './pane-record'
import styles from './reading-pane.module.css'

/** A person in the reading pane: the roles held today, how to reach them, what was promised, and when they were met. */
export function PersonPane({ id }: { readonly id: string }) {
  const answer = useQuery({ ...question('person:read', { id: id as PersonId }), placeholderData: keepPreviousData })
  return <PaneRecord answer={answer}>{person => <Person key={person.id} person={person} />}</PaneRecord>
}

function Roles({ person }: { readonly person: PersonFacts }) {
  const today = dayInStockholm(new Date())
  const held = person.roles.filter(
    ({ fromOn, toOn }) => (fromOn === null || fromOn <= today) && (toOn === null || toOn >= today),
  )
  return (
    <ul className={styles['lines']}>
      {held.map(({ id, title, organisation, organisationId }) => (
        <li key={id}>
          {organisationId === null ? (
            [title, organisation].filter(Boolean).join(', ')
          ) : (
            <PlaceLink place={{ view: 'organisation', id: organisationId }} detail={title}>
              {organisation}
            </PlaceLink>
          )}
        </li>
      ))}
    </ul>
  )
}

function Person({ person }: { readonly person: PersonFacts }) {
  const words = useWords()
  const { record, shared } = words
  const fact = useFieldFacts('person', person)
  const { id, name, role, contactWays, commitments } = person
  const ways = contactWays.map(({ address }) => address).join(', ')
  return (
    <>
      <div className={styles['title']}>
        <FactList>{fact('name')}</FactList>
      </div>
      {role === '' && <p className={styles['quiet']}>{record.person.noRole}</p>}
      <Roles person={person} />
      <PanePart heading={record.facts}>
        <FactList>
          {fact('category', { labels: shared.categories, none: shared.uncategorised })}
          <Fact name={record.person.contactWays}>{ways}</Fact>
        </FactList>
      </PanePart>
      <PanePart heading={record.tabs.commitments}>
        <CommitmentList
          commitments={commitments}
          owner={id}
          known={{ counterpartPersonId: id, [nameOfThing('counterpartPersonId')]: name }}
        />
      </PanePart>
      <LatestContacts subject={{ kind: 'person', id }} />
      <section className={styles['part']}>
        <Attachments subject={{ subjectTable: 'person', subjectId: id }} />
      </section>
    </>
  )
}
