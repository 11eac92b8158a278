import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import { asKept, asWritten, mentionsOf, nameInMention, writtenMention } from '../../../src-shared/text/note/mention'
import type { Mentioned } from '../../../src-shared/text/note/note-parts'
import { question } from '../../state/office/question'
import { matching, type PickerChoice } from '../picker-choice'
import { useNameMatches } from '../use-name-matches'
import { mentionAt, type TypedMention, typedBehindSpace, withMention } from './typed-mention'

const shown = 8

/** A record that can be mentioned, as the list under the caret shows it. */
export type MentionHit = PickerChoice & { readonly mentioned: Mentioned }

type Options = {
  /** The note as it is kept, with a mention by its id. */
  readonly kept: string
  /** The day whose roles are shown beside the names. */
  readonly on: IsoDate
  readonly box: RefObject<HTMLTextAreaElement | null>
  readonly onKept: (note: string) => void
  readonly onMention?: ((mentioned: Mentioned) => void) | undefined
}

/**
 * Completes people and organisations after @ and issues after # while a note is written. The text box shows the sign and the name; the note
 * is kept with the id, so that a mention still leads to a record that gets another name.
 */
export function useMention({ kept, on, box, onKept, onMention }: Options) {
  const [mention, setMention] = useState<TypedMention | undefined>(undefined)
  const [active, setActive] = useState(0)
  // State of its own, since the field must be drawn for it also when the note stays as it was.
  const [caret, setCaret] = useState<{ readonly at: number } | null>(null)
  /** The mentions chosen here, and those the note began with. One that is deleted and taken back by Ctrl+Z is one again. */
  const [chosen, setChosen] = useState(() => mentionsOf(kept))
  const known = useMemo(() => mentionsOf(kept, chosen), [kept, chosen])
  /** The note just after a name was put in, and the caret behind the space that follows. */
  const spaced = useRef<{ readonly note: string; readonly caret: number } | null>(null)
  const { data: lists } = useQuery(question('reference:read', {}))
  const { matches } = useNameMatches(mention?.sign === '@' ? mention.text : '', on)
  const text = asWritten(kept, known)

  function hitsOf({ sign, text: typed }: TypedMention): readonly MentionHit[] {
    if (sign === '@') return matches.map(match => ({ ...match, mentioned: { kind: match.kind, id: match.id } }))
    const issues = (lists?.issues ?? []).map(({ id, name, shortName }) => ({ id, name: shortName, detail: name }))
    return matching(issues, typed)
      .slice(0, shown)
      .map(issue => ({ ...issue, mentioned: { kind: 'issue', id: issue.id } }))
  }
  const hits = mention ? hitsOf(mention) : []

  // Otherwise the caret would move to the end of the whole note after a name is put in its middle.
  useLayoutEffect(() => {
    if (caret) box.current?.setSelectionRange(caret.at, caret.at)
  }, [caret, box])

  function look(): void {
    const { value = '', selectionStart = 0, selectionEnd = 0 } = box.current ?? {}
    setMention(selectionStart === selectionEnd ? mentionAt(value, selectionStart) : undefined)
    setActive(0)
  }

  function take(hit: MentionHit): void {
    if (!mention) return
    const { mentioned } = hit
    const now = withMention(text, mention, nameInMention(hit.name))
    const written = writtenMention(mentioned, hit.name)
    const all = new Map(known).set(written, mentioned)
    setChosen(all)
    setCaret({ at: now.caret })
    spaced.current = now
    onKept(asKept(now.note, all))
    onMention?.(mentioned)
    setMention(undefined)
  }

  /** Call with the note as the user typed it. */
  function onTyped(note: string): void {
    const { current } = spaced
    spaced.current = null
    const instead = current?.note === text ? typedBehindSpace(current.note, note, current.caret) : undefined
    if (instead) setCaret({ at: instead.caret })
    onKept(asKept(instead?.note ?? note, known))
    look()
  }

  function onKeyDown(event: KeyboardEvent): void {
    const hit = hits[active]
    if (!hit || event.ctrlKey || event.altKey || event.metaKey || event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setActive((active + 1) % hits.length)
    else if (event.key === 'ArrowUp') setActive((active + hits.length - 1) % hits.length)
    else if (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) take(hit)
    else if (event.key === 'Escape') setMention(undefined)
    else return
    event.preventDefault()
    // Escape closes the list, and must not reach the dialog.
    event.stopPropagation()
  }

  return { text, hits, active, take, onTyped, onKeyDown, close: () => setMention(undefined) }
}
