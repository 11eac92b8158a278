import { type FormEvent, useId, useState } from 'react'
import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import { readDate } from '../../../src-shared/days/written-date'
import type { Confidentiality } from '../../../src-shared/log/interaction'
import type { InteractionFacts } from '../../../src-shared/log/interaction-facts'
import { longestAuthority, longestProvision } from '../../../src-shared/log/log-limits'
import { useWords } from '../../text/words'
import { Button } from '../button'
import { ChoiceFact } from '../record/choice-fact'
import { Fact, FactList, SidePart } from '../record/fact-list'
import { useEdit } from '../record/use-edit'
import { RefusalAlert } from '../refusal-alert'
import { TextBox } from '../text-box'
import styles from './interaction-parts.module.css'

type Props = {
  readonly interaction: InteractionFacts
  readonly levels: readonly { readonly value: Confidentiality; readonly label: string }[]
  readonly onLevel: (level: Exclude<Confidentiality, 'secrecy_marked'>) => void
}

/** Chooses how far the interaction may be shared. A secrecy mark needs its provision, day and authority, all set together. */
export function SecrecyMark({ interaction, levels, onLevel }: Props) {
  const words = useWords()
  const said = words.record.secrecy
  const today = dayInStockholm(new Date())
  const ids = { provision: useId(), markedOn: useId(), authority: useId() }
  const [isMarking, setIsMarking] = useState(false)
  const [ground, setGround] = useState({ provision: '', markedOn: today as string, authority: '' })
  const edit = useEdit()
  const markedOn = readDate(ground.markedOn, today)

  async function mark(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (markedOn === undefined) return
    const secrecy = { ...ground, markedOn }
    if (await edit.save('interaction:edit', { id: interaction.id, changes: { secrecy } })) setIsMarking(false)
  }

  const box = (field: 'provision' | 'markedOn' | 'authority') => (
    <TextBox
      id={ids[field]}
      label={said[field]}
      value={ground[field]}
      maxLength={field === 'provision' ? longestProvision : longestAuthority}
      problem={
        field === 'markedOn' && markedOn === undefined
          ? words.shared.refusal({ code: 'not-a-date', text: ground.markedOn })
          : undefined
      }
      onChange={text => setGround(before => ({ ...before, [field]: text }))}
    />
  )
  const { secrecy } = interaction
  return (
    <SidePart heading={said.heading}>
      <FactList>
        <ChoiceFact
          name={words.quickLog.visibility}
          value={isMarking ? 'secrecy_marked' : interaction.confidentiality}
          entries={levels}
          onChange={level => {
            if (level === 'secrecy_marked') return setIsMarking(true)
            setIsMarking(false)
            if (level !== interaction.confidentiality) onLevel(level)
          }}
        />
        {secrecy && !isMarking && (
          <>
            <Fact name={said.provision}>{secrecy.provision}</Fact>
            <Fact name={said.markedOn}>{secrecy.markedOn}</Fact>
            <Fact name={said.authority}>{secrecy.authority}</Fact>
          </>
        )}
      </FactList>
      {isMarking && (
        <form className={styles['marking']} aria-label={said.heading} onSubmit={event => void mark(event)}>
          <p className={styles['detail']}>{said.warning}</p>
          {box('provision')}
          {box('markedOn')}
          {box('authority')}
          <RefusalAlert refusal={edit.refusal} />
          <div className={styles['ways']}>
            <Button type="submit">{said.mark}</Button>
            <Button onClick={() => setIsMarking(false)}>{words.record.role.cancel}</Button>
          </div>
        </form>
      )}
    </SidePart>
  )
}
