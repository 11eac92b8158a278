import { useMutation, useQuery } from '@tanstack/react-query'
import { CircleAlert, CircleCheck, Clock } from 'lucide-react'
import type { IsoDate } from '../../src-shared/days/iso-date'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import {
  type CadenceState,
  type ContactCadence,
  cadenceShare,
  cadenceState,
  dueAfter,
} from '../../src-shared/log/contact-cadence'
import type { PersonId } from '../../src-shared/records/ids'
import { change } from '../state/commands/done-actions'
import { question } from '../state/office/question'
import { refusalOf } from '../state/office/refusal-of'
import { useWords } from '../text/words'
import { ChoiceList } from './choice-list'
import styles from './contact-cadence.module.css'
import { RefusalAlert } from './refusal-alert'

const usual: readonly ContactCadence[] = [
  { every: 2, unit: 'week' },
  ...[1, 2, 3, 4, 6, 12].map(every => ({ every, unit: 'month' as const })),
]
const codeOf = ({ every, unit }: ContactCadence): string => `${every} ${unit}`
const icons = { 'in-time': CircleCheck, amber: Clock, red: CircleAlert } as const

type StandingProps = { readonly cadence: ContactCadence; readonly lastOn: IsoDate | null }

/** Shows whether contact is in time, due, or overdue by half as long again, in words with an icon. */
function Standing({ cadence, lastOn }: StandingProps) {
  const words = useWords().cadence
  const state: CadenceState = cadenceState(cadenceShare(lastOn, cadence, dayInStockholm(new Date())))
  const Icon = icons[state]
  const due = lastOn === null ? undefined : dueAfter(lastOn, cadence)
  const day = due === undefined ? words.never : state === 'in-time' ? words.due(due) : words.wasDue(due)
  return (
    <p className={styles['standing']} data-state={state}>
      <Icon size={16} aria-hidden="true" />
      <span className={styles['state']}>{words.states[state]}</span> {day}
    </p>
  )
}

type Props = {
  readonly personId: PersonId
  /** The day of the latest meeting held, today at the latest. Null if there has been none. */
  readonly lastOn: IsoDate | null
}

/** How often the person should be met, to choose and clear, and whether it is time. */
export function ContactCadenceField({ personId, lastOn }: Props) {
  const words = useWords()
  const known = useQuery(question('cadence:read', { personId }))
  const cadence = known.data?.cadence ?? null
  const textOf = ({ every, unit }: ContactCadence) => words.cadence.usual(every, unit)
  const setting = useMutation({
    mutationFn: async (next: ContactCadence | null) => {
      const text = next ? words.cadence.set(textOf(next)) : words.cadence.cleared
      await change('cadence:set', { personId, cadence: next }, { tell: { text, words } })
    },
  })
  const isUnusual = cadence !== null && !usual.some(one => codeOf(one) === codeOf(cadence))
  const offered = isUnusual ? [cadence, ...usual] : usual
  const none = 'none'
  return (
    <section className={styles['cadence']} aria-label={words.cadence.heading}>
      <ChoiceList
        label={words.cadence.heading}
        value={cadence ? codeOf(cadence) : none}
        entries={[
          { value: none, label: cadence ? words.cadence.clear : words.cadence.none },
          ...offered.map(one => ({ value: codeOf(one), label: textOf(one) })),
        ]}
        onChange={code => setting.mutate(offered.find(one => codeOf(one) === code) ?? null)}
      />
      {cadence && <Standing cadence={cadence} lastOn={lastOn} />}
      <RefusalAlert refusal={setting.error && refusalOf(setting.error)} />
      <RefusalAlert refusal={known.error && refusalOf(known.error)} />
    </section>
  )
}
