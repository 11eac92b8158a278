import { countedIn } from '../counted'
import type { SharedWords } from '../sv/shared'
import { briefingEn } from './briefing'
import { chartEn } from './chart'
import { derivedEn } from './derived'
import { extractEn } from './extract'
import { hubEn } from './hub'
import { listEn } from './list'
import { officeEn } from './office'
import { desktopEn } from './outside/desktop'
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
      noMembership: 'The partner is not part of the project in this period, so no interactions are counted.',
      interactions: 'Interactions',
      made: 'Made on',
      counting: 'How it is counted',
      rules:
        'Interactions held whose date in Stockholm lies in the period. Internal coordination and planned, cancelled or deleted interactions are not counted. An interaction on two issues counts once in the total and once under each issue.',
      sharing:
        'Open interactions are shown in full. Internal ones are counted but shown without names and content. Secrecy-marked ones are counted in the total but not by issue, and shown as a masked line.',
    },
  },
  printed: {
    rows: count => countedIn('en')(count, 'row', 'rows'),
    madeOn: day => `printed on ${day}`,
    silentOfMasked: 'Secrecy-marked entries are never in a print of a list that is filtered or searched.',
    minutes: count => countedIn('en')(count, 'minute', 'minutes'),
    removed: 'deleted',
    inside: 'Internal. To be examined before anything is handed out.',
    present: 'Participants',
    fromUs: 'From our office',
    issues: 'Issues',
    note: 'Note',
    asks: 'Asks and responses',
    commitments: 'Commitments',
    due: day => `by ${day}`,
  },
  desktop: desktopEn,
  list: listEn,
  chart: chartEn,
  derived: derivedEn,
  salvage: salvageEn,
  seal: sealEn,
  hub: hubEn,
  sharing: sharingEn,
  pack: packEn,
  pages: pagesEn,
  texts: textsEn,
  extract: extractEn,
  briefing: briefingEn,
}
