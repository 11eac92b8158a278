import type { briefingsSv } from '../sv/briefings'

/** The English words of the screens where briefings are made and read. */
export const briefingsEn: typeof briefingsSv = {
  briefings: {
    heading: 'Briefings',
    intro: keys =>
      `What you read the evening before a meeting. ${keys} creates a briefing from a person, organisation, issue, process or interaction.`,
    upcoming: 'Meetings of the coming week without a briefing',
    saved: 'Saved briefings',
    none: keys => `No briefing yet. Open a planned meeting and press ${keys}.`,
    noneUpcoming: 'No meeting of the coming week lacks a briefing.',
    versions: count => (count === 1 ? '1 version' : `${count} versions`),
    factsOf: day => `facts as of ${day}`,
    savedAt: (by, at) => `saved by ${by} ${at}`,
    makeFor: name => `Create a briefing: ${name}`,
    make: 'Create a briefing',
    makeHere: 'Create a briefing from here',
    makeHint: keys => `Create a briefing (${keys})`,
    start: {
      heading: 'New briefing',
      about: name => `About ${name}`,
      issue: 'Issue',
      all: names => `All that it concerns: ${names}`,
      none: 'No issue in particular',
      create: 'Create',
      cancel: 'Cancel',
      hint: 'Talan gathers roles, commitments, positions, interactions and dates. What you want to say you write afterwards.',
    },
    created: 'The briefing is ready.',
    undone: 'The briefing has been removed again.',
    toSave: 'Save version',
    saveHint: keys => `Save a new version (${keys})`,
    savedVersion: number => `Version ${number} is saved.`,
    nothingNew: 'Nothing has changed since the saved version.',
    refresh: 'Update facts',
    refreshed: count =>
      count === 0
        ? 'No fact has changed since the version was saved.'
        : count === 1
          ? 'One fact differs from the version. Save a new version to keep it.'
          : `${count} facts differ from the version. Save a new version to keep them.`,
    toWord: 'Save as Word',
    toPdf: 'Save as PDF',
    exportWord: 'Save the briefing as Word',
    print: 'Print the briefing…',
    exportPdf: 'Save the briefing as PDF',
    toPocket: 'Pocket version',
    exportPocket: 'Save the pocket version as PDF',
    exportedIn: (file, folder) => `${file} is saved in ${folder}.`,
    showFolder: 'Show in folder',
    remove: 'Delete the briefing',
    removed: 'The briefing is deleted.',
    state: {
      saved: number => `Version ${number}, saved`,
      unsaved: number => `Draft after version ${number}, not saved`,
      old: (number, of) => `Version ${number} of ${of}`,
    },
    own: {
      empty: 'Nothing written yet',
      hints: {
        messages: 'At most three, a paragraph each: the first sentence is the message, the rest explains it.',
        purpose: 'One thing. The first sentence is what we want, the rest explains it.',
        questions: 'At most three, a line each.',
        avoid: 'At most three, a line each.',
        logistics: 'At most three short lines.',
      },
      left: count =>
        count === 1
          ? 'The last one has no room and is left out on paper.'
          : `The last ${count} have no room and are left out on paper.`,
      cut: 'A text is too long and is shortened on paper.',
    },
    sheet: 'The briefing',
    side: 'Versions and differences',
    versionsHeading: 'Versions',
    version: number => `Version ${number}`,
    now: 'The draft',
    shown: 'shown',
    compare: 'Compare with',
    compareNone: 'No comparison',
    differences: count => (count === 0 ? 'No differences' : count === 1 ? '1 difference' : `${count} differences`),
    titlePart: 'Title',
    marks: { added: 'New', removed: 'Gone', changed: 'Changed' },
    source: (number, label) => `Source ${number}: ${label}`,
    openMasked: 'Open the record',
    nothing: 'Nothing noted.',
    toAbout: {
      interaction: 'To the meeting',
      person: 'To the person',
      organisation: 'To the organisation',
      issue: 'To the issue',
      decision_process: 'To the process',
    },
  },
}
