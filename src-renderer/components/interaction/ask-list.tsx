import { dayInStockholm } from '../../../src-shared/days/stockholm-time'
import { readDate } from '../../../src-shared/days/written-date'
import { responseKinds } from '../../../src-shared/log/ask'
import type { Ask, AskEdit, InteractionFacts } from '../../../src-shared/log/interaction-facts'
import { useWords } from '../../text/words'
import { ChoiceFact } from '../record/choice-fact'
import { EditableFact } from '../record/editable-fact'
import { FactList } from '../record/fact-list'
import { useSavedFact } from '../record/use-saved-fact'
import { useReferenceNames } from '../timeline/use-reference-names'
import styles from './interaction-parts.module.css'
import { NewAsk } from './new-ask'

function Line({ ask }: { readonly ask: Ask }) {
  const words = useWords()
  const said = words.record.ask
  const names = useReferenceNames()
  const { saveFact, saveChoice } = useSavedFact()
  const { id } = ask
  const save = (changes: AskEdit) => saveFact('ask:edit', { id, changes })
  const text = (name: string, field: 'ask' | 'response' | 'evidence' | 'evidenceReference') => (
    <EditableFact
      name={name}
      value={ask[field] ?? ''}
      keptAs={`${field} ${id}`}
      onSave={written => save({ [field]: written.trim() || null })}
    />
  )
  return (
    <li className={styles['ask']}>
      {ask.issueId && <p className={styles['name']}>{names.issue(ask.issueId)}</p>}
      <FactList>
        {text(said.ask, 'ask')}
        <ChoiceFact
          name={said.response}
          value={ask.responseKind}
          entries={responseKinds.map(value => ({ value, label: said.kinds[value] }))}
          onChange={responseKind => void saveChoice('ask:edit', { id, changes: { responseKind } })}
        />
        {text(said.responseText, 'response')}
        {text(said.evidence, 'evidence')}
        {text(said.reference, 'evidenceReference')}
        <EditableFact
          name={said.evidenceOn}
          value={ask.evidenceOn ?? ''}
          hint={words.quickLog.dateHint}
          keptAs={`evidence-on ${id}`}
          onSave={async written => {
            const evidenceOn = written.trim() === '' ? null : readDate(written, dayInStockholm(new Date()))
            if (evidenceOn === undefined) return words.shared.refusal({ code: 'not-a-date', text: written })
            return save({ evidenceOn })
          }}
        />
      </FactList>
    </li>
  )
}

/** What we asked, what they answered and the evidence, issue by issue. Each part can be changed in place. */
export function AskList({ interaction }: { readonly interaction: InteractionFacts }) {
  const words = useWords().record.ask
  return (
    <>
      {interaction.asks.length === 0 && <p className={styles['detail']}>{words.none}</p>}
      <ul className={styles['asks']}>
        {interaction.asks.map(ask => (
          <Line key={ask.id} ask={ask} />
        ))}
      </ul>
      <NewAsk interaction={interaction} />
    </>
  )
}
