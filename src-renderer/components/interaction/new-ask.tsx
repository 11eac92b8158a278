import { Plus } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import type { InteractionFacts } from '../../../src-shared/log/interaction-facts'
import { longestAsk } from '../../../src-shared/log/log-limits'
import { useWords } from '../../text/words'
import { Button } from '../button'
import { ChoiceFact } from '../record/choice-fact'
import { FactList } from '../record/fact-list'
import { useEdit } from '../record/use-edit'
import { useKeptText } from '../record/use-kept-text'
import { RefusalAlert } from '../refusal-alert'
import { TextBox } from '../text-box'
import { useReferenceNames } from '../timeline/use-reference-names'
import styles from './interaction-parts.module.css'

/** Adds an ask. The issue is preset to the first one of the interaction, if it has one. */
export function NewAsk({ interaction }: { readonly interaction: InteractionFacts }) {
  const words = useWords().record
  const id = useId()
  const names = useReferenceNames()
  const [text, keep] = useKeptText(`new-ask ${interaction.id}`)
  const [issueId, setIssueId] = useState<string>(interaction.issueIds[0] ?? '')
  const edit = useEdit()
  if (text === null)
    return (
      <Button onClick={() => keep('')}>
        <Plus size={16} aria-hidden="true" />
        {words.ask.add}
      </Button>
    )
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault()
    const asked = (text ?? '').trim()
    if (asked === '') return
    const noted = { interactionId: interaction.id, issueId: issueId || null, ask: asked }
    if (await edit.save('ask:add', noted)) keep(null)
  }
  return (
    <form className={styles['marking']} aria-label={words.ask.add} onSubmit={event => void save(event)}>
      <TextBox id={id} label={words.ask.ask} value={text} maxLength={longestAsk} autoFocus onChange={keep} />
      <FactList>
        <ChoiceFact
          name={words.ask.issue}
          value={issueId}
          entries={[
            { value: '', label: words.ask.noIssue },
            ...(names.lists?.issues ?? []).map(issue => ({ value: issue.id as string, label: issue.shortName })),
          ]}
          onChange={setIssueId}
        />
      </FactList>
      <RefusalAlert refusal={edit.refusal} />
      <div className={styles['ways']}>
        <Button type="submit">{words.ask.save}</Button>
        <Button onClick={() => keep(null)}>{words.role.cancel}</Button>
      </div>
    </form>
  )
}
