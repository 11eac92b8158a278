import type { InteractionSummary, Participant } from '../../../src-shared/domain/interaction'
import { useWords } from '../../text/words'
import styles from './cells.module.css'

type Cell = { readonly interaction: InteractionSummary }

export function DateCell({ interaction }: Cell) {
  const { startsOn, startsTime } = interaction
  return (
    <time className={styles['date']} dateTime={startsTime ? `${startsOn}T${startsTime}` : startsOn}>
      {startsOn}
      {startsTime && <span className={styles['muted']}> {startsTime.replace(':', '.')}</span>}
    </time>
  )
}

export function KindCell({ interaction }: Cell) {
  const words = useWords()
  return <span className={styles['line']}>{words.shared.kinds[interaction.kind]}</span>
}

export function HeadlineCell({ interaction }: Cell) {
  const words = useWords()
  const { headline } = interaction
  return (
    <span className={styles['headline']} title={headline}>
      {headline || <span className={styles['muted']}>{words.log.noHeadline}</span>}
    </span>
  )
}

const roleOf = ({ title, organisation }: Participant): string => [title, organisation].filter(Boolean).join(', ')

/** Who took part, each with the role they held that day, then the organisations that took part as such. */
export function ParticipantsCell({ interaction }: Cell) {
  const { participants, organisations } = interaction
  const people = participants.map(person => ({ name: person.name, role: roleOf(person) }))
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

/** How many names show in a wide table; a narrow one shows one. */
const mostShown = 2

/** As many names as a column has room for; the rest are counted, and all are in the tooltip and read out. */
export function ChipsCell({ names }: { readonly names: readonly string[] }) {
  const words = useWords()
  const beyond = (shown: number) => names.length > shown && words.log.more(names.length - shown)
  return (
    <span className={styles['chips']} title={names.join(', ')}>
      {names.map((name, place) => (
        <span key={name} className={place < mostShown ? styles['chip'] : 'visually-hidden'}>
          {name}
        </span>
      ))}
      <span className={styles['restWhenWide']} aria-hidden="true">
        {beyond(mostShown)}
      </span>
      <span className={styles['restWhenNarrow']} aria-hidden="true">
        {beyond(1)}
      </span>
    </span>
  )
}
