import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useId, useMemo } from 'react'
import type { TextProposal } from '../../../../src-shared/packs/text-proposal'
import type { ReferenceLists } from '../../../../src-shared/records/reference'
import { proposedResult, proposedSentence } from '../../../../src-shared/text/proposed-texts'
import { Button } from '../../../components/button'
import { RefusalAlert } from '../../../components/refusal-alert'
import { question } from '../../../state/office/question'
import { refusalOf } from '../../../state/office/refusal-of'
import { openInteraction } from '../../../state/screen/open-interaction'
import { useRoving } from '../../../state/screen/use-roving'
import { useWords } from '../../../text/words'
import styles from './own-words.module.css'
import type { Words, WordsScope } from './scope-of-words'
import { useWordsEdit } from './use-words-edit'

type Props = { readonly scope: WordsScope; readonly read: Words; readonly lists: ReferenceLists }

/** What the period's imprints, answers and positions could say, each with its source. A key makes a text of one; nothing is added by itself. */
export function ProposalsPart({ scope, read, lists }: Props) {
  const { language, ownWords, shared } = useWords()
  const words = ownWords.proposals
  const writer = useWordsEdit(scope)
  const heading = useId()
  const proposals = useQuery(question('texts:propose', scope))
  const found = proposals.data
  const roving = useRoving<HTMLUListElement>(useMemo(() => (found ?? []).map(({ id }) => id), [found]))
  const nameOf = (issueId: string): string => lists.issues.find(({ id }) => id === issueId)?.shortName ?? issueId

  const takeAsResult = (proposal: TextProposal) => {
    const { issueIds, ...said } = proposedResult(proposal, language, nameOf)
    return writer.write([{ what: 'result', id: null, ...said, issueIds: { add: issueIds } }], words.taken)
  }
  /** Only an issue of this report has a sentence. */
  const issueOf = ({ issueIds }: TextProposal) => issueIds.find(issue => read.issues.some(({ id }) => id === issue))
  function onKeyDown(event: KeyboardEvent, proposal: TextProposal): void {
    const issueId = issueOf(proposal)
    if (event.key !== 'Enter' || !event.shiftKey || issueId === undefined) return
    event.preventDefault()
    const sentence = proposedSentence(proposal, language, nameOf)
    void writer.write([{ what: 'issue', issueId, sentence }], words.takenAsSentence)
  }
  const sourceOf = ({ kind, on, source: { headline, reference } }: TextProposal): string =>
    words.source([shared.texts.kinds[kind], on, ...[headline, reference].flatMap(part => part || [])])

  return (
    <section className={styles['part']} aria-labelledby={heading}>
      <h3 id={heading}>{words.heading}</h3>
      <RefusalAlert refusal={(proposals.error && refusalOf(proposals.error)) ?? writer.refusal} />
      <p className={styles['hint']}>{found?.length === 0 ? words.none : words.hint}</p>
      <ul {...roving.list} className={styles['list']} aria-label={words.list}>
        {found?.map(proposal => {
          const { heading: title, text, outcome } = proposedResult(proposal, language, nameOf)
          const { interactionId } = proposal.source
          return (
            <li key={proposal.id}>
              <button
                type="button"
                {...roving.item(proposal.id)}
                className={styles['proposal']}
                onClick={() => void takeAsResult(proposal)}
                onKeyDown={event => onKeyDown(event, proposal)}
              >
                <span className={styles['said']}>{title}</span>
                {text !== '' && <span>{text}</span>}
                {outcome !== '' && <span>{outcome}</span>}
                <span className={styles['hint']}>{sourceOf(proposal)}</span>
              </button>
              {interactionId !== null && (
                <Button
                  weight="quiet"
                  aria-label={`${words.openSource}: ${proposal.source.headline ?? ''}`}
                  onClick={() => openInteraction(interactionId)}
                >
                  {words.openSource}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
