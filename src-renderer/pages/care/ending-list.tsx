import { useId } from 'react'
import type { RoleAssignmentId } from '../../../src-shared/records/ids'
import { printedRole } from '../../../src-shared/records/role-assignment'
import type { HeldRole } from '../../../src-shared/records/role-change'
import { Button } from '../../components/button'
import { TextBox } from '../../components/text-box'
import { useWords } from '../../text/words'
import styles from './care-page.module.css'
import rows from './ending-list.module.css'
import { filteredRoles } from './reshuffle-draft'
import { SuccessorField } from './successor-field'
import type { Reshuffling } from './use-reshuffle'

/** The roles held on that day, to tick one by one or all that match the filter. */
export function EndingList({ reshuffle }: { readonly reshuffle: Reshuffling }) {
  const words = useWords().reshuffle
  const { draft, change, roles, endings } = reshuffle
  const id = useId()
  const shown = filteredRoles(roles, draft.filter)

  function tick(ids: readonly RoleAssignmentId[], isChosen: boolean): void {
    const chosen = new Set(draft.chosen)
    for (const one of ids) {
      if (isChosen) chosen.add(one)
      else chosen.delete(one)
    }
    change({ chosen })
  }

  const row = (role: HeldRole) => {
    const isChosen = draft.chosen.has(role.id)
    return (
      <li key={role.id} className={rows['row']}>
        <label className={rows['tick']}>
          <input type="checkbox" checked={isChosen} onChange={event => tick([role.id], event.target.checked)} />
          <span>
            <span className={rows['name']}>{role.name}</span>
            <span className={rows['role']}>{printedRole(role)}</span>
          </span>
        </label>
        {isChosen && <SuccessorField role={role} reshuffle={reshuffle} />}
      </li>
    )
  }

  return (
    <section className={styles['panel']} aria-label={words.roles}>
      <h2>{words.roles}</h2>
      <div className={styles['bar']}>
        <TextBox
          id={`${id}-filter`}
          label={words.filter}
          value={draft.filter}
          onChange={filter => change({ filter })}
        />
        <div className={styles['ways']}>
          <Button
            onClick={() =>
              tick(
                shown.map(one => one.id),
                true,
              )
            }
          >
            {words.all}
          </Button>
          <Button
            onClick={() =>
              tick(
                shown.map(one => one.id),
                false,
              )
            }
          >
            {words.none}
          </Button>
        </div>
        <p className={styles['count']} role="status">
          {words.chosen(endings.length, roles.length)}
        </p>
      </div>
      {shown.length === 0 && <p>{words.noMatch(draft.filter.trim())}</p>}
      <ul className={rows['list']}>{shown.map(row)}</ul>
    </section>
  )
}
