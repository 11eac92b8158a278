import type { ListCode } from '../../../src-shared/lists/list-columns'
import { placeKeys } from '../../../src-shared/program/keys'
import { countedIn, written } from '../../../src-shared/text/counted'
import type { listSv } from '../sv/list'

const counts = countedIn('en')
const counted = (one: string, many: string) => (count: number, written: string) =>
  `${written} ${count === 1 ? one : many}`

const count: Record<ListCode, (count: number, written: string) => string> = {
  interactions: counted('interaction', 'interactions'),
  people: counted('person', 'people'),
  organisations: counted('organisation', 'organisations'),
  issues: counted('issue', 'issues'),
  commitments: counted('commitment', 'commitments'),
  processes: counted('process', 'processes'),
  partners: counted('partner', 'partners'),
}

const create: Record<ListCode, string> = {
  interactions: 'New interaction',
  people: 'New person',
  organisations: 'New organisation',
  issues: 'New issue',
  commitments: 'New commitment',
  processes: 'New process',
  partners: 'New partner',
}

const grids: Record<ListCode, string> = {
  interactions: 'Logged interactions',
  people: 'People',
  organisations: 'Organisations',
  issues: 'Issues',
  commitments: 'Commitments',
  processes: 'Processes',
  partners: 'Partners',
}

const empty: Record<ListCode, string> = {
  interactions: 'Nothing logged yet. Start with a meeting – the rest follows.',
  people: 'No people yet. They are added when you log a meeting with them.',
  organisations: 'No organisations yet.',
  issues: 'No issues yet.',
  commitments: 'No commitments yet. They are written when you log a meeting.',
  processes: 'No processes yet. Add an inquiry, a bill or an EU matter, and watch its days.',
  partners: 'No partners yet.',
}

export const listEn: typeof listSv = {
  lists: {
    count,
    grids,
    empty,
    ofAll: (part: string, whole: string) => `${part} of ${whole}`,
    viewShown: (name: string) => `View: ${name}`,
    changed: 'changed',
    textFilter: 'Filter the list',
    filters: 'Filters',
    dropFilter: (text: string) => `Remove the filter ${text}`,
    openBuilder: 'Build a filter',
    builderShort: 'Filter',
    builder: 'Filter builder',
    hits: (count: number, written: string) => (count === 1 ? '1 hit' : `${written} hits`),
    match: 'How the conditions apply together',
    matches: { all: 'All conditions must hold', any: 'Any condition may hold' },
    group: 'Group of conditions',
    field: 'Field',
    operator: 'Comparison',
    valueOf: (field: string) => `Value for ${field.toLowerCase()}`,
    pick: 'Type to choose',
    me: 'Me',
    dayHint: 'today, 22/11, 6 months ago',
    from: 'From',
    to: 'To',
    ago: (count: number, unit: 'day' | 'week' | 'month' | 'year') => `${counts(count, unit, `${unit}s`)} ago`,
    addCondition: 'Add condition',
    addGroup: 'Add group',
    removeCondition: (field: string) => `Remove the condition on ${field.toLowerCase()}`,
    chooseView: 'Choose a view',
    ownViews: 'My views',
    officeViews: 'The office’s views',
    saveView: 'Save the view…',
    saveOrRename: 'Save the changes…',
    removeView: (name: string) => `Remove the view ${name}`,
    viewRemoved: (name: string) => `The view ${name} is removed.`,
    saveHeading: 'Save the view',
    viewName: 'Name',
    whoSees: 'Who sees it?',
    seenByOffice: 'The office',
    seenByMe: 'Only me',
    save: 'Save',
    saveAsNew: 'Save as new',
    cancel: 'Cancel',
    showView: (name: string) => `Show ${name}`,
    columns: 'Columns',
    chooseColumns: 'Choose columns',
    usualColumns: 'Reset the columns',
    moveEarlier: (name: string) => `Move ${name} to the left`,
    moveLater: (name: string) => `Move ${name} to the right`,
    narrower: (name: string) => `Make ${name} narrower`,
    wider: (name: string) => `Make ${name} wider`,
    groupShort: 'Group',
    chooseGroups: 'Group the list',
    ungrouped: 'No grouping',
    exportShort: 'Export',
    printList: 'Print the list…',
    exportList: 'Export the list',
    formats: { xlsx: 'Excel (xlsx)', csv: 'CSV' },
    exported: (rows: number, file: string) => `${counts(rows, 'row', 'rows')} saved in ${file}`,
    today: 'Today',
    yesterday: 'Yesterday',
    tomorrow: 'Tomorrow',
    coming: 'Upcoming',
    nextToCome: (when, headline) => `next ${when}, ${headline}`,
    time: 'Time',
    byDay: 'Day',
    byTiming: 'When',
    create,
    space: 'Space',
    pane: 'Reading pane',
    paneContent: 'The row in the reading pane',
    placeIn: (place, total) => `${place} of ${total}`,
    noRowToRead: 'No row chosen. ↓ reads the first.',
    latestContacts: 'Latest contacts',
    whose: { legend: 'Who promised', all: 'All', us: 'We', them: 'They' },
    noDaySet: 'no day set',
    promisedIn: 'Promised in',
    fromUs: 'From our office',
    toWhom: 'to',
    open: 'Open',
    tickRow: 'Select the row',
    tickAll: 'Select all hits',
    tickAllHits: (written: string) => `Select all ${written}`,
    untick: 'Clear selection',
    selection: 'Selected rows',
    ticked: (_count: number, written: string) => `${written} selected`,
    copy: {
      ticked: 'Copy',
      done: (rows: number) =>
        rows === 0
          ? 'Nothing was copied: the rows may not leave Talan. The clipboard is untouched.'
          : `${counts(rows, 'row', 'rows')} copied. Paste into an e-mail or into Excel.`,
      neverMasked: 'Secrecy-marked entries are never copied.',
    },
    edit: 'Change a field…',
    toTrash: 'Move to the bin',
    removeAll: 'Move all hits to the bin',
    removeEffect: count => `${count} will be moved to the bin. This can be undone.`,
    removed: (count: number, name: string) => {
      if (count === 0) return 'Nothing was moved to the bin.'
      return count === 1 ? `${name} is in the bin.` : `${written(count, 'en')} rows are in the bin.`
    },
    notEditedHere: (column: string) => `${column} is not changed in the list. ${placeKeys.open} opens the row.`,
    editHeading: (count: number) => `Change ${counts(count, 'row', 'rows')}`,
    how: 'Change',
    ways: { set: 'Set to', add: 'Add', remove: 'Remove', clear: 'Clear' },
    effect: (changing: number, matched: number) => `${written(changing, 'en')} of ${written(matched, 'en')} change.`,
    leftAsIs: (count: number, why: string) => `${written(count, 'en')} ${why}.`,
    apply: 'Change',
    edited: (changing: number, matched: number) =>
      matched === 1 && changing === 1
        ? 'Saved.'
        : `${written(changing, 'en')} of ${counts(matched, 'row', 'rows')} changed.`,
    noHits: (text: string, filters: number) => {
      const filtered = filters === 0 ? '' : filters === 1 ? ' with 1 filter' : ` with ${filters} filters`
      return text === '' ? `No hits${filtered}.` : `No hits for “${text}”${filtered}.`
    },
    clearedCommitments: {
      'my-open-commitments': 'No open commitments.',
      overdue: 'No overdue commitments.',
    },
    nextDue: (day: string) => `Next: ${day}.`,
    showComing: 'Show upcoming',
    createCalled: (text: string) => `Create “${text}”`,
    cleared: (view: string) => `Nothing in ${view}.`,
    showAll: 'Show all',
    clearFilter: 'Clear filters',
    rowHeight: 'Row spacing',
    rowHeights: { compact: 'Compact', usual: 'Normal', airy: 'Spacious' },
    letters: 'Single letters as shortcuts in lists',
    lettersAre: { on: 'On', off: 'Off' },
    keys: {
      tick: 'Select the row',
      extend: 'Select several rows',
      all: 'Select all hits',
      edit: 'Change the selected rows',
      preview: 'Open or close the reading pane',
      scrollPane: 'Scroll the reading pane',
      fold: 'Fold or unfold a group',
      cell: 'Change the cell',
      copy: 'Copy the row, or those selected',
      menu: 'The menu of the row',
      trash: 'Move to the bin',
      open: 'Open the row, or sort in the header',
      across: 'Move between columns',
    },
  },
}
