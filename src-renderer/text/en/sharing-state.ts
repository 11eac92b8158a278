import { countedIn } from '../../../src-shared/text/counted'
import type { sharingStateSv } from '../sv/sharing-state'

const counted = countedIn('en')

/** English; a key that Swedish has and this lacks does not compile. */
export const sharingStateEn: typeof sharingStateSv = {
  sharing: {
    heading: 'Share the office',
    with: colleagues => (colleagues === 0 ? 'Shared, with nobody yet' : `Shared with ${colleagues}`),
    allExchanged: when => `all exchanged ${when}`,
    notYet: 'not exchanged yet',
    waiting: count => counted(count, 'change waits', 'changes wait'),
    noContact: since => `no contact with the folder since ${since}`,
    noContactYet: 'no contact with the folder yet',
    stopped: 'the exchange has stopped',
    shutOutHere: 'this computer is shut out',
    notAdmitted: 'waits to be let in',
    details: state => `${state}. Show how sharing goes`,
    place: folder => `Through the folder ${folder}.`,
    lastExchanged: when => `Last exchanged ${when}.`,
    neverExchanged: 'Nothing is exchanged yet.',
    allSent: 'Everything you have written is sent.',
    toSend: count =>
      `${counted(count, 'change waits', 'changes wait')} to be sent. Nothing is lost: they are in the office database.`,
    parked: count => `${counted(count, 'record waits', 'records wait')} for something that has not come yet.`,
    newer: count =>
      `${counted(count, 'record was', 'records were')} written in a newer version of Talan. Update the program, and they are shown.`,
    awaited: count => `${counted(count, 'attachment is', 'attachments are')} not here yet.`,
    toSettle: count => `${counted(count, 'thing', 'things')} to settle`,
    notAdmittedYet:
      'This computer is not let in yet. What you write reaches the others when the one that gave the code has exchanged. Until then it is safe here.',
    keysInFile: 'The computer has no key store. The keys are in a file that only your login may read.',
    exchangeNow: 'Exchange now',
    computers: 'Computers that share the office',
    thisComputer: 'this computer',
    shutOut: 'shut out',
    notHeardOf: 'not heard of yet',
    heardOf: when => `last heard of ${when}`,
    freshTo: when => `everything from there until ${when} is here`,
    nothingFrom: 'nothing has come from there yet',
    ahead: minutes =>
      `Its clock is ${counted(minutes, 'minute', 'minutes')} ahead of this one’s. Set it right: otherwise what is written there overrides what is written here at the same time.`,
    shutOutNamed: name => `Shut out ${name}…`,
    whose: (name, colleague) => (colleague === null ? name : `${name}, ${colleague}`),
    shutOutIt: 'Shut out…',
    askShutOut: name =>
      `Shut out ${name}? That computer gets no key to what is written from then on. What it has read stays read. This cannot be undone: to take part again it must join again.`,
    doShutOut: 'Shut out',
    wasShutOut: name => `${name} is shut out. What is written now is encrypted with a new key.`,
    cancel: 'Cancel',
    more: 'Settings of sharing',
    intro:
      'Several computers can have the same office. Everybody works on without a network, and what is new is exchanged by itself.',
    folderIntro:
      'Through a folder that all of them reach: OneDrive, SharePoint, Teams, a file server or a USB stick. Everything in the folder is encrypted. Private notes and drafts never leave this computer.',
    share: 'Choose a folder and share…',
    sharing: 'Sharing the office…',
    code: 'Code for your colleague',
    codeHint: until =>
      `Lets in one computer, once, until ${until}. Give it in another way than through the folder. The computer is let in when this one has exchanged.`,
    copyCode: 'Copy the code',
    codeCopied: 'The code is copied.',
    codeNotCopied: 'The code could not be copied. Write it down.',
    newCode: 'Give a colleague a code',
    makingCode: 'Making a code…',
    leave: 'Stop sharing…',
    askLeave:
      'Stop sharing from this computer? Everything that is here stays, but nothing more is fetched or sent. The others go on sharing. To take part again, this computer must join again.',
    doLeave: 'Stop sharing',
    left: 'This computer does not share the office any more. Everything that was here is still here.',
  },
  joining: {
    command: 'Join an office',
    choose: 'Join an office…',
    heading: 'Join an office',
    intro: 'The colleague who shares the office gives you a code. The office becomes a new file on this computer.',
    folder: 'Folder that the office is shared through',
    noFolder: 'No folder is chosen',
    chooseFolder: 'Choose a folder…',
    chooseAnother: 'Choose another folder…',
    code: 'Code',
    codeHint: 'As you got it; small letters and spaces will do.',
    codeNeeded: 'Type the code.',
    folderNeeded: 'Choose the folder first.',
    join: 'Join…',
    joining: 'Fetching the office…',
    parts: { copy: 'Fetching the office', rows: 'Fetching the latest' },
    done: file =>
      `The office is in ${file}. What you write reaches the others when the one that gave the code has exchanged and let this computer in.`,
    cancel: 'Cancel',
  },
  news: {
    heading: since => `New since ${since}`,
    someone: 'Somebody',
    more: count => `and ${counted(count, 'more record', 'more records')}`,
    muchMore: 'Still more has come. The history shows all of it.',
    seen: 'Mark as seen',
    clashes: 'a clash to settle',
    inTrash: 'in the bin',
    nameless: '(no name)',
  },
  fresh: {
    heading: 'Colleagues’ data',
    nothing: 'nothing yet',
    of: (name, when) => `${name} ${when}`,
    guard: list => `How fresh what colleagues have logged is here: ${list}.`,
  },
}
