import { countedIn } from '../../../src-shared/text/counted'
import type { clashesSv } from '../sv/clashes'

const counted = countedIn('en')
const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' })

const together = (fields: readonly string[]): string =>
  listed.format(fields.map((field, place) => (place === 0 ? field : field.toLowerCase())))

/** English; a key that Swedish has and this lacks does not compile. */
export const clashesEn: typeof clashesSv = {
  clashes: {
    heading: 'To settle',
    count: (things, records) =>
      things === records
        ? counted(records, 'record', 'records')
        : `${counted(things, 'thing', 'things')} in ${counted(records, 'record', 'records')}`,
    intro: 'Nothing is blocked. Both values are kept until somebody chooses, and the choice can be undone.',
    empty: 'There is nothing to settle.',
    emptyHint:
      'This shows what two people wrote in the same place without knowing of each other. Both values are kept until somebody chooses.',
    list: 'Records to settle',
    nameless: '(no name)',
    between: names => listed.format(names),
    you: 'you',
    You: 'You',
    someone: 'Somebody',
    thisComputer: 'this computer',
    fields: together,
    fieldsIn: fields => `${together(fields)} of`,
    at: (place, total) => `${place} of ${total}`,
    before: 'Before',
    stands: 'in force now, written last',
    noValue: '(empty)',
    yes: 'yes',
    no: 'no',
    keepMine: 'Keep mine',
    keepOf: name => `Keep ${name}’s`,
    keepIt: 'Keep this one',
    both: 'Both together',
    bothHint: 'can be changed before you save',
    bothText: field => `${field}, both together`,
    saveBoth: 'Save both together',
    contested: places =>
      places === 1
        ? 'One passage cannot be joined by itself. Choose which is to stand:'
        : `${places} passages cannot be joined by themselves. Choose which is to stand:`,
    place: number => `Passage ${number}`,
    nothing: '(nothing)',
    rewritten: 'You have rewritten the text.',
    startAgain: 'Put them together again',
    removedField: 'Deleted or kept',
    removed: 'in the bin',
    kept: 'kept',
    keptWith: (field, value) => `kept, with ${field}: ${value}`,
    letGo: 'Leave it in the bin',
    keepRecord: 'Keep the record',
    keys: {
      choose: 'choose in the active field and go to the next',
      open: 'opens the record',
      undo: 'undoes the choice',
    },
    openRecord: 'Open the record',
    settleMine: 'Keep the first value',
    settleTheirs: 'Keep the second value',
    settleBoth: 'Save both together',
    settled: (field, name) => `Settled: ${field} of ${name}. The other is in the history.`,
    reopened: name => `To settle again: ${name}.`,
    settledWeek: count => `Settled in the last week: ${count}`,
    settledHeading: 'Settled in the last week',
    settledHint: 'If you undo a choice, it is to settle again, on all computers. Both values are still there.',
    settledNow: 'Chosen',
    notChosen: 'Not chosen',
    settledBy: (name, when) => `${name}, ${when}`,
    undoSettled: (field, name) => `Undo: ${field} in ${name}`,
    backToOpen: 'Show what is to settle',
    broken: 'Does not go with the rest',
    brokenHint:
      'Each was right by itself, but together they break a rule. Nothing is deleted. Put the record right, and it goes away from here.',
    banner: fields =>
      `Two people have changed the same field without knowing of each other: ${listed.format(fields)}. Both values are kept.`,
    bannerOfDeletion: 'One deleted it while another wrote in it.',
    bannerName: 'To settle',
    settle: 'Settle…',
  },
}
