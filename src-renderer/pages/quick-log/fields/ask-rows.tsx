import { useQuery } from '@tanstack/react-query'
import { type ResponseKind, responseKinds } from '../../../../src-shared/log/ask'
import { longestAsk } from '../../../../src-shared/log/log-limits'
import type { IssueId } from '../../../../src-shared/records/ids'
import { ChoiceList } from '../../../components/choice-list'
import { TextBox } from '../../../components/text-box'
import { question } from '../../../state/office/question'
import { useWords } from '../../../text/words'
import { controlId, drawnFor } from '../change'
import styles from './ask-rows.module.css'

/** For each issue, what we asked and what they answered. */
export const AskRows = drawnFor(
  'issueIds',
  'asks',
)(function AskRows({ draft, change }) {
  const words = useWords().quickLog
  const { data: lists } = useQuery(question('reference:read', {}))
  const standing = (issueId: IssueId) =>
    draft.asks.find(one => one.issueId === issueId) ?? { issueId, ask: '', response: 'open' as ResponseKind }
  const set = (issueId: IssueId, part: { readonly ask: string } | { readonly response: ResponseKind }) =>
    change(latest => {
      const known = latest.asks.find(one => one.issueId === issueId) ?? { issueId, ask: '', response: 'open' as const }
      return { asks: [...latest.asks.filter(one => one !== known), { ...known, ...part }] }
    })

  return draft.issueIds.map(issueId => {
    const name = lists?.issues.find(issue => issue.id === issueId)?.shortName ?? ''
    const { ask, response } = standing(issueId)
    return (
      <div key={issueId} className={styles['row']}>
        <TextBox
          id={controlId(`ask-${issueId}`)}
          label={words.askOn(name)}
          value={ask}
          placeholder={words.askHint}
          maxLength={longestAsk}
          isProse
          onChange={text => set(issueId, { ask: text })}
        />
        <ChoiceList
          label={words.response}
          name={words.responseOn(name)}
          value={response}
          entries={responseKinds.map(value => ({ value, label: words.responses[value] }))}
          onChange={chosen => set(issueId, { response: chosen })}
        />
      </div>
    )
  })
})
