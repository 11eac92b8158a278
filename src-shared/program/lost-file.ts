import type { WhereGone } from '../refusals/refusal'

/** An office whose file was gone, replaced or damaged when the office was closed, and what became of its content. */
export type LostFile = {
  /** The path of its file when it was opened. */
  readonly file: string
  readonly where: WhereGone
  /** The new file that everything saved was written to; null if that failed. */
  readonly rescued: string | null
  /** The name under which its log file was set aside; null if there was nothing to set aside. */
  readonly log: string | null
}
