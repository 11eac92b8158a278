/** What an attachment, a private note or a briefing can be about: tables whose rows have their own screen. */
export const subjectTables = ['interaction', 'person', 'organisation', 'issue', 'decision_process'] as const
export type SubjectTable = (typeof subjectTables)[number]

/** One row that something is about. Whether the row exists is checked where the subject is used. */
export type Subject = { readonly subjectTable: SubjectTable; readonly subjectId: string }
