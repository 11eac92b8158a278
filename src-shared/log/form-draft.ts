/** The forms that save unfinished input. */
export const draftForms = ['quick-log', 'field'] as const
export type DraftForm = (typeof draftForms)[number]

/**
 * A half-filled form. `title` is shown in lists; `content` is in the form's own format, which only the form understands. Swedish: utkast.
 */
export type FormDraft = {
  readonly id: string
  readonly form: DraftForm
  readonly title: string
  readonly content: string
  readonly savedAt: string
}

/** A draft as a list shows it. */
export type ListedDraft = Omit<FormDraft, 'content'>
