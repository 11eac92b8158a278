import { X } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import type { Input } from '../../../src-shared/ipc/contract'
import type { InteractionFacts } from '../../../src-shared/log/interaction-facts'
import { worksOn } from '../../../src-shared/records/colleague'
import formStyles from '../../components/form.module.css'
import styles from '../../components/interaction/interaction-parts.module.css'
import { SidePart } from '../../components/record/fact-list'
import { PlaceLink } from '../../components/record/place-link'
import { ReferencePicker } from '../../components/record/reference-picker'
import { ThingPicker } from '../../components/record/thing-picker'
import { useEdit } from '../../components/record/use-edit'
import { RefusalAlert } from '../../components/refusal-alert'
import { useReferenceNames } from '../../components/timeline/use-reference-names'
import { useWords } from '../../text/words'

type Changes = Input<'interaction:edit'>['changes']
type LineProps = { readonly name: string; readonly onDrop: () => void; readonly children: ReactNode }

/** Somebody who took part, with the button that removes them. */
function Line({ name, onDrop, children }: LineProps) {
  const words = useWords()
  return (
    <li className={styles['person']}>
      <span>{children}</span>
      <button type="button" className={formStyles['tool']} aria-label={words.quickLog.remove(name)} onClick={onDrop}>
        <X size={14} aria-hidden="true" />
      </button>
    </li>
  )
}

/** Who took part, each once with the role held that day, and the field that adds more. */
function Participants({
  interaction,
  now,
}: {
  readonly interaction: InteractionFacts
  readonly now: (changes: Changes) => void
}) {
  const words = useWords()
  const { quickLog, record } = words
  const pickerId = useId()
  const { participants, organisations } = interaction
  return (
    <SidePart heading={quickLog.participants}>
      <ul>
        {participants.map(({ id, name, title, organisation, isRemoved }) => (
          <Line key={id} name={name} onDrop={() => now({ participants: { remove: [id] } })}>
            {isRemoved ? (
              `${name} (${words.log.removed})`
            ) : (
              <PlaceLink place={{ view: 'person', id }} detail={[title, organisation].filter(Boolean).join(', ')}>
                {name}
              </PlaceLink>
            )}
          </Line>
        ))}
        {organisations.map(({ id, name }) => (
          <Line key={id} name={name} onDrop={() => now({ organisationIds: { remove: [id] } })}>
            <PlaceLink place={{ view: 'organisation', id }}>{name}</PlaceLink>
          </Line>
        ))}
      </ul>
      <ThingPicker
        id={pickerId}
        label={record.interaction.addParticipants}
        placeholder={quickLog.participantsHint}
        on={interaction.startsOn}
        chosen={[]}
        hidden={[...participants, ...organisations].map(({ id }) => id)}
        onTake={match =>
          now(
            match.kind === 'person'
              ? { participants: { add: [{ personId: match.id }] } }
              : { organisationIds: { add: [match.id] } },
          )
        }
      />
    </SidePart>
  )
}

/** Who met whom about what: those who took part, our own, and the issues. Each is changed at once. */
export function InteractionPeople({ interaction }: { readonly interaction: InteractionFacts }) {
  const words = useWords()
  const { quickLog } = words
  const ids = { issues: useId(), staff: useId() }
  const names = useReferenceNames()
  const edit = useEdit()
  const now = (changes: Changes) => void edit.save('interaction:edit', { id: interaction.id, changes })
  return (
    <>
      <RefusalAlert refusal={edit.refusal} />
      <Participants interaction={interaction} now={now} />
      <SidePart heading={words.lists.fromUs}>
        <ReferencePicker
          id={ids.staff}
          label={quickLog.staff}
          placeholder={quickLog.staffHint}
          all={(names.lists?.staff ?? []).filter(one => worksOn(one, interaction.startsOn))}
          chosen={interaction.staff}
          onTake={other => now({ staffIds: { add: [other] } })}
          onDrop={other => now({ staffIds: { remove: [other] } })}
        />
      </SidePart>
      <SidePart heading={quickLog.issues}>
        <ReferencePicker
          id={ids.issues}
          label={quickLog.issues}
          placeholder={quickLog.issuesHint}
          all={names.lists?.issues ?? []}
          chosen={interaction.issueIds.map(id => ({ id, name: names.issue(id) }))}
          onTake={other => now({ issueIds: { add: [other] } })}
          onDrop={other => now({ issueIds: { remove: [other] } })}
        />
      </SidePart>
    </>
  )
}
