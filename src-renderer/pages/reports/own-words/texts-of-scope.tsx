import { useQuery } from '@tanstack/react-query'
import { changedTextsSentence } from '../../../../src-shared/text/proposed-texts'
import { RefusalAlert } from '../../../components/refusal-alert'
import { question } from '../../../state/office/question'
import { refusalOf } from '../../../state/office/refusal-of'
import { instantText } from '../../../text/instants'
import { useWords } from '../../../text/words'
import { AsksPart } from './asks-part'
import { ChosenPart } from './chosen-part'
import { GapsPart } from './gaps-part'
import { IssuesPart } from './issues-part'
import styles from './own-words.module.css'
import { ProposalsPart } from './proposals-part'
import { ResultsPart } from './results-part'
import type { WordsScope } from './scope-of-words'
import { SigningPart } from './signing-part'

/** All words of one partner's report, or of the joint one and all partners, with the proposals beside them. */
export function TextsOfScope({ scope }: { readonly scope: WordsScope }) {
  const words = useWords()
  const said = words.ownWords
  const lists = useQuery(question('reference:read', {})).data
  const { data: read, error } = useQuery(question('texts:read', scope))
  if (error) return <RefusalAlert refusal={refusalOf(error)} />
  if (!lists || !read) return null
  const nameOf = (issueId: string): string => lists.issues.find(({ id }) => id === issueId)?.shortName ?? issueId
  const changed = changedTextsSentence(read.changed, words.language, nameOf)
  return (
    <>
      {scope.partnerId === null && <p className={styles['hint']}>{said.allHint}</p>}
      {read.lock && (
        <p className={styles['note']}>{said.locked(instantText(read.lock.at, words.language), read.lock.by)}</p>
      )}
      {changed !== null && (
        <p className={styles['note']} role="status">
          {changed}
        </p>
      )}
      <div className={styles['columns']}>
        <div className={styles['parts']}>
          <ResultsPart scope={scope} read={read} lists={lists} />
          {scope.partnerId !== null && <ChosenPart scope={scope} read={read} />}
          <AsksPart scope={scope} read={read} />
          <IssuesPart scope={scope} read={read} />
          <GapsPart scope={scope} read={read} lists={lists} />
          <SigningPart scope={scope} read={read} lists={lists} />
        </div>
        <ProposalsPart scope={scope} read={read} lists={lists} />
      </div>
    </>
  )
}
