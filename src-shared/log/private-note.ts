import type { Subject } from '../records/subject'

/** One version of a note. Empty content means that the note was removed. */
type NoteVersion = { readonly content: string; readonly writtenAt: string }

/** One user's private note about one subject: the current content, and earlier versions that can be restored. */
export type PrivateNote = {
  readonly content: string
  readonly writtenAt: string | null
  readonly earlier: readonly NoteVersion[]
}

/** One version of a private note, with its subject. Swedish: egen anteckning. */
export type ListedNote = Subject & NoteVersion
