/** What a column of a table of meetings can hold. The names are those of the catalogue, where it has the field. */
export const logFields = [
  'startsOn',
  'startsTime',
  'endsTime',
  'kind',
  'status',
  'headline',
  'note',
  'location',
  'initiative',
  'people',
  'familyName',
  'role',
  'party',
  'organisations',
  'issues',
  'partners',
  'colleagues',
  'hours',
  'durationMinutes',
  'followUp',
  'dueOn',
  'ask',
  'response',
  'participantsCount',
  'confidentiality',
  'caseNumber',
] as const

export type LogField = (typeof logFields)[number]

/** The fields that several columns can hold together: a person in each column, or a mark in the column of each partner. */
export const repeatedFields: readonly LogField[] = [
  'people',
  'organisations',
  'issues',
  'partners',
  'colleagues',
  'note',
  'followUp',
]

/** The fields whose column can have the name of one thing as its heading, and a mark in the rows that are about it. */
export const markedFields = ['partners', 'issues', 'colleagues', 'organisations'] as const satisfies readonly LogField[]
