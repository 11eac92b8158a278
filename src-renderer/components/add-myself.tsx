import { type FormEvent, useId, useState } from 'react'
import { longestOf } from '../../src-shared/records/catalogue/longest-of'
import type { StaffMemberId } from '../../src-shared/records/ids'
import type { Refusal } from '../../src-shared/refusals/refusal'
import { change } from '../state/commands/done-actions'
import { refusalOf } from '../state/office/refusal-of'
import { useMe } from '../state/office/use-me'
import { useWords } from '../text/words'
import styles from './add-myself.module.css'
import { Button } from './button'
import { RefusalAlert } from './refusal-alert'
import { TextBox } from './text-box'

const onlyAName = { email: null, title: null, homePartnerId: null, fromOn: null, toOn: null }

/** Adds the user as a colleague by name alone, and at once stores that this colleague works at this laptop. */
export function AddMyself() {
  const words = useWords().me
  const { choose } = useMe()
  const id = useId()
  const [name, setName] = useState('')
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  async function add(event: FormEvent): Promise<void> {
    event.preventDefault()
    try {
      const made = await change('record:add', { kind: 'staff', fields: { ...onlyAName, name } })
      setRefusal(null)
      setName('')
      choose(made.id as StaffMemberId)
    } catch (thrown) {
      setRefusal(refusalOf(thrown))
    }
  }
  return (
    <form className={styles['form']} aria-label={words.addMyself} noValidate onSubmit={event => void add(event)}>
      <TextBox id={id} label={words.myName} value={name} maxLength={longestOf('staff', 'name')} onChange={setName} />
      <Button type="submit">{words.addMyself}</Button>
      <RefusalAlert refusal={refusal} />
    </form>
  )
}
