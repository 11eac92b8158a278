/** What a file or a note can be about: the tables of the store whose rows the office opens one by one. */
export const subjectTables = ['interaction', 'person', 'organisation', 'issue', 'decision_process'] as const
export type SubjectTable = (typeof subjectTables)[number]

/** One row that something is about; the id is not known to be there before it is asked for. */
export type Subject = { readonly subjectTable: SubjectTable; readonly subjectId: string }
