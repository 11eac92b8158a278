/** The lists of the window, named by the kind of their rows. */
export const listCodes = [
  'interactions',
  'people',
  'organisations',
  'issues',
  'commitments',
  'processes',
  'partners',
] as const
export type ListCode = (typeof listCodes)[number]

/** What a cell holds. A choice is one code from a list; a link refers to one or several rows of another kind. */
export type ColumnType = 'text' | 'day' | 'choice' | 'link' | 'number' | 'flag'

/** What a link refers to. `area` is a priority area, `task` a main task, `staff` a colleague at the office, `import` a file that was read in. */
export const linkKinds = [
  'person',
  'organisation',
  'issue',
  'partner',
  'staff',
  'area',
  'task',
  'aim',
  'import',
] as const
export type LinkKind = (typeof linkKinds)[number]

/** The list of codes that a choice belongs to. The words are in the texts under the same name. */
export type ChoiceKind =
  | 'kinds'
  | 'statuses'
  | 'initiatives'
  | 'confidentialities'
  | 'categories'
  | 'constituencies'
  | 'organisationKinds'
  | 'counties'
  | 'madeBy'
  | 'commitmentStatuses'
  | 'commitmentTimings'
  | 'levels'
  | 'stages'
  | 'memberships'
  | 'fundingKinds'
  | 'responses'

/** The operators allowed for each type of column. */
export const operatorsOf = {
  text: ['contains', 'holds', 'starts-with', 'is', 'is-empty', 'is-not-empty'],
  choice: ['any-of', 'none-of', 'is-empty', 'is-not-empty'],
  link: ['has-any', 'has-all', 'has-none', 'is-empty', 'is-not-empty'],
  day: ['on', 'before', 'after', 'between', 'within', 'not-since', 'is-empty', 'is-not-empty'],
  number: ['equals', 'less', 'more', 'is-empty', 'is-not-empty'],
  flag: ['yes', 'no'],
} as const satisfies Record<ColumnType, readonly string[]>
export type Operator = (typeof operatorsOf)[ColumnType][number]

/** What can be done with a column. Its width, and whether it shows at first, are decided by the window. */
export type ListColumn = {
  readonly code: string
  readonly type: ColumnType
  readonly link?: LinkKind
  readonly choice?: ChoiceKind
  /** Set for several links, which are added and removed one by one. A single link or value is replaced. */
  readonly isMany?: true
  readonly isSortable?: true
  /** Days are grouped by month. A row with several links appears once in the group of each. */
  readonly isGroupable?: true
  readonly isEditable?: true
  /** Set for a column to filter by, which the rows do not include (a note is not read for a list). */
  readonly isHidden?: true
  /** The field of the catalogue that it shows, if that has another name than the column. */
  readonly field?: string
}

const [sorted, grouped, edited] = [{ isSortable: true }, { isGroupable: true }, { isEditable: true }] as const
const many = { isMany: true } as const

/** Every column of every list, as data, so the window, exports and the command line offer the same ones. */
export const listColumns = {
  interactions: [
    { code: 'startsOn', type: 'day', ...sorted, ...grouped },
    { code: 'kind', type: 'choice', choice: 'kinds', ...sorted, ...grouped, ...edited },
    { code: 'headline', type: 'text', ...sorted, ...edited },
    { code: 'participants', type: 'link', link: 'person', ...many, ...edited },
    { code: 'organisations', field: 'organisationIds', type: 'link', link: 'organisation', ...many, ...edited },
    { code: 'reached', type: 'link', link: 'organisation', ...many, isHidden: true },
    { code: 'staff', field: 'staffIds', type: 'link', link: 'staff', ...many, ...edited },
    { code: 'issues', field: 'issueIds', type: 'link', link: 'issue', ...many, ...grouped, ...edited },
    { code: 'partners', field: 'partnerIds', type: 'link', link: 'partner', ...many, ...grouped, ...edited },
    { code: 'aims', type: 'link', link: 'aim', ...many, ...edited, isHidden: true },
    { code: 'status', type: 'choice', choice: 'statuses', ...sorted, ...grouped, ...edited },
    { code: 'initiative', type: 'choice', choice: 'initiatives', ...sorted, ...grouped, ...edited },
    { code: 'mainTask', field: 'mainTaskId', type: 'link', link: 'task', ...sorted, ...grouped, ...edited },
    { code: 'confidentiality', type: 'choice', choice: 'confidentialities', ...sorted, ...grouped, ...edited },
    { code: 'jointMessage', type: 'flag', ...sorted, ...grouped, ...edited },
    { code: 'durationMinutes', type: 'number', ...sorted, ...edited },
    { code: 'outcome', type: 'choice', choice: 'responses', ...edited },
    { code: 'imports', type: 'link', link: 'import', ...many, isHidden: true },
    { code: 'note', type: 'text', isHidden: true },
    { code: 'location', type: 'text', isHidden: true, ...edited },
    { code: 'caseNumber', type: 'text', isHidden: true, ...edited },
  ],
  people: [
    { code: 'name', type: 'text', ...sorted, ...edited },
    { code: 'role', type: 'text' },
    { code: 'organisation', type: 'link', link: 'organisation', ...many },
    { code: 'category', type: 'choice', choice: 'categories', ...sorted, ...grouped, ...edited },
    { code: 'constituency', type: 'choice', choice: 'constituencies' },
    { code: 'lastInteractionOn', type: 'day', ...sorted, ...grouped },
    { code: 'interactionsThisYear', type: 'number', ...sorted },
    { code: 'nextCommitmentOn', type: 'day', ...sorted },
    { code: 'cadenceDays', type: 'number' },
    { code: 'roleEndsOn', type: 'day', ...sorted },
    { code: 'hasRole', type: 'flag', ...grouped },
    { code: 'issues', type: 'link', link: 'issue', ...many, isHidden: true },
  ],
  organisations: [
    { code: 'name', type: 'text', ...sorted, ...edited },
    { code: 'abbreviation', type: 'text', ...sorted, ...edited },
    { code: 'kind', type: 'choice', choice: 'organisationKinds', ...sorted, ...grouped, ...edited },
    { code: 'parent', type: 'link', link: 'organisation', ...grouped },
    { code: 'county', field: 'countyCode', type: 'choice', choice: 'counties', ...sorted, ...grouped, ...edited },
    { code: 'lastInteractionOn', type: 'day', ...sorted, ...grouped },
    { code: 'interactionsThisYear', type: 'number', ...sorted },
    { code: 'people', type: 'number', ...sorted },
    { code: 'validTo', type: 'day', ...sorted },
    { code: 'isCeased', type: 'flag', ...grouped },
  ],
  issues: [
    { code: 'name', type: 'text', ...sorted },
    { code: 'area', type: 'link', link: 'area', ...sorted, ...grouped },
    { code: 'owners', type: 'link', link: 'partner', ...many },
    { code: 'versionsInForce', type: 'number', ...sorted },
    { code: 'lastInteractionOn', type: 'day', ...sorted },
    { code: 'interactions', type: 'number', ...sorted },
    { code: 'interactionsThisYear', type: 'number', ...sorted },
    { code: 'openCommitments', type: 'number', ...sorted },
  ],
  commitments: [
    { code: 'dueOn', type: 'day', ...sorted, ...grouped, ...edited },
    { code: 'promise', type: 'text', ...sorted, ...edited },
    { code: 'madeBy', type: 'choice', choice: 'madeBy', ...sorted, ...grouped, ...edited },
    { code: 'owner', field: 'ownerStaffId', type: 'link', link: 'staff', ...sorted, ...grouped, ...edited },
    { code: 'counterpart', type: 'link', link: 'person', ...grouped },
    { code: 'counterpartOrganisation', type: 'link', link: 'organisation', ...grouped },
    { code: 'status', type: 'choice', choice: 'commitmentStatuses', ...sorted, ...grouped, ...edited },
    { code: 'isOverdue', type: 'flag', ...grouped },
    { code: 'timing', type: 'choice', choice: 'commitmentTimings', ...grouped, isHidden: true },
    { code: 'interactionOn', type: 'day', ...sorted },
    { code: 'doneOn', type: 'day', ...sorted },
    { code: 'issues', field: 'issueIds', type: 'link', link: 'issue', ...many, ...edited },
  ],
  processes: [
    { code: 'name', type: 'text', ...sorted, ...edited },
    { code: 'level', type: 'choice', choice: 'levels', ...sorted, ...grouped },
    { code: 'owner', type: 'link', link: 'organisation', ...grouped },
    { code: 'stage', type: 'choice', choice: 'stages', ...sorted, ...grouped },
    { code: 'nextWatchOn', type: 'day', ...sorted, ...grouped },
    { code: 'referralOn', type: 'day', ...sorted, ...grouped },
    { code: 'closedOn', type: 'day', ...sorted },
    { code: 'isOpen', type: 'flag', ...grouped },
    { code: 'issues', field: 'issueIds', type: 'link', link: 'issue', ...many, ...edited },
  ],
  partners: [
    { code: 'name', type: 'text', ...sorted },
    { code: 'shortName', type: 'text', ...sorted },
    { code: 'kind', type: 'choice', choice: 'organisationKinds', ...sorted, ...grouped },
    { code: 'project', type: 'text', ...sorted, ...grouped },
    { code: 'memberFrom', type: 'day', ...sorted },
    { code: 'memberTo', type: 'day', ...sorted },
    { code: 'membership', type: 'choice', choice: 'memberships', ...sorted, ...grouped },
    { code: 'fundingKind', type: 'choice', choice: 'fundingKinds', ...sorted, ...grouped },
    { code: 'interactionsThisQuarter', type: 'number', ...sorted },
    { code: 'lastInteractionOn', type: 'day', ...sorted },
  ],
} as const satisfies Record<ListCode, readonly ListColumn[]>

/** The codes of a list's columns. */
export type ColumnCode<List extends ListCode = ListCode> = (typeof listColumns)[List][number]['code']

/** Returns a column by its code; undefined if the list has no such column. */
export const columnOf = (list: ListCode, code: string): ListColumn | undefined =>
  (listColumns[list] as readonly ListColumn[]).find(column => column.code === code)
