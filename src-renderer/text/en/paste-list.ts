import { countedIn } from '../../../src-shared/text/counted'
import type { pasteListSv } from '../sv/paste-list'

const counted = countedIn('en')

/** The words of a list of priorities that is pasted, in English. */
export const pasteListEn: typeof pasteListSv = {
  pasteList: {
    command: 'Paste a list…',
    title: 'Paste a list of priorities',
    name: 'Pasted list',
    text: 'The list',
    textHint: 'From Word, Excel, an e-mail or a web page. Indentation, bullets and numbers say what belongs to what.',
    tree: 'How the list is read',
    empty: 'The list is shown here when it is pasted.',
    tools: 'Change the chosen line',
    moveIn: 'Move in',
    moveOut: 'Move out',
    remove: 'Remove the line',
    goBack: 'Take the change back',
    level: level => `level ${level}`,
    comparing: '…',
    verbs: {
      new: 'new',
      update: 'exists, gets a wording',
      same: 'exists',
      conflict: 'is in another area',
      review: 'choose',
      error: 'is not added',
    },
    choice: said => `What is “${said}”?`,
    notChosen: 'Resembles something that exists. Choose…',
    isSame: name => `is ${name}`,
    asNew: 'new',
    moves: 'moves to the area of the list',
    stays: 'stays, gets the wording',
    top: 'The outermost lines are',
    topAreas: 'Priority areas',
    topOf: area => `Issues of ${area}`,
    isDecision: 'The list is a decision',
    decisionHint: 'Each issue gets a wording with the words and the order of the list.',
    owner: 'Whose list',
    joint: 'Joint',
    fields: {
      decidingBody: 'Decided by',
      decidedOn: 'Day of the decision',
      caseNumber: 'Case number',
      validFrom: 'Holds from',
    },
    add: count => `Add ${counted(count, 'line', 'lines')}`,
    nothing: 'Nothing to add',
    added: (added, changed) =>
      changed === 0
        ? `The list is added: ${counted(added, 'new line', 'new lines')}.`
        : `The list is added: ${counted(added, 'new line', 'new lines')} and ${counted(changed, 'changed issue', 'changed issues')}.`,
    undoable: (moveIn, moveOut) => `The whole list is undone at once. ${moveIn} moves a line in, ${moveOut} out.`,
    cancel: 'Cancel',
  },
}
