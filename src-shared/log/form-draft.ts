/** The forms that keep what is being typed in them. */
export const draftForms = ['quick-log', 'field'] as const
export type DraftForm = (typeof draftForms)[number]

/** Longest content of a draft, in characters: the longest note and all that may be around it. */
export const longestDraft = 400_000

/** A form half filled in: `title` is what a list calls it, `content` is the form's own writing, understood by nobody else. Swedish: utkast. */
export type FormDraft = {
  readonly id: string
  readonly form: DraftForm
  readonly title: string
  readonly content: string
  readonly savedAt: string
}

/** A draft as a list shows it. */
export type ListedDraft = Omit<FormDraft, 'content'>
