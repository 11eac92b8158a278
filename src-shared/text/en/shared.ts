import { written } from '../counted'
import { lostEn } from '../moved-store'
import type { SharedWords } from '../sv/shared'
import { briefingEn } from './briefing'
import { chartEn } from './chart'
import { derivedEn } from './derived'
import { extractEn } from './extract'
import { listEn } from './list'
import { officeEn } from './office'
import { packEn } from './pack'
import { pagesEn } from './pages'
import { refusalEn } from './refusal'
import { salvageEn } from './salvage'
import { sealEn } from './seal'
import { sharingEn } from './sharing'
import { listedEn, shownEn } from './shown'
import { textsEn } from './texts'

/** English; a key that Swedish has and this lacks does not compile. */
export const en: SharedWords = {
  ...officeEn,
  listed: listedEn,
  shown: shownEn,
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
  refusal: refusalEn,
  report: {
    wholeOffice: 'The whole office',
    aboutSheet: 'About the report',
    files: { contacts: 'interactions', issues: 'by-issue' },
    maskedHeadline: 'Secrecy-marked entry',
    moreNames: number => `… and ${number} more`,
    moreText: characters => `… (cut: the text has ${characters} more characters, which are in Talan)`,
    about: {
      office: 'Office',
      period: 'Period',
      partner: 'Partner',
      membership: 'Membership in the period',
      noMembership: 'The partner takes no part in the project in this period, so no interactions are counted.',
      interactions: 'Interactions',
      made: 'Made on',
      counting: 'How it is counted',
      rules:
        'Interactions held whose date in Stockholm lies in the period. Internal coordination and planned, cancelled or deleted interactions are not counted. An interaction on two issues counts once in the total and once under each issue.',
      sharing:
        'Open interactions are shown in full. Internal ones are counted but shown without names and content. Secrecy-marked ones are counted in the total but not by issue, and shown as a masked line.',
    },
  },
  desktop: {
    file: 'File',
    newOffice: 'New office database…',
    openOffice: 'Open office database…',
    logInteraction: 'Log interaction…',
    newAny: 'New…',
    makeBriefing: 'Make a briefing…',
    quit: 'Quit',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    copyAddress: 'Copy the address',
    paste: 'Paste',
    selectAll: 'Select all',
    spelling: { noSuggestions: 'No suggestions', learn: 'Add to the dictionary' },
    find: 'Find in page or filter the list',
    view: 'View',
    palette: 'Search or type a command…',
    back: 'Back',
    forward: 'Forward',
    foldMenu: 'Fold or unfold the side menu',
    actualSize: 'Actual size',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fullScreen: 'Full screen',
    help: 'Help',
    keySheet: 'Keyboard shortcuts',
    about: 'About Talan',
    aboutTalan:
      'Contact log and stakeholder register. Talan works without a network: the office’s data is in the office’s own file and nowhere else.',
    close: 'Close',
    rowMenu: {
      open: _rows => 'Open',
      preview: _rows => 'Preview',
      edit: rows => (rows === 1 ? 'Edit' : 'Edit fields…'),
      brief: _rows => 'Make a briefing…',
      copy: rows => (rows === 1 ? 'Copy the row' : `Copy ${written(rows, 'en')} rows`),
      filter: name => `Show only ${name}`,
      remove: rows => (rows === 1 ? 'Move to the bin' : `Move ${written(rows, 'en')} rows to the bin`),
    },
    link: {
      leadsTo: host => `Open ${host} in the browser?`,
      outside: 'The page opens outside Talan, on the network. None of the office’s data goes along but the address.',
      open: 'Open',
      stay: 'Cancel',
    },
    storeFiles: 'Talan office database',
    importTitle: { archive: 'Choose the archive folder', 'office-file': 'Choose the office file' },
    archiveTitle: 'Choose where the archive is to lie',
    archiveName: (office, day) => `${office} archive ${day}`,
    newOfficeTitle: 'Create a new office database',
    newOfficeName: 'office.talan',
    saveOfficeTitle: 'Write the office to a new file',
    salvageTitle: 'Salvage the office to a new file',
    salvagedOfficeName: (office: string, day: string) => `${office} salvaged ${day}.talan`,
    savedOfficeName: (office, day) => `${office} ${day}.talan`,
    lost: lostEn,
    openOfficeTitle: 'Open an office database',
    chooseFolderTitle: 'Choose a folder for the report',
    secondPlaceTitle: 'Choose a second place for the copies',
    copiesFolderTitle: 'Choose the folder where the copies are',
    chooseFolder: 'Save here',
    chooseAttachmentsTitle: 'Choose files to attach',
    chooseAttachments: 'Attach',
    chooseImportTitle: 'Choose files to read in',
    chooseImport: 'Read in',
    exportListTitle: 'Choose where to save the list',
    saveChartTitle: 'Choose where to save the chart',
  },
  list: listEn,
  chart: chartEn,
  derived: derivedEn,
  salvage: salvageEn,
  seal: sealEn,
  sharing: sharingEn,
  pack: packEn,
  pages: pagesEn,
  texts: textsEn,
  extract: extractEn,
  briefing: briefingEn,
}
