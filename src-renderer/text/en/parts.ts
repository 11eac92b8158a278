import { placeKeys } from '../../../src-shared/program/keys'
import { countedIn } from '../../../src-shared/text/counted'
import { englishDays } from '../english-days'
import type { partsSv } from '../sv/parts'

const counted = countedIn('en')

export const partsEn: typeof partsSv = {
  newRecord: {
    any: 'New…',
    heading: 'What do you want to add?',
    log: 'Interaction',
    made: name => `${name} has been added`,
    maybe: 'May already exist:',
    noCategory: 'No category',
  },
  importing: {
    heading: 'Import and export',
    intro:
      'Whole offices are imported in another way: what is imported becomes a new office database in a file of its own, which Talan then opens. The one you have open now is not touched.',
    writeArchive: 'Save archive…',
    archived: (folder, files) => `The archive is in ${folder}, ${counted(files, 'file', 'files')}.`,
    out: {
      name: 'The whole office as open files',
      what: 'An archive is a folder that can be read without Talan: the whole office with history and attachments, but not your own notes. It becomes a new folder where you choose, and can be imported again.',
    },
    sources: {
      archive: {
        name: 'Archive folder from Talan',
        what: 'The folder that “Save archive” makes: the whole office with history and attachments. Each file is compared with its checksum before anything is imported.',
        choose: 'Import an archive folder…',
      },
      'office-file': {
        name: 'Office file',
        what: 'A JSON file with colleagues, people, interactions, commitments, positions and processes.',
        choose: 'Import an office file…',
      },
    },
    reading: 'Importing…',
    done: (file, interactions) =>
      `${file} is imported and opened, with ${counted(interactions, 'interaction', 'interactions')}.`,
    unnamed: names =>
      `Organisations that the file says nothing more about have their code as their name: ${names}. Rename them on their pages.`,
  },
  board: {
    asList: 'List',
    asBoard: 'Board',
    shown: 'Show as',
    label: 'Processes by stage',
    noneLeft: 'No stage left',
    hint: (left, right) =>
      `The arrow keys go between the cards, ${placeKeys.open} opens, ${left} and ${right} move the card.`,
    moved: (name, stage) => `${name} is now in ${stage}`,
    empty: 'No process under way at this level.',
    column: (stage, count) => `${stage}, ${count}`,
  },
  parts: {
    save: 'Save',
    cancel: 'Cancel',
    change: 'Change',
    changeNamed: name => `Change ${name}`,
    remove: 'Remove',
    removeNamed: name => `Remove ${name}`,
    removed: name => `${name} is in the bin`,
    needed: label => `${label} is needed. Nothing is saved yet, and what you have written is still there.`,
    nameHint: 'Type a name',
    knownDayHint: 'As exactly as it is known: 2021, 2021-12, 2021 Q4 or 2021-12-16',
    none: '–',
    unknown: 'Unknown',
    commitment: { sides: { us: 'We promise', them: 'They promise' } },
    position: { noContact: 'No interaction' },
    process: { edit: 'Change the process' },
    watchDate: {
      moves: day => englishDays(`Not a working day. A statutory day moves to ${day}.`),
      dayOff: 'Not a working day.',
    },
    funding: { amountHint: 'Leave empty if not stated' },
    staff: {
      homeHint: 'The partner who is the employer; what the colleague does concerns it.',
      fromHint: 'For example today or 2024-02-01; empty if it is not known.',
      toHint: 'Whoever has left is no longer suggested, but stays on earlier interactions.',
    },
    wording: { joint: 'Joint' },
    partnerPerson: { add: 'New contact person' },
  },
}
