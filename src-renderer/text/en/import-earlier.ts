import { countedIn, written } from '../../../src-shared/text/counted'
import type { importEarlierSv } from '../sv/import-earlier'

const counted = countedIn('en')

/** The words of what was read in before, in English. */
export const importEarlierEn: typeof importEarlierSv = {
  batches: {
    heading: 'Earlier imports',
    none: 'Nothing has been imported from files yet.',
    counts: (added, changed, people) =>
      [
        ...(added > 0 || changed === 0 ? [counted(added, 'new row', 'new rows')] : []),
        ...(changed > 0 ? [counted(changed, 'changed row', 'changed rows')] : []),
        ...(people > 0 ? [counted(people, 'new person', 'new people')] : []),
      ].join(', '),
    by: (when, who) => (who === null ? when : `${when} by ${who}`),
    showInLog: 'Show in the log',
    showNamed: file => `Show in the log: ${file}`,
    reverted: 'Undone',
    revert: 'Undo…',
    revertNamed: file => `Undo the import of ${file}`,
    more: 'Show more',
  },
  maps: {
    heading: 'Kept choices of columns',
    what: 'A table with the same columns is read as last time. If you forget the choice, Talan proposes again.',
    columns: count => counted(count, 'column', 'columns'),
    column: (header, field) => `${header} is read as ${field}`,
    forget: 'Forget',
    forgetNamed: file => `Forget the choice of columns from ${file}`,
    forgotten: file => `The choice of columns from ${file} is forgotten`,
  },
  revert: {
    title: file => `Undo the import of ${file}?`,
    what: 'All that the import added is removed, and what it changed gets its earlier values back.',
    looking: 'Looking for what has been changed since…',
    lookingProgress: 'How far Talan has looked',
    allGoes: 'None of it has been changed or used since.',
    stays: count =>
      `${counted(count, 'thing has', 'things have')} been changed or used since. They stay as they are, and are named when the rest is taken back.`,
    calledOff: 'Called off. Nothing was changed.',
    more: count => `and ${written(count, 'en')} more`,
    undoable: 'This can be undone too.',
    working: 'Taking the import back…',
    progress: 'How far it has come',
    confirm: 'Undo the import',
    cancel: 'Keep the import',
    done: skipped =>
      skipped === 0
        ? 'The import is undone.'
        : `The import is undone. ${counted(skipped, 'thing has', 'things have')} been changed or used since, and stay.`,
    left: 'Left as they are',
    close: 'Close',
  },
}
