import { CornerDownRight } from 'lucide-react'
import { useId, useMemo } from 'react'
import { longestNote } from '../../../src-shared/log/log-limits'
import { keyOf, placeKeys } from '../../../src-shared/program/keys'
import { Button } from '../../components/button'
import { KeyHint } from '../../components/key-hint'
import { Segments } from '../../components/segments'
import { isCommand, printed } from '../../state/screen/keyboard'
import { useWords } from '../../text/words'
import styles from './clash-fields.module.css'
import type { FieldProps } from './field-props'
import { draftText, piecesOf, untouched } from './joined-draft'

/** More places than this are not asked about one by one: the text is there to be rewritten. */
const mostAsked = 5

/** Both texts of a clash put together, to be changed and saved in the place of both. */
export function BothTogether(props: FieldProps & { readonly field: string }) {
  const { clash, field, draft, hasKeys, onDraft, onSettle } = props
  const { clashes: words } = useWords()
  const id = useId()
  const text = useMemo(() => draftText(clash, draft), [clash, draft])
  return (
    <div className={styles['both']}>
      <p className={styles['side']}>
        <CornerDownRight size={16} aria-hidden="true" />
        <label htmlFor={id} className={styles['writer']}>
          <span aria-hidden="true">{words.both}</span>
          <span className="visually-hidden">{words.bothText(field)}</span>
        </label>
        <span className={styles['when']}>{words.bothHint}</span>
      </p>
      <textarea
        id={id}
        className={styles['written']}
        rows={Math.min(14, 2 + Math.ceil(text.length / 90))}
        maxLength={longestNote}
        value={text}
        onChange={event => onDraft({ ...draft, written: event.target.value })}
        onKeyDown={event => {
          if (!isCommand(event) || event.key !== 'Enter') return
          event.preventDefault()
          onSettle('both')
        }}
      />
      <Contested {...props} />
      <p className={styles['foot']}>
        <Button
          weight="primary"
          aria-keyshortcuts={hasKeys ? keyOf('settle-both') : undefined}
          onClick={() => onSettle('both')}
        >
          <span>
            {words.saveBoth}
            <span className="visually-hidden">: {field}</span>
          </span>
          <KeyHint keys={printed(hasKeys ? keyOf('settle-both') : placeKeys.save)} />
        </Button>
      </p>
    </div>
  )
}

/** The places where both changed the same words, each with the two to choose from, until somebody rewrites the text. */
function Contested({ clash, draft, onDraft }: FieldProps) {
  const { clashes: words } = useWords()
  const pieces = useMemo(() => piecesOf(clash), [clash])
  const places = pieces
    .flatMap(piece => (piece.kind === 'contested' ? [piece] : []))
    .map((piece, place) => ({ ...piece, place }))
  if (draft.written !== null)
    return (
      <p className={styles['foot']}>
        <span className={styles['was']}>{words.rewritten}</span>
        <Button weight="quiet" onClick={() => onDraft(untouched)}>
          {words.startAgain}
        </Button>
      </p>
    )
  if (places.length === 0) return null
  return (
    <div className={styles['contested']}>
      <p>{words.contested(places.length)}</p>
      {places.length <= mostAsked &&
        places.map(({ mine, theirs, place }) => (
          <Segments
            key={place}
            legend={words.place(place + 1)}
            value={draft.taken[place] ?? 'mine'}
            entries={[
              { value: 'mine', label: mine.trim() || words.nothing },
              { value: 'theirs', label: theirs.trim() || words.nothing },
            ]}
            onChange={side => onDraft({ ...draft, taken: { ...draft.taken, [place]: side } })}
          />
        ))}
    </div>
  )
}
