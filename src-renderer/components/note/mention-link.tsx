import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext } from 'react'
import type { Place } from '../../../src-shared/program/place'
import type { ReachedMention } from '../../../src-shared/records/mention-facts'
import { mostMentioned } from '../../../src-shared/records/record-limits'
import { mentionsIn } from '../../../src-shared/text/note/mention'
import type { Mentioned } from '../../../src-shared/text/note/note-parts'
import { question } from '../../state/office/question'
import { openAmong } from '../record/page/record-sequence'
import styles from './note-view.module.css'

const keyOf = ({ kind, id }: Mentioned): string => `${kind}/${id}`

type Reached = ReadonlyMap<string, ReachedMention>

const ReachedMentions = createContext<Reached>(new Map())

/** Asks once for all that a note mentions, and lets the links in it know which records they lead to now. */
export function WithMentions({ note, children }: { readonly note: string; readonly children: ReactNode }) {
  const mentioned = mentionsIn(note).slice(0, mostMentioned)
  const answer = useQuery({ ...question('mention:reach', { mentioned }), enabled: mentioned.length > 0 })
  const reached = new Map((answer.data ?? []).map(one => [keyOf(one.mentioned), one]))
  return <ReachedMentions value={reached}>{children}</ReachedMentions>
}

/** A mention as a link to the record, also when it has got another name or has been merged. Plain text if the record is gone. */
export function MentionLink({ mentioned, children }: { readonly mentioned: Mentioned; readonly children: ReactNode }) {
  const found = useContext(ReachedMentions).get(keyOf(mentioned))
  if (!found) return children
  const place = { view: mentioned.kind, id: found.id } as Place
  return (
    <button type="button" className={styles['mention']} title={found.name} onClick={() => openAmong(place, [place])}>
      {children}
    </button>
  )
}
