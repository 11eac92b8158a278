import type { Clash, ClashAnswer } from '../../../src-shared/program/clash'
import type { JoinedDraft } from './joined-draft'

/** What a field with a clash is shown with, and what is done about it. */
export type FieldProps = {
  readonly clash: Clash
  /** What was written in the same deleted row, each a clash that is settled together with this one. */
  readonly edits: readonly Clash[]
  readonly now: Date
  /** True if the keys act on this field now. */
  readonly hasKeys: boolean
  readonly draft: JoinedDraft
  readonly onDraft: (draft: JoinedDraft) => void
  readonly onSettle: (answer: ClashAnswer | 'both') => void
}
