import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { InteractionFacts } from '../../../src-shared/log/interaction-facts'
import type { InteractionId } from '../../../src-shared/records/ids'
import { AskList } from '../../components/interaction/ask-list'
import { InteractionFactList } from '../../components/interaction/interaction-fact-list'
import { InteractionMeta } from '../../components/interaction/interaction-meta'
import { nameOfThing } from '../../components/parts/part-field'
import { Attachments } from '../../components/record/attachments'
import { CommitmentList } from '../../components/record/commitment-list'
import { FactList } from '../../components/record/fact-list'
import { PlaceLink } from '../../components/record/place-link'
import { useFieldFacts } from '../../components/record/use-field-facts'
import { question } from '../../state/office/question'
import { sharedState } from '../../state/screen/shared-state'
import { useWords } from '../../text/words'
import { PanePart } from './pane-part'
import { PaneRecord } from './pane-record'
import styles from './reading-pane.module.css'

/** If the user unfolds the facts of one interaction, they are unfolded for the next. */
const areFactsShown = sharedState(false)

/** An interaction in the reading pane: what is told first on its own screen, in the same order. */
export function InteractionPane({ id }: { readonly id: string }) {
  const answer = useQuery({
    ...question('interaction:read', { id: id as InteractionId }),
    placeholderData: keepPreviousData,
  })
  return (
    <PaneRecord answer={answer}>
      {interaction => <Interaction key={interaction.id} interaction={interaction} />}
    </PaneRecord>
  )
}

/** Everybody who took part, each with the role held that day, then our own. */
function People({ interaction }: { readonly interaction: InteractionFacts }) {
  const words = useWords()
  const { participants, organisations, staff } = interaction
  return (
    <ul className={styles['people']} aria-label={words.quickLog.participants}>
      {participants.map(({ id, name, title, organisation, isRemoved }) => (
        <li key={id}>
          {isRemoved ? (
            <span>{`${name} (${words.log.removed})`}</span>
          ) : (
            <PlaceLink place={{ view: 'person', id }}>{name}</PlaceLink>
          )}
          <span className={styles['role']}>{[title, organisation].filter(Boolean).join(', ')}</span>
        </li>
      ))}
      {organisations.map(({ id, name }) => (
        <li key={id}>
          <PlaceLink place={{ view: 'organisation', id }}>{name}</PlaceLink>
          <span />
        </li>
      ))}
      {staff.length > 0 && (
        <li>
          <span className={styles['quiet']}>{words.lists.fromUs}</span>
          <span className={styles['role']}>{staff.map(({ name }) => name).join(', ')}</span>
        </li>
      )}
    </ul>
  )
}

function Interaction({ interaction }: { readonly interaction: InteractionFacts }) {
  const words = useWords()
  const { record, quickLog } = words
  const fact = useFieldFacts('interaction', interaction)
  const areShown = areFactsShown.use()
  const { id, participants, organisations, commitments, issueIds } = interaction
  const met = participants.find(person => !person.isRemoved)
  return (
    <>
      <div className={styles['title']}>
        <FactList>{fact('headline')}</FactList>
      </div>
      <div className={styles['quiet']}>
        <InteractionMeta interaction={interaction} />
      </div>
      <People interaction={interaction} />
      <PanePart heading={quickLog.note}>
        <div className={styles['plain']}>
          <FactList>{fact('note')}</FactList>
        </div>
      </PanePart>
      <PanePart heading={record.ask.heading}>
        <AskList interaction={interaction} />
      </PanePart>
      <PanePart heading={record.tabs.commitments}>
        <CommitmentList
          commitments={commitments}
          owner={id}
          known={{
            interactionId: id,
            counterpartPersonId: met?.id ?? '',
            [nameOfThing('counterpartPersonId')]: met?.name ?? '',
            counterpartOrganisationId: organisations[0]?.id ?? '',
            [nameOfThing('counterpartOrganisationId')]: organisations[0]?.name ?? '',
            issueIds: issueIds.join(' '),
          }}
        />
      </PanePart>
      <section className={styles['part']}>
        <Attachments subject={{ subjectTable: 'interaction', subjectId: id }} />
      </section>
      <details
        className={styles['part']}
        open={areShown}
        onToggle={({ currentTarget }) => areFactsShown.set(currentTarget.open)}
      >
        <summary>{record.facts}</summary>
        {areShown && <InteractionFactList interaction={interaction} />}
      </details>
    </>
  )
}
