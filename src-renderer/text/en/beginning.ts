import type { WindowWords } from '../sv/window'

const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** The English words of the first hour. */
export const beginningEn: Pick<WindowWords, 'beginning'> = {
  beginning: {
    heading: 'Getting started',
    done: (done, all) => `${done} of ${all} done`,
    hide: 'Hide the list',
    hidden: 'The list Getting started is hidden. It is in the menu Help and under Settings.',
    allDone: 'Everything on the list Getting started is done. It is still in the menu Help.',
    command: 'Getting started: show the list',
    show: 'Show the list on Home',
    hint: 'Five things to do in the first hour. The list ticks itself by what is in the office.',
    isDone: 'Done',
    isLeft: 'Not done',
    steps: {
      me: {
        name: 'Who are you?',
        what: 'You are suggested as the one who was there, and your name stands by what you do.',
        go: 'Say who you are',
        again: 'Change',
      },
      colleagues: {
        name: 'Colleagues',
        what: 'Those who can take part in meetings and be responsible for commitments. A name is enough.',
        go: 'Add',
        again: 'Add more',
      },
      'read-in': {
        name: 'Import what you already have',
        what: 'A log in Excel, contacts from Outlook or the members of the Riksdag. You see every row before anything is written, and all of it can be undone.',
        go: 'Choose a file…',
        again: 'Read in more…',
      },
      copy: {
        name: 'Where the file is',
        what: 'Only on this computer. Choose a folder on another disk, and the file is copied there every day.',
        go: 'Choose a place for the copy',
        again: 'See the copies',
      },
      'first-meeting': {
        name: 'Log the first meeting',
        what: 'Two fields are enough: who, and a headline. The rest will follow.',
        go: 'Log a meeting',
        again: 'Log another',
      },
    },
    youAre: name => `You are ${name}. Your name stands by what you do.`,
    colleagues: names => listed.format(names),
    readIn: 'Something has been read in. It can be seen and taken back under Import and export.',
    copiedTo: folder => `Copied every day to ${folder}.`,
    logged: 'There is a meeting in the log.',
    yourFirst: 'Log your first meeting',
    tryFirst: 'Try it first?',
    tryFirstHint:
      'An invented office with 46 interactions, two people who may be one, and six decisions to follow. Leave it when you like, without touching what you have logged yourself.',
    several: 'Are there several of you?',
    severalHint:
      'Share the office through a folder you already have, for example in OneDrive. No server is needed, and what is in it is encrypted.',
    share: 'Share the office…',
    keys: 'Three keys',
    keysDo: { log: 'log, wherever you are', palette: 'search or type a command', sheet: 'all the keys' },
  },
}
