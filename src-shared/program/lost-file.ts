import type { WhereGone } from '../refusals/refusal'

/** An office that was closed when its file was no longer what lay at its path, and what became of what it held. */
export type LostFile = {
  /** Where its file lay when it was opened. */
  readonly file: string
  readonly where: WhereGone
  /** The new file that all that was saved was written to; null when that could not be done. */
  readonly rescued: string | null
  /** Its log, laid aside under this name; null where there was none of it to lay aside. */
  readonly log: string | null
}
