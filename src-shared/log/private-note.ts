import type { Subject } from '../records/subject'

/** Longest note for oneself, in characters. */
export const longestPrivateNote = 100_000

/** What was written at one time; an empty content says that the note was taken away. */
type NoteVersion = { readonly content: string; readonly writtenAt: string }

/** What one user has written about one subject for nobody else, newest content first shown; earlier ones can be taken back. */
export type PrivateNote = {
  readonly content: string
  readonly writtenAt: string | null
  readonly earlier: readonly NoteVersion[]
}

/** A note with what it is about. Swedish: egen anteckning. */
export type ListedNote = Subject & NoteVersion
