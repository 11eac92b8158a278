import { countedIn } from '../../../src-shared/text/counted'
import type { earlierImportsSv } from '../sv/earlier-imports'

const counted = countedIn('en')

/** The words of earlier imports, and of taking one back, in English. */
export const earlierImportsEn: typeof earlierImportsSv = {
  batches: {
    heading: 'Earlier imports',
    none: 'Nothing has been read in from files yet.',
    counts: (added, changed, people) =>
      [
        counted(added, 'new row', 'new rows'),
        counted(changed, 'changed row', 'changed rows'),
        ...(people > 0 ? [counted(people, 'new person', 'new people')] : []),
      ].join(', '),
    by: (when, who) => (who === null ? when : `${when} by ${who}`),
    reverted: 'Undone',
    revert: 'Undo…',
    revertNamed: file => `Undo the import of ${file}`,
    more: 'Show more',
  },
  revert: {
    title: file => `Undo the import of ${file}?`,
    what: 'All that the import added is removed, and what it changed gets its earlier values back.',
    skipped: 'What has been changed or used since is left as it is, and is named afterwards.',
    undoable: 'This can be undone too.',
    confirm: 'Undo the import',
    cancel: 'Keep the import',
    done: (undone, skipped) =>
      skipped === 0
        ? `The import is undone: ${counted(undone, 'row', 'rows')}.`
        : `The import is undone: ${counted(undone, 'row', 'rows')}. ${counted(skipped, 'row was left', 'rows were left')}, since they have been changed or are used.`,
    left: 'Left as they are',
    close: 'Close',
  },
}
