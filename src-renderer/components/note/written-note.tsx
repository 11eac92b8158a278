import { Suspense } from 'react'
import { withoutAddresses } from '../../../src-shared/text/note/mention'
import { fetched } from '../fetched'
import styles from './note-view.module.css'

const { Part: NoteView, load } = fetched(async () => (await import('./note-view')).NoteView)

/** Fetches what reads the marks of notes. */
export const loadNotes = load

/** A note as it is read: with its headings, lists, links and mentions. Until what reads the marks is there, it is shown as it is typed. */
export function WrittenNote({ note }: { readonly note: string }) {
  return (
    <Suspense fallback={<div className={styles['typed']}>{withoutAddresses(note)}</div>}>
      <NoteView note={note} />
    </Suspense>
  )
}
