import { Plus } from 'lucide-react'
import { useState } from 'react'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import type { EditableRole, PersonFacts } from '../../../src-shared/records/person-facts'
import { heldOn, printedRole } from '../../../src-shared/records/role-assignment'
import { Button } from '../../components/button'
import { useWords } from '../../text/words'
import { CorrectRole } from './correct-role'
import { NewRole } from './new-role'
import styles from './person-page.module.css'

type Props = {
  readonly person: PersonFacts
  readonly isAdding: boolean
  readonly onAdding: (isAdding: boolean) => void
}

function Role({ role }: { readonly role: EditableRole }) {
  const words = useWords().record.role
  const [isOpen, setIsOpen] = useState(false)
  const isHeld = heldOn(role, dayInStockholm(new Date()))
  const notes = [role.isPrimary && words.primary, isHeld && words.now, role.source].filter(Boolean)
  if (isOpen)
    return (
      <li>
        <CorrectRole role={role} onDone={() => setIsOpen(false)} />
      </li>
    )
  return (
    <li className={styles['role']} data-held={isHeld || undefined}>
      <span className={styles['mark']} aria-hidden="true" />
      <div className={styles['said']}>
        <p className={styles['name']}>{printedRole(role)}</p>
        <p className={styles['detail']}>
          {role.fromOn ?? '…'} – {role.toOn ?? words.noEnd}
          {notes.length > 0 && ` · ${notes.join(' · ')}`}
        </p>
      </div>
      <Button aria-label={words.editOf(printedRole(role))} onClick={() => setIsOpen(true)}>
        {words.edit}
      </Button>
    </li>
  )
}

/** All roles of a person, present and past, latest first along a time line. */
export function RoleList({ person, isAdding, onAdding }: Props) {
  const words = useWords().record.role
  return (
    <>
      {isAdding ? (
        <NewRole person={person} onDone={() => onAdding(false)} />
      ) : (
        <Button onClick={() => onAdding(true)}>
          <Plus size={16} aria-hidden="true" />
          {words.add}
        </Button>
      )}
      {person.roles.length === 0 && <p className={styles['detail']}>{words.none}</p>}
      <ol className={styles['roles']} aria-label={words.line}>
        {person.roles.map(role => (
          <Role key={role.id} role={role} />
        ))}
      </ol>
    </>
  )
}
