import { Fragment } from 'react'
import type { InteractionSummary, Participant } from '../../../src-shared/log/interaction'
import type { Words } from '../../text/words'
import type { CellLook } from './cell-look'
import styles from './cells.module.css'

const roleOf = ({ title, organisation }: Participant): string => [title, organisation].filter(Boolean).join(', ')

/** The people who took part, each with the role held that day, then the organisations that took part as such. */
export function participants(interaction: InteractionSummary, words: Words): CellLook {
  const people = interaction.participants.map(person => ({
    name: person.isRemoved ? `${person.name} (${words.log.removed})` : person.name,
    role: roleOf(person),
  }))
  const all = [...people, ...interaction.organisations.map(name => ({ name, role: '' }))]
  return {
    title: all.map(({ name, role }) => (role ? `${name}, ${role}` : name)).join('\n') || undefined,
    // Keyed by position and not by name: a row that scrolls in reuses the elements of the one that scrolls out.
    content: Array.from(all.entries(), ([place, { name, role }]) => (
      <Fragment key={place}>
        {name}
        <span className={styles['muted']}>{`${role && `, ${role}`}${place < all.length - 1 ? ' · ' : ''}`}</span>
      </Fragment>
    )),
  }
}
