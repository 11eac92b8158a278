import type { Draft } from '../../state/screen/draft'

/** Changes part of the draft; a function is given the latest, for changes that arrive on their own time. */
export type ChangeDraft = (change: Partial<Draft> | ((draft: Draft) => Partial<Draft>)) => void

/** What every part of the form is given. */
export type PartProps = {
  readonly draft: Draft
  readonly change: ChangeDraft
}

/** The id of a field's control; the name of a problem's field leads to it. */
export const controlId = (field: string): string => `quick-log-${field}`
