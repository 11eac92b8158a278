import { countedIn } from '../../../src-shared/text/counted'
import type { backupsSv } from '../sv/backups'

const counted = countedIn('en')

/** English; a key that Swedish has and this lacks does not compile. */
export const backupsEn: typeof backupsSv = {
  backups: {
    heading: 'Backup copies',
    intro: folder =>
      `Talan copies the office by itself while you work, with attachments, so that at most a quarter of an hour of work can be lost. The copies are in ${folder}: one an hour for a day, one a day for two weeks, one a month for a year.`,
    make: 'Make a copy now',
    making: 'Copying…',
    made: 'The copy is made and checked.',
    listing: 'Reading the copies…',
    none: 'No copies yet. The first is made within a quarter of an hour after something has been saved.',
    all: count => `Show all ${count} copies`,
    fewer: 'Show the newest only',
    list: 'Copies, newest first',
    kinds: { timely: '', asked: 'made on request', replaced: 'replaced by a restore' },
    unreadable: 'cannot be read',
    holding: ({ interactions, people }) =>
      `${counted(interactions, 'interaction', 'interactions')}, ${counted(people, 'person', 'people')}`,
    newest: headline => `Logged last: ${headline}`,
    restore: 'Restore…',
    restoreNamed: when => `Restore the copy of ${when}…`,
    ask: when => `Restore the copy of ${when}?`,
    comparing: 'Comparing with the office now…',
    gone: (count, areNamed = true) =>
      count === 0
        ? 'No interactions disappear.'
        : `${counted(count, 'interaction that is here now is', 'interactions that are here now are')} not in the copy${areNamed ? ':' : '.'}`,
    more: count => `and ${count} more`,
    back: count =>
      count === 0 ? '' : `${counted(count, 'deleted interaction comes', 'deleted interactions come')} back.`,
    rest: 'Everything else becomes as it was then too: people, commitments, texts and reports.',
    undone: 'The replaced file stays among the copies. Restore it to undo.',
    confirm: 'Restore',
    restoring: 'Restoring…',
    cancel: 'Cancel',
    done: when => `The office is now as it was ${when}.`,
    tooOld: days => `The newest copy is ${counted(days, 'day', 'days')} old.`,
  },
}
