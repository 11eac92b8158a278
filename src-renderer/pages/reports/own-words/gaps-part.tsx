import { useId } from 'react'
import { textLimits } from '../../../../src-shared/packs/written-texts'
import type { ReferenceLists } from '../../../../src-shared/records/reference'
import { RefusalAlert } from '../../../components/refusal-alert'
import { useWords } from '../../../text/words'
import { fieldId } from './new-text'
import styles from './own-words.module.css'
import { keptName, type Words, type WordsScope } from './scope-of-words'
import { TextMark } from './text-mark'
import { useWordsEdit } from './use-words-edit'
import { WrittenLine } from './written-line'

type Props = { readonly scope: WordsScope; readonly read: Words; readonly lists: ReferenceLists }

/** What the office proposes to do about each gap. The gaps themselves are reckoned. */
export function GapsPart({ scope, read, lists }: Props) {
  const { ownWords, shared } = useWords()
  const words = ownWords.gaps
  const writer = useWordsEdit(scope)
  const heading = useId()
  const nameOf = (issueId: string): string => lists.issues.find(({ id }) => id === issueId)?.shortName ?? issueId
  const targetWords: Readonly<Record<string, string>> = shared.chart.targets
  const targetsOf = (targets: readonly string[]): string =>
    targets.map(target => targetWords[target] ?? target).join(', ')
  return (
    <section className={styles['part']} aria-labelledby={heading}>
      <h3 id={heading}>{words.heading}</h3>
      <p className={styles['hint']}>{read.gaps.length === 0 ? words.none : words.hint}</p>
      <ul className={styles['part']}>
        {read.gaps.map(({ issueId, targets }) => {
          const written = read.texts.gaps.find(gap => gap.issueId === issueId)
          const write = async (proposal: string) => (await writer.write([{ what: 'gap', issueId, proposal }])) !== null
          return (
            <li key={issueId} className={styles['card']}>
              <WrittenLine
                id={fieldId(issueId, 'proposal')}
                label={words.proposal(nameOf(issueId))}
                keptAs={keptName(scope, issueId, 'proposal')}
                value={written?.proposal ?? ''}
                longest={textLimits.gapProposal}
                hint={targetsOf(targets)}
                onSave={write}
              />
              <TextMark
                row="gap"
                id={written?.id}
                mark={written && read.marks[written.id]}
                onTake={({ proposal = '' }) => write(proposal)}
              />
            </li>
          )
        })}
      </ul>
      <RefusalAlert refusal={writer.refusal} />
    </section>
  )
}
