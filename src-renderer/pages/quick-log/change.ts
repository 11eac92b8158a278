import type { Draft } from '../../state/screen/draft'

/** Changes part of the draft. Pass a function for a change that arrives later: it receives the latest draft. */
export type ChangeDraft = (change: Partial<Draft> | ((draft: Draft) => Partial<Draft>)) => void

/** The properties of every part of the form. */
export type PartProps = {
  readonly draft: Draft
  readonly change: ChangeDraft
}

/** The id of a field's control. A problem names its field, which leads to this control. */
export const controlId = (field: string): string => `quick-log-${field}`
