import { useQuery } from '@tanstack/react-query'
import type { StaffMemberId } from '../../src-shared/domain/ids'
import { question } from '../question'
import { useWords } from '../text/words'
import fields from './fields.module.css'
import { changeListSettings, listSettings } from './list-store'

/** Says which of the staff works here, where a view about oneself asks for it. */
export function MeChoice() {
  const words = useWords().lists
  const { me } = listSettings.use()
  const { data } = useQuery(question('reference:read', {}))
  return (
    <select
      className={fields['control']}
      aria-label={words.whoAreYou}
      value={me ?? ''}
      onChange={event => changeListSettings({ me: (event.target.value || null) as StaffMemberId | null })}
    >
      <option value="">{words.whoAreYou}</option>
      {(data?.staff ?? []).map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}
