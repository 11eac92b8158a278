import { useId } from 'react'
import { textLimits } from '../../../../src-shared/packs/written-texts'
import { Button } from '../../../components/button'
import { RefusalAlert } from '../../../components/refusal-alert'
import { useWords } from '../../../text/words'
import { fieldId, useNewText } from './new-text'
import { OrderedCard } from './ordered-card'
import styles from './own-words.module.css'
import { keptName, type Words, type WordsScope } from './scope-of-words'
import { TextMark } from './text-mark'
import { useWordsEdit } from './use-words-edit'
import { WrittenLine } from './written-line'

/** What the office asks of the partner. */
export function AsksPart({ scope, read }: { readonly scope: WordsScope; readonly read: Words }) {
  const words = useWords().ownWords
  const writer = useWordsEdit(scope)
  const heading = useId()
  const { asks } = read.texts
  const order = asks.map(({ id }) => id)
  const add = useNewText(writer, 'ask', 'ask', order)
  const lines = [
    { field: 'ask', label: words.asks.ask, longest: textLimits.ask, hint: words.asks.askHint, rows: 2 },
    { field: 'by', label: words.asks.by, longest: textLimits.askBy, hint: undefined, rows: 1 },
    { field: 'when', label: words.asks.when, longest: textLimits.askWhen, hint: words.asks.whenHint, rows: 1 },
  ] as const
  return (
    <section className={styles['part']} aria-labelledby={heading}>
      <h3 id={heading}>{words.asks.heading}</h3>
      <p className={styles['hint']}>{words.asks.hint}</p>
      <ol className={styles['part']}>
        {asks.map((ask, place) => {
          const write = async (fields: object) =>
            (await writer.write([{ what: 'ask', id: ask.id, ...fields }])) !== null
          return (
            <OrderedCard
              key={ask.id}
              of="ask"
              id={ask.id}
              name={words.asks.one(place + 1)}
              order={order}
              writer={writer}
              hasRoom={place < textLimits.asks}
            >
              {lines.map(({ field, label, longest, hint, rows }) => (
                <WrittenLine
                  key={field}
                  id={fieldId(ask.id, field)}
                  label={label}
                  keptAs={keptName(scope, ask.id, field)}
                  value={ask[field]}
                  longest={longest}
                  hint={hint}
                  rows={rows}
                  onSave={text => write({ [field]: text })}
                />
              ))}
              <TextMark row="ask" id={ask.id} mark={read.marks[ask.id]} onTake={fields => write(fields)} />
            </OrderedCard>
          )
        })}
      </ol>
      <RefusalAlert refusal={writer.refusal} />
      <div>
        <Button onClick={() => void add()}>{words.asks.add}</Button>
      </div>
    </section>
  )
}
