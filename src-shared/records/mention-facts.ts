import type { InteractionSummary } from '../log/interaction'
import type { Mentioned } from '../text/note/note-parts'

/** The record that a mention leads to now: the one it was merged into, under the name it has now. */
export type ReachedMention = { readonly mentioned: Mentioned; readonly id: string; readonly name: string }

/** The interactions whose notes mention a record, the newest first, and how many there are. */
export type MentionedIn = { readonly rows: readonly InteractionSummary[]; readonly total: number }
