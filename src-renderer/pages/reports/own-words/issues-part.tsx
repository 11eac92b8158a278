import { useId, useState } from 'react'
import type { PackIssue } from '../../../../src-shared/packs/pack'
import { textLimits } from '../../../../src-shared/packs/written-texts'
import { Button } from '../../../components/button'
import { RefusalAlert } from '../../../components/refusal-alert'
import { useWords } from '../../../text/words'
import { IssuePicture } from './issue-picture'
import { fieldId } from './new-text'
import styles from './own-words.module.css'
import { keptName, type Words, type WordsScope } from './scope-of-words'
import { TextMark } from './text-mark'
import { useWordsEdit } from './use-words-edit'
import { WrittenLine } from './written-line'

/** A sentence and a picture for each issue. */
export function IssuesPart({ scope, read }: { readonly scope: WordsScope; readonly read: Words }) {
  const words = useWords().ownWords.issues
  const heading = useId()
  return (
    <section className={styles['part']} aria-labelledby={heading}>
      <h3 id={heading}>{words.heading}</h3>
      <p className={styles['hint']}>{read.issues.length === 0 ? words.none : words.hint}</p>
      <ul className={styles['part']}>
        {read.issues.map(issue => (
          <IssueCard key={issue.id} scope={scope} read={read} issue={issue} />
        ))}
      </ul>
    </section>
  )
}

type CardProps = { readonly scope: WordsScope; readonly read: Words; readonly issue: PackIssue }

function IssueCard({ scope, read, issue: { id, ownNumber, wording } }: CardProps) {
  const words = useWords().ownWords.issues
  const writer = useWordsEdit(scope)
  const fields = read.issueFields.find(({ issueId }) => issueId === id)
  const [isPictureOpen, setIsPictureOpen] = useState((fields?.attachmentId ?? null) !== null)
  const name = ownNumber === null ? wording : `${ownNumber} ${wording}`
  const write = async (given: object) => (await writer.write([{ what: 'issue', issueId: id, ...given }])) !== null
  return (
    <li>
      <fieldset className={styles['card']} aria-label={name}>
        <h4>{name}</h4>
        <WrittenLine
          id={fieldId(id, 'sentence')}
          label={words.sentence}
          keptAs={keptName(scope, id, 'sentence')}
          value={fields?.sentence ?? ''}
          longest={textLimits.issueSentence}
          rows={2}
          onSave={sentence => write({ sentence })}
        />
        <div>
          <Button
            weight="quiet"
            aria-expanded={isPictureOpen}
            aria-label={`${words.picture}: ${name}`}
            onClick={() => setIsPictureOpen(!isPictureOpen)}
          >
            {words.picture}
          </Button>
        </div>
        {isPictureOpen && <IssuePicture scope={scope} issueId={id} fields={fields} write={write} />}
        <RefusalAlert refusal={writer.refusal} />
        <TextMark row="issue" id={fields?.id} mark={fields && read.marks[fields.id]} onTake={given => write(given)} />
      </fieldset>
    </li>
  )
}
