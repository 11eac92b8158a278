import type { ColumnCode } from '../../lists/list-columns'
import type { ContentFault } from '../../log/attachment'
import type { LongWork } from '../../program/work-progress'
import { type ArchiveFault, type NotesFault, never, type Refusal } from '../../refusals/refusal'
import { neededField } from '../catalogue-words'
import { countedIn, written } from '../counted'
import { movedEn } from '../moved-store'
import { problemEn } from '../problem-words'
import { atStart, knownThing, thingName } from '../thing-name'
import { hubFaultEn } from './faults/hub-fault'
import { placeFaultEn } from './faults/place-fault'
import { sharingFaultEn } from './faults/sharing-fault'
import { textRefusalEn } from './faults/text-refusal'
import { importRefusalEn } from './import-refusal'
import { indicatorEn } from './indicator'
import { listEn } from './list'
import { ruleEn } from './rule'
import { unknownEn } from './unknown'

const counted = countedIn('en')

const secrecyFields = { provision: 'the provision', markedOn: 'the date', authority: 'the authority' }

const likely = (names: readonly string[] = []): string =>
  names.length === 0 ? '' : ` It is like: ${names.join('; ')}.`

const restingOn = {
  partner: (count: number) => counted(count, 'partner', 'partners'),
  unit: (count: number) => counted(count, 'unit', 'units'),
  role: (count: number) => counted(count, 'role', 'roles'),
}

const archiveFaults: Record<ArchiveFault, string> = {
  missing: 'something is missing',
  altered: 'a file has been changed since the archive was written',
  unknown: 'something in it is unknown to this version of Talan',
  unreadable: 'something in it cannot be read',
  twice: 'the same is given twice',
  dangling: 'a row refers to something that is not there',
}

/** Where in an archive a fault is: the file, or the kind of row. */
const archivePlace = (where: string | undefined): string => (where === undefined ? '' : ` (${where})`)

const contentFaults: Record<ContentFault, string> = { missing: 'is missing', altered: 'has been changed' }

const notesFaults: Record<NotesFault, string> = {
  foreign: 'is not a file of notes from Talan. It is untouched. Move it away and try again',
  newer: 'comes from a newer version of Talan. It is untouched. Update Talan and try again',
  damaged: 'is damaged. Talan has not changed it. Copy it and restore a backup',
  'another-office': 'belongs to another office. It is untouched. Put it back beside its own office database',
  busy: 'is in use by another program. Nothing was saved. Wait a moment and try again',
  'not-writable': 'cannot be written to. Nothing was saved. Check the permissions of the file and its folder',
}

/** Lists only the first names: a moved folder loses all its files at once. */
const some = (names: readonly string[]): string =>
  `${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`

const underWay: Record<LongWork, string> = {
  packs: 'making packs',
  list: 'saving a list',
  office: 'reading an office in',
  archive: 'writing an archive',
  import: 'reading a file in',
  'revert-effect': 'counting what an undo leaves',
}

const nothingCalled = {
  from: (text: string) =>
    `No person or organisation is called “${text}”, so nothing was searched for. Correct the name after from: or remove it.`,
  issue: (text: string) =>
    `No issue is called “${text}”, so nothing was searched for. Correct the name after issue: or remove it.`,
  organisation: (text: string) =>
    `No organisation is called “${text}”, so nothing was searched for. Correct the name after org: or remove it.`,
  partner: (text: string) =>
    `No partner is called “${text}”, so nothing was searched for. Correct the name after partner: or remove it.`,
}
const columnLabel = (field: string): string => listEn.columns[field as ColumnCode] ?? field

/** Returns a refusal as a sentence in English: what happened, what is safe and what to do, in that order. */
export function refusalEn(refusal: Refusal): string {
  switch (refusal.code) {
    case 'invalid-input':
      return `“${refusal.field}” could not be read: ${problemEn(refusal.problem)}. Nothing was saved. Correct it and try again.`
    case 'untrusted-sender':
      return 'The question did not come from Talan’s own window and was not answered.'
    case 'not-a-date':
      return `“${refusal.text}” is not a date. Nothing was saved. Write for example 2026-11-22, 22/11, fri or today, in a year from 1900 to 2199.`
    case 'not-a-time':
      return `“${refusal.text}” is not a time of day. Nothing was saved. Write for example 9:15 or 14:30.`
    case 'not-an-email':
      return `“${refusal.text}” is not an e-mail address. Nothing was saved. Write for example alva.lind@office.se, or leave the field empty.`
    case 'not-a-phone':
      return `“${refusal.text}” is not a telephone number. Nothing was saved. Write for example 070-123 45 67 or +46 70 123 45 67.`
    case 'period-backwards':
      return `The period ${refusal.from}–${refusal.to} ends before it begins. Nothing was changed. Swap the days and try again.`
    case 'no-headline':
      return 'The interaction has no headline. Nothing was saved. Write a few words on what it was about.'
    case 'no-participant':
      return 'The interaction has no participant. Nothing was saved. Choose at least one person or organisation.'
    case 'unknown-name':
      return `There is no “${refusal.text}” in the register.${likely(refusal.likely)} Nothing was saved. Check the spelling, or give organisation and title to add the person.`
    case 'ambiguous-name':
      return `There are ${refusal.found} called “${refusal.text}”. Nothing was saved. Give an id instead of a name.`
    case 'unknown-id':
      return `There is no record “${refusal.id}” (${unknownEn[refusal.what]}) in the office database. Nothing was saved. Show the list again and choose again.`
    case 'unknown-quarter':
      return `“${refusal.text}” is not a quarter. No file was written. Write for example 2026Q4.`
    case 'unknown-period':
      return `“${refusal.text}” is not a period. Nothing was counted. Write for example 2026Q4, PQ9, 2026H2, 2026 or 2026-10-01..2026-12-31, in a year from 1900 to 2199.`
    case 'unknown-partner':
      return `There is no partner “${refusal.text}”. Nothing was saved and no file was written. Give the partner’s id, for example region-norrbotten.`
    case 'unknown-issue':
      return `There is no issue “${refusal.text}”. Nothing was saved. Give the issue’s id, for example malmbanan.`
    case 'nothing-called':
      return nothingCalled[refusal.operator](refusal.text)
    case 'store-missing':
      return `The file ${refusal.file} does not exist. It may have been moved or renamed, or not have been synced yet. Nothing was changed. Open it where it is, check the path, or create a new office database.`
    case 'store-exists':
      return `The file ${refusal.file} exists already and is untouched. Choose another name.`
    case 'not-a-store':
      return `The file ${refusal.file} is not a Talan office database. It is untouched. Choose another file.`
    case 'not-a-file':
      return `${refusal.file} is not an ordinary file but, for example, a folder, a pipe or a device. Talan has not touched it, and nothing was changed. Move it away and try again.`
    case 'store-is-newer':
      return `The office database ${refusal.file} comes from a newer version of Talan (version ${refusal.storeVersion}; this one reads up to ${refusal.programVersion}). It is untouched. Update Talan and open it again.`
    case 'store-damaged':
      return `The office database ${refusal.file} is damaged. Talan has not changed it. Salvage what can be read into a new file (talan salvage FILE NEWFILE, or Salvage to a new file… in the window), or restore a backup.`
    case 'store-damaged-in-use':
      return `The office database ${refusal.file} is damaged on the disk. ${refusal.wholeAt === null ? 'When it was last whole is not known' : `It was whole on ${refusal.wholeAt.slice(0, 10)}`}. Backups and archives already written are untouched. Stop logging. Press Salvage to a new file… to get out what can be read, or restore the latest whole copy under Import and export.`
    case 'nothing-to-salvage':
      return `There is nothing in ${refusal.file} that can be salvaged: neither the tables nor the history can be read. It is untouched and no new file was written. Restore a backup.`
    case 'store-not-writable':
      return `The office database ${refusal.file} cannot be written to (${refusal.detail}). Nothing was changed. Check the permissions of the file and its folder.`
    case 'store-busy':
      return `The office database ${refusal.file} is in use by another program. Nothing was saved. Wait a moment and try again.`
    case 'store-moved':
      return movedEn(refusal.file, refusal.where)
    case 'store-stopped':
      return 'The part of Talan that keeps the office database has stopped. Everything saved is safe on the disk. Restart Talan.'
    case 'folder-not-writable':
      return `Nothing can be saved in the folder ${refusal.folder} (${refusal.detail}). No file was written. Choose another folder.`
    case 'file-name-too-long':
      return `The name became too long for the folder ${refusal.folder}. No file was written. Choose a shorter name, or a folder with a shorter path.`
    case 'disk-full':
      return `The disk is full, so nothing could be saved in ${refusal.folder}. No half-written file remains. Free some space and try again.`
    case 'disk-failing':
      return `The disk, or the network, answered with an error in ${refusal.folder} (${refusal.detail}). The latest change was not saved; what was already saved is untouched. Check the disk or the connection and try again. If the error comes back: copy the office’s files to another disk.`
    case 'settings-not-kept':
      return `The settings, such as the language, how lists look and where you were, cannot be saved in ${refusal.folder} (${refusal.detail}). They hold until Talan is closed. The office’s data is not affected. Free some space on the disk, or check the permissions of the folder.`
    case 'file-in-use':
      return `A file in the folder ${refusal.folder} is open in another program. Nothing was saved. Close it and try again, or choose another folder.`
    case 'second-place':
      return placeFaultEn[refusal.fault](refusal.what)
    case 'hub':
      return hubFaultEn[refusal.fault](refusal.what)
    case 'sharing':
      return sharingFaultEn[refusal.fault](refusal.what)
    case 'ends-before-start':
      return `The end ${refusal.to} is before the start ${refusal.from}. Nothing was saved. Correct one of them.`
    case 'overlapping-primary-role':
      return `The person already has a primary role in that time: ${refusal.title}. Nothing was saved. End it first, or let the new one be secondary.`
    case 'role-not-held':
      return `The role ${refusal.title} was not held on ${refusal.on}. Nothing was saved. Show the list again, or correct the role’s days on the person’s page.`
    case 'merge-with-itself':
      return 'It is the same record on both sides. Nothing was changed. Choose two different ones.'
    case 'unknown-field':
      return `There is no field “${refusal.field}” to choose a side for. Nothing was changed. Open the proposal again and choose again.`
    case 'not-a-cadence':
      return `“${refusal.every}” is not a contact cadence. Nothing was saved. Give a whole number of days, weeks or months from 1 to 999.`
    case 'not-an-indicator-value':
      return `“${refusal.text}” is not a value for the indicator. Nothing was saved. Write ${indicatorEn.typed[refusal.unit]}.`
    case 'indicator-not-entered':
      return refusal.why === 'counted'
        ? `The indicator ${refusal.indicator} is counted and not entered by hand. Nothing was saved. You can give a target for it.`
        : `The indicator ${refusal.indicator} is about the whole office. Nothing was saved. Give it for the whole office.`
    case 'overlapping-membership':
      return `The partner already takes part in the project ${refusal.from} – ${refusal.to}. Nothing was saved. Change that period, or choose one that does not run into it.`
    case 'key-taken':
      return `Another program has the key ${refusal.key} already. Nothing was changed. Choose another, or turn it off in the other program.`
    case 'position-needs-evidence':
      return 'A position needs evidence. Nothing was saved. Choose the interaction where it was said, or write the document and its date.'
    case 'not-in-role':
      return `The person held no role in the organisation on ${refusal.on}. Nothing was saved. A position is stated in a role: correct the day or the role, or note it as the organisation’s.`
    case 'secrecy-needs-ground':
      return `A secrecy mark must have provision, date and authority; ${secrecyFields[refusal.field]} is missing. Nothing was saved. Fill it in.`
    case 'names-what-is-gone':
      return 'What you are saving names a person, organisation, issue or partner that is not in this office database. Nothing was saved, and all you wrote is still there. Remove it and choose again.'
    case 'rule-broken':
      return `${atStart(thingName(refusal.table, 'en', refusal.name))} ${ruleEn[refusal.rule]} if this is done. Nothing was changed. Put that right first, then try again.`
    case 'used-since':
      return `${atStart(thingName(refusal.table, 'en', refusal.name))} has been changed or used since, so this cannot be undone. Nothing was changed. Make the change by hand instead.`
    case 'nothing-to-undo':
      return 'The action has already been undone. Nothing was changed.'
    case 'not-in-trash':
      return `“${refusal.id}” is not in the bin. Nothing was changed. Somebody may have restored it already: show the bin again.`
    case 'still-used':
      return `The organisation is used by ${restingOn[refusal.what](refusal.count)} and cannot be deleted. Nothing was changed. Move or delete them first, or give the organisation a last day.`
    case 'field-empty':
      return `${neededField(refusal.field, 'en')} cannot be empty. Nothing was saved. Write something, or leave it as it was.`
    case 'part-of-itself':
      return `The organisation cannot belong to ${refusal.name}, which itself belongs to it. Nothing was saved. Choose another parent organisation.`
    case 'commitment-closed':
      return 'The commitment is already done or dropped. Nothing was saved. Open it again if it is to have a new day.'
    case 'archive-exists':
      return `The folder ${refusal.folder} exists already and is not empty. It is untouched. Give a folder that does not exist.`
    case 'archive-missing':
      return `${refusal.file} does not exist. No office database was created. Check the path of the archive or file.`
    case 'archive-broken':
      return `The archive ${refusal.file} is not whole: ${archiveFaults[refusal.fault]}${archivePlace(refusal.table === undefined ? refusal.detail : knownThing(refusal.table, 'en'))}. No office database was created. Save the archive again or fetch an undamaged copy.`
    case 'archive-is-newer':
      return `The archive ${refusal.file} comes from a newer version of Talan (version ${refusal.archiveVersion}; this one reads up to ${refusal.programVersion}). No office database was created. Update Talan and import it again.`
    case 'not-an-office-file':
      return `The file ${refusal.file} is not in the form of an office file: “${refusal.field}”, ${problemEn(refusal.problem)}. No office database was created. Correct the file and import it again.`
    case 'attachment-unreadable':
      return `The file ${refusal.file} cannot be read (${refusal.detail}). Nothing was attached. Check that it is still there and choose it again.`
    case 'attachment-too-large':
      return `The file ${refusal.name} is larger than ${refusal.mostMegabytes} MB. Nothing was attached. Attach a smaller version, or write in the note where it is.`
    case 'attachment-lost':
      return `The content of the attachment ${refusal.name} ${contentFaults[refusal.fault]}. The office database is untouched and no file was written. Restore the folder ${refusal.folder} from a backup, or remove the attachment.`
    case 'attachments-lost':
      return `The office database is whole, but attachments in ${refusal.folder} are not: ${[
        refusal.missing.length > 0 ? `${refusal.missing.length} missing (${some(refusal.missing)})` : '',
        refusal.altered.length > 0 ? `${refusal.altered.length} changed (${some(refusal.altered)})` : '',
      ]
        .filter(Boolean)
        .join(', ')}. Nothing was changed. Restore the folder from a backup.`
    case 'attachment-is-program':
      return `The attachment ${refusal.name} is of a kind that can run code, or that Talan does not know. Talan opens only documents, pictures, sound, film and e-mail of known kinds. The attachment is untouched. Ask the sender for it as a PDF, for example.`
    case 'attachment-not-opened':
      return `The attachment ${refusal.name} could not be opened. It is untouched. Check that the computer has a program for that kind of file.`
    case 'notes-unusable':
      return `The file of your own notes, ${refusal.file}, ${notesFaults[refusal.fault]}.`
    case 'unknown-column':
      return `The list “${listEn.lists[refusal.list]}” has no field “${refusal.field}”. Nothing was changed. Remove the row from the filter, or choose another field.`
    case 'wrong-operator':
      return `“${columnLabel(refusal.field)}” cannot be compared by “${refusal.operator}”. Nothing was changed. Choose another comparison.`
    case 'not-sortable':
      return `The list “${listEn.lists[refusal.list]}” cannot be put in order by “${columnLabel(refusal.field)}”. Nothing was changed. Choose another column.`
    case 'not-editable':
      return `“${columnLabel(refusal.field)}” cannot be changed like that in the list. Nothing was changed. Open the record and change it there.`
    case 'wrong-value':
      return `“${columnLabel(refusal.field)}” cannot hold that value. Nothing was changed. Choose or write another.`
    case 'too-many-to-copy':
      return `${counted(refusal.rows, 'row', 'rows')} are too many to copy at once. Nothing was copied, and the clipboard is untouched. Select at most ${written(refusal.most, 'en')} rows, or export the list to Excel.`
    case 'too-many-to-print':
      return `${counted(refusal.rows, 'row', 'rows')} are too many to print. Nothing was printed. Filter the list to at most ${written(refusal.most, 'en')} rows, or export it to Excel.`
    case 'print-of-masked':
      return 'The interaction is secrecy-marked and is not printed. Nothing was printed. Read it on the screen.'
    case 'not-printed':
      return `No printer took the print (${refusal.detail}). Nothing was changed. Check that a printer is connected, and print again.`
    case 'me-unknown':
      return 'The view is about you, but Talan does not know which of the colleagues you are. Nothing was changed. Choose yourself in Settings.'
    case 'unknown-view':
      return `There is no view “${refusal.name}”. Nothing was changed. Choose a view in the list.`
    case 'no-view-name':
      return 'The view has no name. Nothing was saved. Write what it is to be called.'
    case 'period-in-future':
      return `The period ${refusal.from}–${refusal.to} has not begun. No file has been written. Choose a period that has begun.`
    case 'no-active-partner':
      return `No partner takes part in a project during ${refusal.from}–${refusal.to}. No file has been written. Choose another period, or add the memberships.`
    case 'pack-locked':
      return `The report for ${refusal.period} is locked already. Nothing was changed. Export it as it is, or unlock it with a reason.`
    case 'no-unlock-reason':
      return 'The reason is missing. The report is still locked. Write why it needs to be unlocked.'
    case 'lock-not-undone':
      return 'Locking or unlocking a report cannot be undone. Nothing was changed. Unlock it with a reason, or lock it again.'
    case 'beginning-not-undone':
      return 'This is what the office database began with, and it cannot be undone. Nothing was changed. Undo the later changes that went wrong, one by one.'
    case 'pack-folder-exists':
      return `The folder ${refusal.folder} is there already and untouched. Nothing has been written or locked. Choose another folder, or move the one that is there.`
    case 'demo-in-shared':
      return 'The office is shared, and the colleagues would get the example office among their own interactions. Nothing has changed. Create a new office database to try the example office.'
    case 'briefing-of-masked':
      return 'The interaction is marked for secrecy, and a briefing would print what the marking covers. Nothing has been created. Create the briefing from the person or the issue instead; there such interactions are masked rows.'
    case 'texts-full':
    case 'picture-needs-alt':
    case 'not-a-picture':
      return textRefusalEn(refusal)
    case 'no-import':
    case 'import-unreadable':
    case 'import-map':
      return importRefusalEn(refusal)
    case 'work-under-way':
      return `Talan is already ${underWay[refusal.what]}. That goes on, and nothing else has been begun. Wait until it is done or cancel it, and try again.`
    case 'cancelled':
      return 'Cancelled. Nothing was changed.'
    case 'unexpected':
      return `Talan met an error it did not expect. What was saved before is safe; the latest was not saved. Try again, and give the reference ${refusal.reference} if it comes back.`
    default:
      return never(refusal)
  }
}
