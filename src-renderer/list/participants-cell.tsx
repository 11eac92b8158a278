import type { InteractionSummary, Participant } from '../../src-shared/domain/interaction'
import { useWords } from '../text/words'
import styles from './cells.module.css'

const roleOf = ({ title, organisation }: Participant): string => [title, organisation].filter(Boolean).join(', ')

/** Who took part, each with the role they held that day, then the organisations that took part as such. */
export function ParticipantsCell({ interaction }: { readonly interaction: InteractionSummary }) {
  const { participants, organisations } = interaction
  const words = useWords()
  const people = participants.map(person => ({
    name: person.isRemoved ? `${person.name} (${words.log.removed})` : person.name,
    role: roleOf(person),
  }))
  const all = [...people, ...organisations.map(name => ({ name, role: '' }))]
  return (
    <span className={styles['line']} title={all.map(({ name, role }) => (role ? `${name}, ${role}` : name)).join('\n')}>
      {all.map(({ name, role }, place) => (
        <span key={`${name} ${role}`}>
          {place > 0 && <span className={styles['muted']}> · </span>}
          {name}
          {role && <span className={styles['muted']}>, {role}</span>}
        </span>
      ))}
    </span>
  )
}
