/** What a note can mention, by the name of the screen that shows it. */
export const mentionKinds = ['person', 'organisation', 'issue'] as const
export type MentionKind = (typeof mentionKinds)[number]

/** A record that is mentioned in a note: its kind and its id. */
export type Mentioned = { readonly kind: MentionKind; readonly id: string }

/** Where a part begins in the note as typed. */
type Placed = { readonly at: number }

/** A run of plain text, without line breaks. */
export type NoteRun = Placed & { readonly is: 'text'; readonly text: string }

/** A piece of a line of a note. The address of a link is as it is written: one that begins with https, or an e-mail address. */
export type NotePiece =
  | NoteRun
  | (Placed & { readonly is: 'break' })
  | (Placed & { readonly is: 'bold' | 'italic'; readonly pieces: readonly NotePiece[] })
  | (Placed & { readonly is: 'link'; readonly address: string; readonly pieces: readonly NotePiece[] })
  | (Placed & { readonly is: 'mention'; readonly mentioned: Mentioned; readonly name: NoteRun })

/** A part of a note. */
export type NoteBlock =
  | (Placed & { readonly is: 'paragraph'; readonly pieces: readonly NotePiece[] })
  | (Placed & { readonly is: 'heading'; readonly level: 1 | 2; readonly pieces: readonly NotePiece[] })
  | (Placed & { readonly is: 'quote'; readonly blocks: readonly NoteBlock[] })
  | (Placed & { readonly is: 'list'; readonly isNumbered: boolean; readonly items: readonly NoteItem[] })

/** An item of a list. `marker` is what it begins with in the note as typed, such as `2.` or `-`. */
export type NoteItem = Placed & { readonly marker: string; readonly blocks: readonly NoteBlock[] }
