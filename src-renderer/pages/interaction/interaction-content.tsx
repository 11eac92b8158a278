import type { InteractionFacts } from '../../../src-shared/log/interaction-facts'
import { AskList } from '../../components/interaction/ask-list'
import styles from '../../components/interaction/interaction-parts.module.css'
import { nameOfThing } from '../../components/parts/part-field'
import { CommitmentList } from '../../components/record/commitment-list'
import { FactList } from '../../components/record/fact-list'
import { PositionList } from '../../components/record/position-list'
import { useFieldFacts } from '../../components/record/use-field-facts'
import { useWords } from '../../text/words'

/** What was said: the note first, then what was asked and answered on which issues, and what came of it. */
export function InteractionContent({ interaction }: { readonly interaction: InteractionFacts }) {
  const { record } = useWords()
  const fact = useFieldFacts('interaction', interaction)
  const { id, participants, organisations } = interaction
  const first = participants.find(person => !person.isRemoved)
  return (
    <div className={styles['parts']}>
      <div className={styles['note']}>
        <FactList>{fact('note')}</FactList>
      </div>
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
    </div>
  )
}
