import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { IsoDate } from '../../../../src-shared/days/iso-date'
import type { IssueId } from '../../../../src-shared/records/ids'
import { matching, type PickerChoice } from '../../../components/picker-choice'
import { useNameMatches } from '../../../components/use-name-matches'
import { question } from '../../../state/office/question'
import type { PartProps } from '../change'
import { type Mention, mentionAt, typedBehindSpace, withMention } from './mention'

const shown = 8

type Options = PartProps<'note'> & { readonly on: IsoDate; readonly box: RefObject<HTMLTextAreaElement | null> }

/** Completes people after @ and issues after # while a note is written. A chosen issue is also added to the issues of the interaction. */
export function useMention({ draft, change, on, box }: Options) {
  const [mention, setMention] = useState<Mention | undefined>(undefined)
  const [active, setActive] = useState(0)
  // State of its own, since the field must be drawn for it also when the note stays as it was.
  const [caret, setCaret] = useState<{ readonly at: number } | null>(null)
  /** The note just after a name was put in, and the caret behind the space that follows. */
  const spaced = useRef<{ readonly note: string; readonly caret: number } | null>(null)
  const { data: lists } = useQuery(question('reference:read', {}))
  const { matches } = useNameMatches(mention?.sign === '@' ? mention.text : '', on, 'person')
  const issues = (lists?.issues ?? []).map(({ id, name, shortName }) => ({ id, name: shortName, detail: name }))
  const hits: readonly PickerChoice[] =
    mention?.sign === '@' ? matches : mention ? matching(issues, mention.text).slice(0, shown) : []

  // Otherwise the caret would move to the end of the whole note after a name is put in its middle.
  useLayoutEffect(() => {
    if (caret) box.current?.setSelectionRange(caret.at, caret.at)
  }, [caret, box])

  function look(): void {
    const { value = '', selectionStart = 0, selectionEnd = 0 } = box.current ?? {}
    setMention(selectionStart === selectionEnd ? mentionAt(value, selectionStart) : undefined)
    setActive(0)
  }

  function take(hit: PickerChoice): void {
    if (!mention) return
    const written = withMention(draft.note, mention, hit.name)
    setCaret({ at: written.caret })
    spaced.current = written
    change(latest => ({
      note: written.note,
      ...(mention.sign === '#' &&
        !latest.issueIds.includes(hit.id as IssueId) && { issueIds: [...latest.issueIds, hit.id as IssueId] }),
    }))
    setMention(undefined)
  }

  /** Call with the note as the user typed it. */
  function onTyped(note: string): void {
    const { current } = spaced
    spaced.current = null
    const instead = current?.note === draft.note ? typedBehindSpace(current.note, note, current.caret) : undefined
    if (instead) setCaret({ at: instead.caret })
    change({ note: instead?.note ?? note })
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

  return { hits, active, take, onTyped, onKeyDown, close: () => setMention(undefined) }
}
