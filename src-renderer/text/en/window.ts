import { countedIn } from '../../../src-shared/text/counted'
import type { WindowWords } from '../sv/window'
import { backupsEn } from './backups'
import { beginningEn } from './beginning'
import { briefingsEn } from './briefings'
import { calendarEn } from './calendar'
import { careEn } from './care'
import { chartsEn } from './charts'
import { clashesEn } from './clashes'
import { doublesEn } from './doubles'
import { extractsEn } from './extracts'
import { homeEn } from './home'
import { hubSharingEn } from './hub-sharing'
import { importEn } from './import'
import { indicatorsEn } from './indicators'
import { listEn } from './list'
import { logCalendarEn } from './log-calendar'
import { ownWordsEn } from './own-words'
import { packsEn } from './packs'
import { partsEn } from './parts'
import { pasteListEn } from './paste-list'
import { quickLogEn } from './quick-log'
import { recordEn } from './record'
import { secondPlaceEn } from './second-place'
import { sharingStateEn } from './sharing-state'
import { shellEn } from './shell'
import { workEn } from './work'

const counted = countedIn('en')

/** The English words of the window. A key that exists in Swedish but not here does not compile. */
export const en: WindowWords = {
  program: 'Talan',
  close: 'Close',
  tryAgain: 'Try again',
  undo: 'Undo',
  ...shellEn,
  ...beginningEn,
  ...homeEn,
  ...listEn,
  ...recordEn,
  ...careEn,
  ...doublesEn,
  ...packsEn,
  ...ownWordsEn,
  ...indicatorsEn,
  ...partsEn,
  ...importEn,
  ...pasteListEn,
  ...chartsEn,
  ...extractsEn,
  ...backupsEn,
  ...secondPlaceEn,
  ...briefingsEn,
  ...calendarEn,
  ...logCalendarEn,
  ...workEn,
  ...sharingStateEn,
  ...hubSharingEn,
  ...clashesEn,
  movedStore: {
    saveAs: 'Save the office to a new file…',
    saved: file => `The office is saved in ${file}. You carry on there; save what you were doing again.`,
  },
  damagedFile: {
    banner: 'The office database is damaged on the disk. What is entered now may be lost.',
    salvage: 'Salvage to a new file…',
    salvaging: 'Salvaging the office…',
  },
  brokenSeals: {
    accept: 'Accept it as it is',
    accepted: 'Accepted seals',
  },
  refusedOffice: {
    heading: 'The office database cannot be opened',
    openAnother: 'Open another office database…',
    openRescued: 'Open the rescued office database',
    create: 'Create a new office database…',
    version: version => `Talan ${version}`,
  },
  log: {
    heading: 'Log',
    removed: 'deleted',
    more: count => `+${count}`,
    noHeadline: '(no headline)',
    empty: 'Nothing logged yet. Start with a meeting – the rest follows.',
    emptyPrimary: 'Log a meeting',
    importList: 'Import a list',
    loadDemo: 'Load example data',
    demoThere: 'The example data is here already. Nothing has changed.',
    demoLoaded: count => `Example data loaded: ${counted(count, 'interaction', 'interactions')}.`,
    demoNotice: 'This is the example office. People and meetings are invented.',
    removeDemo: 'Remove example data…',
    leaving: {
      heading: 'You are leaving the example office',
      goes: 'The invented people, meetings, commitments and decisions are removed from the office.',
      stays: 'What you have logged yourself stays, and so does an invented person you have logged a meeting with.',
      undone: 'It can be undone. The example office then comes back as you left it.',
      no: 'Stay',
      yes: 'Leave the example office',
      back: 'Undone. The example office is back as you left it.',
    },
    demoRemoved: (removed, kept) =>
      kept === 0
        ? `Example data removed: ${counted(removed, 'interaction', 'interactions')}.`
        : `Example data removed: ${counted(removed, 'interaction', 'interactions')}. ${counted(kept, 'remains', 'remain')}, because your own interactions build on them.`,
  },
  quickLog: quickLogEn,
  reports: {
    heading: 'Reports',
    intro: 'Interactions held in the quarter are counted. Internal coordination is not.',
    quarter: 'Quarter',
    quarterName: (year, number) => `Quarter ${number} ${year}`,
    partner: 'Partner',
    wholeOffice: 'The whole office',
    interactions: count => (count === 1 ? 'interaction' : 'interactions'),
    period: range => `in the period ${range}`,
    notMember: 'The partner is not part of the project in this period.',
    bySharing: 'Sharing',
    byIssue: 'By issue',
    byIssueHint: 'An interaction on two issues counts under both.',
    export: 'Export…',
    exporting: 'Exporting…',
    exported: (files, folder) => `${counted(files, 'file', 'files')} saved in ${folder}`,
    showFolder: 'Show in folder',
  },
  settings: {
    logKey: {
      legend: 'Log from any program',
      off: 'Off',
      hint: 'The key brings Talan forward and opens the quick-log.',
    },
    notices: {
      legend: 'Reminders on the computer',
      are: { on: 'On', off: 'Off' },
      hint: 'In the morning: how many meetings, commitments and days to watch the day has. A quarter of an hour before each planned meeting: what and when. Without sound. For meetings that are not open, only the type is shown.',
    },
    spelling: {
      legend: 'Spelling',
      is: { on: 'On', off: 'Off' },
      hint: 'Swedish and English in notes, headlines and other texts. The dictionaries are in Talan: nothing you write leaves the computer. Right-click a marked word for suggestions, or to add it to your dictionary.',
      ownWords: 'Words you have added',
      forget: (word: string) => `Remove ${word} from the dictionary`,
    },
    heading: 'Settings',
    tasks: 'Main tasks',
    tasksHint:
      'The names are shown in the log and in the reports. The descriptions are the office’s own: write them in your words.',
    packs: {
      heading: 'The quarterly packs',
      logo: 'Logo in the packs',
      officeLogo: 'The office’s logo in the packs',
      noLogo: 'No logo',
      addLogo: 'Add a picture…',
      logoAdded: 'The picture is among the attachments of the organisation.',
      logoHint:
        'JPEG or PNG, at most 10 MB, among the attachments of the organisation. Without a logo, the name is used.',
      legend: 'Counterparts in the Excel file and the appendix',
      forms: { name: 'By name and role', role: 'By role only' },
      hint: 'On the pages in Word and PDF, counterparts are always shown by role. Headlines and texts are written as they are. Locked packs do not change.',
    },
    language: 'Language',
    languages: { sv: 'Svenska', en: 'English' },
    theme: 'Appearance',
    themes: { system: 'Same as the computer', light: 'Light', dark: 'Dark' },
    zoom: 'Text size',
    percent: percent => `${percent}%`,
    colleagues: {
      heading: 'The office',
      hint: 'Those who work at the office. They are suggested under From our office when an interaction is logged, and the history says which of them did what.',
      empty:
        'Nobody has been added yet. Add yourself and your colleagues, and they are suggested under From our office when an interaction is logged.',
      list: 'Colleagues',
      you: 'you',
      left: 'has left',
      span: (from, to, hasLeft) =>
        [from && `from ${from}`, to && `${hasLeft ? 'until' : 'leaves'} ${to}`].filter(Boolean).join(', '),
    },
    office: 'Office database',
    file: 'File',
    notEncrypted:
      'Talan does not encrypt the file. Turn on the disk encryption of the computer: BitLocker, FileVault or LUKS. The user guide says how, and what to do if the computer is lost.',
    interactions: 'Interactions',
    persons: 'People',
    organisations: 'Organisations',
    issues: 'Issues',
    partners: 'Partners',
    openAnother: 'Open another…',
    create: 'Create new…',
    opened: file => `Opened ${file}`,
    demo: 'Example data',
    demoHint:
      'An invented office to try the program on. It is put so that today is in the middle of it, and is removed again without touching what you have logged yourself.',
    about: 'About the program',
    version: 'Version',
  },
  recount: {
    press: 'Recount',
    underWay: 'Recounting…',
    hint: 'Timelines, counts and what is searched are worked out from what you have written. They can be worked out again at any time, without changing what you have written.',
  },
}
