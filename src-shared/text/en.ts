import { type ArchiveFault, never, type Refusal } from '../domain/refusal'
import type { SharedWords } from './sv'

const secrecyFields = { provision: 'the provision', markedOn: 'the date', authority: 'the authority' }

const archiveFaults: Record<ArchiveFault, string> = {
  missing: 'something is missing',
  altered: 'a file has been changed since the archive was written',
  unknown: 'something in it is unknown to this version of Talan',
  unreadable: 'something in it cannot be read',
  dangling: 'a row refers to something that is not there',
}

/** What happened, what is safe and what to do, in that order. */
function refusal(refusal: Refusal): string {
  switch (refusal.code) {
    case 'invalid-input':
      return `“${refusal.field}” could not be read: ${refusal.problem}. Nothing was saved. Correct it and try again.`
    case 'untrusted-sender':
      return 'The question did not come from Talan’s own window and was not answered.'
    case 'not-a-date':
      return `“${refusal.text}” is not a date. Nothing was saved. Write for instance 2026-11-22, 22/11, fre or idag.`
    case 'not-a-time':
      return `“${refusal.text}” is not a time of day. Nothing was saved. Write for instance 9.15 or 14:30.`
    case 'period-backwards':
      return `The period ${refusal.from}–${refusal.to} ends before it begins. Nothing has been changed. Swap the days and try again.`
    case 'no-headline':
      return 'The interaction has no headline. Nothing was saved. Write a few words on what it was about.'
    case 'no-participant':
      return 'The interaction has no participant. Nothing was saved. Choose at least one person or organisation.'
    case 'unknown-name':
      return `There is no “${refusal.text}” in the register. Nothing was saved. Check the spelling, or give organisation and title to add the person.`
    case 'ambiguous-name':
      return `There are ${refusal.found} called “${refusal.text}”. Nothing was saved. Give an id instead of a name.`
    case 'unknown-id':
      return `There is no record “${refusal.id}” (${refusal.what}) in the office database. Nothing was saved. Reload the list and choose again.`
    case 'unknown-quarter':
      return `“${refusal.text}” is not a quarter. No file was written. Write for instance 2026Q4.`
    case 'unknown-period':
      return `“${refusal.text}” is not a period. Nothing was counted. Write for instance 2026Q4, PQ9, 2026H2, 2026 or 2026-10-01..2026-12-31.`
    case 'unknown-partner':
      return `There is no partner “${refusal.text}”. Nothing was saved and no file was written. Give the partner’s id, for instance region-norrbotten.`
    case 'unknown-issue':
      return `There is no issue “${refusal.text}”. Nothing was saved. Give the issue’s id, for instance malmbanan.`
    case 'store-missing':
      return `The file ${refusal.file} does not exist. Nothing was changed. Check the path, or create a new office database.`
    case 'store-exists':
      return `The file ${refusal.file} exists already and is untouched. Choose another name.`
    case 'not-a-store':
      return `The file ${refusal.file} is not a Talan office database. It is untouched. Choose another file.`
    case 'store-is-newer':
      return `The office database ${refusal.file} comes from a newer version of Talan (version ${refusal.storeVersion}; this one reads up to ${refusal.programVersion}). It is untouched. Update Talan and open it again.`
    case 'store-damaged':
      return `The office database ${refusal.file} is damaged (${refusal.detail}). Talan has not changed it. Copy the file and restore a backup.`
    case 'store-not-writable':
      return `The office database ${refusal.file} cannot be written to (${refusal.detail}). Nothing was changed. Check the permissions of the file and its folder.`
    case 'store-busy':
      return `The office database ${refusal.file} is in use by another program. Nothing was saved. Wait a moment and try again.`
    case 'store-stopped':
      return 'Talan’s database process has stopped. Everything saved is safe on disk. Restart Talan.'
    case 'folder-not-writable':
      return `Nothing can be saved in the folder ${refusal.folder} (${refusal.detail}). No file was written. Choose another folder.`
    case 'disk-full':
      return `The disk is full, so nothing could be saved in ${refusal.folder}. No half-written file remains. Free some space and try again.`
    case 'ends-before-start':
      return `The end ${refusal.to} is before the start ${refusal.from}. Nothing was saved. Correct one of them.`
    case 'overlapping-primary-role':
      return `The person already has a primary role in that time: ${refusal.title}. Nothing was saved. End it first, or let the new one be secondary.`
    case 'role-not-held':
      return `The role ${refusal.title} was not held on ${refusal.on}. Nothing was saved. Read the list again, or correct the role's days on the person's card.`
    case 'merge-with-itself':
      return 'It is the same row on both sides. Nothing was changed. Choose two different ones.'
    case 'unknown-field':
      return `There is no field “${refusal.field}” to choose a side for. Nothing was changed. Read the proposal again and choose anew.`
    case 'not-a-cadence':
      return `“${refusal.every}” is no contact cadence. Nothing was saved. Give a whole number of days, weeks or months from 1 to 999.`
    case 'overlapping-membership':
      return `The partner already takes part in the project ${refusal.from} – ${refusal.to}. Nothing was saved. Change that period, or choose one that does not run into it.`
    case 'secrecy-needs-ground':
      return `A secrecy mark must have provision, date and authority; ${secrecyFields[refusal.field]} is missing. Nothing was saved. Fill it in.`
    case 'names-what-is-gone':
      return 'What you are saving names a person, organisation, issue or partner that is not in this office database. Nothing was saved, and all you wrote is still there. Remove it and choose again.'
    case 'nothing-to-undo':
      return 'The action has been undone already. Nothing was changed.'
    case 'archive-exists':
      return `The folder ${refusal.folder} exists already and is not empty. It is untouched. Give a folder that does not exist.`
    case 'archive-missing':
      return `${refusal.file} does not exist. No office database was made. Check the path of the archive or file.`
    case 'archive-broken':
      return `The archive ${refusal.file} is not whole: ${archiveFaults[refusal.fault]} (${refusal.detail}). No office database was made. Write the archive again or fetch an undamaged copy.`
    case 'archive-is-newer':
      return `The archive ${refusal.file} comes from a newer version of Talan (version ${refusal.archiveVersion}; this one reads up to ${refusal.programVersion}). No office database was made. Update Talan and read it again.`
    case 'not-an-office-file':
      return `The file ${refusal.file} does not have the form of an office file: “${refusal.field}”, ${refusal.problem}. No office database was made. Correct the file and read it again.`
    case 'cancelled':
      return 'Cancelled. Nothing was changed.'
    case 'unexpected':
      return `Talan met an error it did not expect. What was saved before is safe; the latest was not saved. Try again, and give the reference ${refusal.reference} if it comes back.`
    default:
      return never(refusal)
  }
}

/** English; a key that Swedish has and this lacks does not compile. */
export const en: SharedWords = {
  kinds: {
    meeting_physical: 'Meeting in person',
    meeting_digital: 'Digital meeting',
    phone: 'Phone call',
    email: 'E-mail',
    letter: 'Letter or written submission',
    petition_meeting: 'Formal delegation meeting',
    seminar: 'Seminar',
    breakfast_meeting: 'Breakfast meeting',
    round_table: 'Round table',
    conference: 'Conference or fair',
    study_visit: 'Study visit',
    hearing: 'Hearing',
    reference_group: 'Reference group',
    informal: 'Informal contact',
    consultation_response: 'Consultation response',
    debate_article: 'Opinion piece',
    media: 'Media appearance',
    advice: 'Advice to a home actor',
    internal_coordination: 'Internal coordination',
  },
  statuses: { held: 'Held', planned: 'Planned', cancelled: 'Cancelled', draft: 'Draft' },
  confidentialities: { open: 'Open', internal: 'Internal', secrecy_marked: 'Secrecy-marked' },
  refusal,
  report: {
    title: 'Quarterly report',
    wholeOffice: 'The whole office',
    interactionsSheet: 'Interactions',
    byIssueSheet: 'By issue',
    aboutSheet: 'About the report',
    interactionsFile: 'interactions',
    byIssueFile: 'by-issue',
    columns: {
      date: 'Date',
      time: 'Time',
      kind: 'Form',
      headline: 'Headline',
      participants: 'Participants',
      organisations: 'Organisations',
      issues: 'Issues',
      partners: 'Partners',
      task: 'Main task',
      minutes: 'Minutes',
      jointMessage: 'Joint message',
      area: 'Priority area',
      issue: 'Issue',
      interactions: 'Interactions',
    },
    yes: 'yes',
    no: 'no',
    internalHeadline: 'Internal interaction (shown without names and content)',
    maskedHeadline: 'Secrecy-marked entry',
    about: {
      office: 'Office',
      period: 'Period',
      partner: 'Partner',
      membership: 'Membership in the period',
      noMembership: 'The partner takes no part in the project in this period, so no interactions are counted.',
      interactions: 'Interactions',
      issueLinks: 'Sum by issue',
      made: 'Made on',
      counting: 'How it is counted',
      rules:
        'Interactions held whose date in Stockholm lies in the period. Internal coordination and planned, cancelled or deleted interactions are not counted. An interaction on two issues counts once in the total and once under each issue.',
      sharing:
        'Open interactions are shown in full. Internal ones are counted but shown without names and content. Secrecy-marked ones are counted but shown as a masked line.',
    },
  },
  desktop: {
    file: 'File',
    newOffice: 'New office database…',
    openOffice: 'Open office database…',
    quit: 'Quit',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    actualSize: 'Actual size',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fullScreen: 'Full screen',
    storeFiles: 'Talan office database',
    newOfficeTitle: 'Create a new office database',
    newOfficeName: 'office.talan',
    openOfficeTitle: 'Open an office database',
    chooseFolderTitle: 'Choose a folder for the report',
    chooseFolder: 'Save here',
  },
}
