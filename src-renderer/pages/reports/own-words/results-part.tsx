import { useId } from 'react'
import { mostResults, textLimits, type WrittenResult } from '../../../../src-shared/packs/written-texts'
import type { ReferenceLists } from '../../../../src-shared/records/reference'
import { Button } from '../../../components/button'
import { Field } from '../../../components/field'
import { ReferencePicker } from '../../../components/record/reference-picker'
import { RefusalAlert } from '../../../components/refusal-alert'
import { useWords } from '../../../text/words'
import { fieldId, useNewText } from './new-text'
import { OrderedCard } from './ordered-card'
import styles from './own-words.module.css'
import { keptName, type Words, type WordsScope } from './scope-of-words'
import { TextMark } from './text-mark'
import { useWordsEdit, type WordsWriter } from './use-words-edit'
import { WrittenLine } from './written-line'

type Props = { readonly scope: WordsScope; readonly read: Words; readonly lists: ReferenceLists }

/** What the period led to, in the office's own words. */
export function ResultsPart({ scope, read, lists }: Props) {
  const words = useWords().ownWords
  const writer = useWordsEdit(scope)
  const heading = useId()
  const { results, asks } = read.texts
  const order = results.map(({ id }) => id)
  const add = useNewText(writer, 'result', 'heading', order)
  return (
    <section className={styles['part']} aria-labelledby={heading}>
      <h3 id={heading}>{words.results.heading}</h3>
      <p className={styles['hint']}>{words.results.hint}</p>
      <ol className={styles['part']}>
        {results.map((result, place) => (
          <OrderedCard
            key={result.id}
            of="result"
            id={result.id}
            name={words.results.one(place + 1)}
            order={order}
            writer={writer}
            hasRoom={place < mostResults(asks.length)}
          >
            <ResultFields scope={scope} result={result} lists={lists} writer={writer} mark={read.marks[result.id]} />
          </OrderedCard>
        ))}
      </ol>
      <RefusalAlert refusal={writer.refusal} />
      <div>
        <Button onClick={() => void add()}>{words.results.add}</Button>
      </div>
    </section>
  )
}

type FieldsProps = {
  readonly scope: WordsScope
  readonly result: WrittenResult
  readonly lists: ReferenceLists
  readonly writer: WordsWriter
  readonly mark: Words['marks'][string] | undefined
}

function ResultFields({ scope, result, lists, writer, mark }: FieldsProps) {
  const words = useWords().ownWords
  const { id, issueIds } = result
  const needsHeading = result.heading === '' ? words.results.needsHeading : undefined
  const lines = [
    { field: 'heading', label: words.results.title, longest: textLimits.resultHeading, rows: 1, hint: needsHeading },
    { field: 'text', label: words.results.text, longest: textLimits.resultText, rows: 3, hint: undefined },
    { field: 'outcome', label: words.results.outcome, longest: textLimits.resultOutcome, rows: 2, hint: undefined },
  ] as const
  const issues = lists.issues.map(issue => ({ id: issue.id as string, name: issue.shortName }))
  const picker = fieldId(id, 'issues')
  const write = async (fields: object) => (await writer.write([{ what: 'result', id, ...fields }])) !== null
  return (
    <>
      {lines.map(({ field, label, longest, rows, hint }) => (
        <WrittenLine
          key={field}
          id={fieldId(id, field)}
          label={label}
          keptAs={keptName(scope, id, field)}
          value={result[field]}
          longest={longest}
          rows={rows}
          hint={hint}
          onSave={text => write({ [field]: text })}
        />
      ))}
      <Field id={picker} label={words.results.issues}>
        <ReferencePicker
          id={picker}
          label={words.results.issues}
          placeholder={words.results.issuesHint}
          all={issues}
          chosen={issues.filter(issue => issueIds.some(known => known === issue.id))}
          onTake={issue => void write({ issueIds: { add: [issue] } })}
          onDrop={issue => void write({ issueIds: { remove: [issue] } })}
        />
      </Field>
      <TextMark row="result" id={id} mark={mark} onTake={fields => write(fields)} />
    </>
  )
}
