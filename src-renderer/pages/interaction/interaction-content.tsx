import { useId } from 'react'
import type { Input } from '../../../src-shared/ipc/contract'
import type { InteractionFacts } from '../../../src-shared/log/interaction-facts'
import { worksOn } from '../../../src-shared/records/colleague'
import { nameOfThing } from '../../components/parts/part-field'
import { CommitmentList } from '../../components/record/commitment-list'
import { EditableFact } from '../../components/record/editable-fact'
import { FactList } from '../../components/record/fact-list'
import { PlaceLink } from '../../components/record/place-link'
import { PositionList } from '../../components/record/position-list'
import { ReferencePicker } from '../../components/record/reference-picker'
import { ThingPicker } from '../../components/record/thing-picker'
import { useEdit } from '../../components/record/use-edit'
import { useSavedFact } from '../../components/record/use-saved-fact'
import { RefusalAlert } from '../../components/refusal-alert'
import { useReferenceNames } from '../../components/timeline/use-reference-names'
import { useWords } from '../../text/words'
import { AskList } from '../../components/interaction/ask-list'
import styles from '../../components/interaction/interaction-parts.module.css'

const choices = (ids: readonly string[], nameOf: (id: string) => string) => ids.map(id => ({ id, name: nameOf(id) }))

/** The people present with their role that day, what was said on which issues, and what came of it. */
export function InteractionContent({ interaction }: { readonly interaction: InteractionFacts }) {
  const words = useWords()
  const { quickLog, record } = words
  const ids = { met: useId(), issues: useId(), staff: useId() }
  const names = useReferenceNames()
  const edit = useEdit()
  const { saveFact } = useSavedFact()
  const { id, participants, organisations } = interaction
  const now = (changes: Input<'interaction:edit'>['changes']) => void edit.save('interaction:edit', { id, changes })
  const first = participants.find(person => !person.isRemoved)
  const isPerson = (other: string) => participants.some(person => person.id === other)
  return (
    <div className={styles['parts']}>
      <RefusalAlert refusal={edit.refusal} />
      <section aria-labelledby={`${ids.met}-heading`}>
        <h2 id={`${ids.met}-heading`}>{quickLog.participants}</h2>
        <ul>
          {participants.map(person => (
            <li key={person.id} className={styles['person']}>
              {person.isRemoved ? (
                `${person.name} (${words.log.removed})`
              ) : (
                <PlaceLink
                  place={{ view: 'person', id: person.id }}
                  detail={[person.title, person.organisation].filter(Boolean).join(', ')}
                >
                  {person.name}
                </PlaceLink>
              )}
            </li>
          ))}
          {organisations.map(organisation => (
            <li key={organisation.id} className={styles['person']}>
              <PlaceLink place={{ view: 'organisation', id: organisation.id }}>{organisation.name}</PlaceLink>
            </li>
          ))}
        </ul>
        <ThingPicker
          id={ids.met}
          label={record.interaction.changeParticipants}
          placeholder={quickLog.participantsHint}
          on={interaction.startsOn}
          chosen={[...participants, ...organisations].map(({ id: other, name }) => ({ id: other, name }))}
          onTake={match =>
            now(
              match.kind === 'person'
                ? { participants: { add: [{ personId: match.id }] } }
                : { organisationIds: { add: [match.id] } },
            )
          }
          onDrop={({ id: other }) =>
            now(isPerson(other) ? { participants: { remove: [other] } } : { organisationIds: { remove: [other] } })
          }
        />
      </section>
      <section className={styles['part']} aria-label={quickLog.issues}>
        <h2>{quickLog.issues}</h2>
        <ReferencePicker
          id={ids.issues}
          label={quickLog.issues}
          placeholder={quickLog.issuesHint}
          all={names.lists?.issues ?? []}
          chosen={choices(interaction.issueIds, names.issue)}
          onTake={other => now({ issueIds: { add: [other] } })}
          onDrop={other => now({ issueIds: { remove: [other] } })}
        />
      </section>
      <section className={styles['part']}>
        <FactList>
          <EditableFact
            name={quickLog.note}
            value={interaction.note}
            isLong
            keptAs={`note ${id}`}
            onSave={note => saveFact('interaction:edit', { id, changes: { note } })}
          />
        </FactList>
      </section>
      <section className={styles['part']} aria-label={record.ask.heading}>
        <h2>{record.ask.heading}</h2>
        <AskList interaction={interaction} />
      </section>
      <section className={styles['part']} aria-label={record.tabs.commitments}>
        <h2>{record.tabs.commitments}</h2>
        <CommitmentList
          commitments={interaction.commitments}
          owner={id}
          known={{
            interactionId: id,
            counterpartPersonId: first?.id ?? '',
            [nameOfThing('counterpartPersonId')]: first?.name ?? '',
            counterpartOrganisationId: organisations[0]?.id ?? '',
            [nameOfThing('counterpartOrganisationId')]: organisations[0]?.name ?? '',
            issueIds: interaction.issueIds.join(' '),
          }}
        />
      </section>
      <section className={styles['part']} aria-label={record.tabs.positions}>
        <h2>{record.tabs.positions}</h2>
        <PositionList
          positions={interaction.positions}
          by="organisation"
          owner={id}
          known={{ evidenceInteractionId: id, statedOn: interaction.startsOn }}
        />
      </section>
      <section className={styles['part']} aria-label={quickLog.staff}>
        <h2>{quickLog.staff}</h2>
        <ReferencePicker
          id={ids.staff}
          label={quickLog.staff}
          placeholder={quickLog.staffHint}
          all={(names.lists?.staff ?? []).filter(one => worksOn(one, interaction.startsOn))}
          chosen={interaction.staff}
          onTake={other => now({ staffIds: { add: [other] } })}
          onDrop={other => now({ staffIds: { remove: [other] } })}
        />
      </section>
    </div>
  )
}
