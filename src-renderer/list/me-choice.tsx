import { useQuery } from '@tanstack/react-query'
import type { StaffMemberId } from '../../src-shared/domain/ids'
import { announce } from '../announce'
import { rememberAction } from '../commands/done-actions'
import { ask } from '../office'
import { readAgain } from '../query-client'
import { question } from '../question'
import { refusalOf } from '../refusal-of'
import { useWords } from '../text/words'
import fields from './fields.module.css'

/** Says which of the staff works here, where a view about oneself asks for it. */
export function MeChoice() {
  const said = useWords()
  const words = said.lists
  const { data } = useQuery(question('reference:read', {}))
  const me = useQuery(question('me:read', {}))

  async function choose(staffId: StaffMemberId | null): Promise<void> {
    try {
      const { actionId } = await ask('me:choose', { staffId })
      rememberAction(actionId)
      await readAgain()
    } catch (thrown) {
      await announce({ text: said.shared.refusal(refusalOf(thrown)), isRefusal: true })
    }
  }
  return (
    <select
      className={fields['control']}
      aria-label={words.whoAreYou}
      value={me.data?.staffId ?? ''}
      onChange={event => void choose((event.target.value || null) as StaffMemberId | null)}
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
