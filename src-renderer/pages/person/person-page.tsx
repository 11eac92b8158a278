import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import type { PlaceOf } from '../../../src-shared/program/place'
import type { PersonFacts } from '../../../src-shared/records/person-facts'
import { Button } from '../../components/button'
import { ContactCadenceField } from '../../components/contact-cadence'
import { nameOfThing } from '../../components/parts/part-field'
import { Attachments } from '../../components/record/attachments'
import { CommitmentList } from '../../components/record/commitment-list'
import { SidePart } from '../../components/record/fact-list'
import { MentionedIn } from '../../components/record/mentioned-in'
import { BriefingButton } from '../../components/record/page/briefing-button'
import { DuplicateBanner } from '../../components/record/page/duplicate-banner'
import { RecordHistory } from '../../components/record/page/record-history'
import { RecordPage } from '../../components/record/page/record-page'
import { RecordState } from '../../components/record/page/record-state'
import { RecordTabs } from '../../components/record/page/record-tabs'
import { RemoveButton } from '../../components/record/page/remove-button'
import { PlaceLink } from '../../components/record/place-link'
import { PositionList } from '../../components/record/position-list'
import { PrivateNote } from '../../components/record/private-note'
import { ChartedTimeline } from '../../components/timeline/charted-timeline'
import type { Command } from '../../state/commands/command'
import { useCommands } from '../../state/commands/registry'
import { question } from '../../state/office/question'
import { keepText, keptText } from '../../state/screen/kept-text'
import { useLogStart } from '../../state/screen/log-start'
import { useWords } from '../../text/words'
import { newRoleName } from './new-role-name'
import { PersonFactList } from './person-fact-list'
import { RoleList } from './role-list'

/** A person the office meets: who it is, what was said, and what was promised. */
export function PersonPage({ place }: { readonly place: PlaceOf<'person'> }) {
  return (
    <RecordState answer={useQuery(question('person:read', { id: place.id }))}>
      {person => <Person person={person} />}
    </RecordState>
  )
}

function Links({ person }: { readonly person: PersonFacts }) {
  const words = useWords().record
  const today = dayInStockholm(new Date())
  const subject = { subjectTable: 'person', subjectId: person.id } as const
  const held = person.roles.filter(role => role.organisationId !== null)
  const organisations = held.filter(
    (role, at) => held.findIndex(other => other.organisationId === role.organisationId) === at,
  )
  return (
    <>
      {organisations.length > 0 && (
        <SidePart heading={words.person.organisations}>
          {organisations.map(
            ({ organisationId, organisation, toOn }) =>
              organisationId && (
                <PlaceLink
                  key={organisationId}
                  place={{ view: 'organisation', id: organisationId }}
                  detail={toOn !== null && toOn < today ? `– ${toOn}` : undefined}
                >
                  {organisation}
                </PlaceLink>
              ),
          )}
        </SidePart>
      )}
      <Attachments subject={subject} />
      <MentionedIn kind="person" id={person.id} />
      <PrivateNote subject={subject} />
    </>
  )
}

function Person({ person }: { readonly person: PersonFacts }) {
  const words = useWords()
  const { id } = person
  useLogStart({ participants: [{ kind: 'person', id: person.id, name: person.name, detail: '' }] })
  const said = words.record
  const [tab, setTab] = useState('timeline')
  const [isAddingRole, setIsAddingRole] = useState(false)
  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: 'new-role',
        group: 'create',
        words: all => all.record.role.add,
        takesText: true,
        run: ({ text }) => {
          const name = newRoleName(id)
          // A half-written title is kept rather than replaced with the new text.
          if (text !== '' && !keptText(name)?.trim()) keepText(name, text)
          setTab('roles')
          setIsAddingRole(true)
        },
      },
    ],
    [id],
  )
  useCommands(commands)
  const promised = { counterpartPersonId: id, [nameOfThing('counterpartPersonId')]: person.name }
  const stated = { personId: id, [nameOfThing('personId')]: person.name }
  return (
    <RecordPage
      kind={words.records.person}
      title={person.name}
      banner={<DuplicateBanner kind="person" id={id} />}
      detail={person.role || said.person.noRole}
      actions={
        <>
          <Button
            onClick={() => {
              setTab('roles')
              setIsAddingRole(true)
            }}
          >
            <Plus size={16} aria-hidden="true" />
            {said.role.add}
          </Button>
          <BriefingButton subject={{ subjectTable: 'person', subjectId: id }} />
          <RemoveButton kind="person" id={id} name={person.name} />
        </>
      }
      facts={
        <>
          <PersonFactList person={person} />
          <ContactCadenceField personId={id} lastOn={person.lastInteraction?.startsOn ?? null} />
        </>
      }
      links={<Links person={person} />}
    >
      <RecordTabs
        label={said.parts}
        shown={tab}
        onShow={setTab}
        tabs={[
          { id: 'timeline', name: said.timeline, content: <ChartedTimeline subject={{ kind: 'person', id }} /> },
          {
            id: 'roles',
            name: said.tabs.roles,
            count: person.roles.length,
            content: <RoleList person={person} isAdding={isAddingRole} onAdding={setIsAddingRole} />,
          },
          {
            id: 'commitments',
            name: said.tabs.commitments,
            count: person.commitments.length,
            content: <CommitmentList commitments={person.commitments} owner={id} known={promised} />,
          },
          {
            id: 'positions',
            name: said.tabs.positions,
            count: person.positions.length,
            content: (
              <PositionList
                positions={person.positions}
                by="issue"
                owner={id}
                subject={{ kind: 'person', id }}
                known={stated}
              />
            ),
          },
          { id: 'history', name: said.tabs.history, content: <RecordHistory id={id} /> },
        ]}
      />
    </RecordPage>
  )
}
