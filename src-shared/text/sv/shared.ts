import type { Confidentiality, InteractionKind, InteractionStatus } from '../../log/interaction'
import { countedIn } from '../counted'
import { briefingSv } from './briefing'
import { chartSv } from './chart'
import { derivedSv } from './derived'
import { extractSv } from './extract'
import { hubSv } from './hub'
import { listSv } from './list'
import { officeSv } from './office'
import { desktopSv } from './outside/desktop'
import { packSv } from './pack'
import { pagesSv } from './pages'
import { refusalSv } from './refusal'
import { salvageSv } from './salvage'
import { sealSv } from './seal'
import { sharingSv } from './sharing'
import { listedSv, shownSv } from './shown'
import { textsSv } from './texts'

const kinds: Record<InteractionKind, string> = {
  meeting_physical: 'Möte (fysiskt)',
  meeting_digital: 'Möte (digitalt)',
  phone: 'Telefonsamtal',
  email: 'E-post',
  letter: 'Brev/skrivelse',
  petition_meeting: 'Uppvaktning',
  seminar: 'Seminarium',
  breakfast_meeting: 'Frukostmöte',
  round_table: 'Rundabordssamtal',
  conference: 'Konferens/mässa',
  study_visit: 'Studiebesök',
  hearing: 'Utfrågning/hearing',
  reference_group: 'Referensgrupp/expertgrupp',
  informal: 'Informell kontakt',
  consultation_response: 'Remissvar/yttrande',
  debate_article: 'Debattartikel',
  media: 'Medieinslag/intervju',
  advice: 'Rådgivning till hemmaaktör',
  internal_coordination: 'Intern samordning',
}

const statuses: Record<InteractionStatus, string> = {
  held: 'Genomförd',
  planned: 'Planerad',
  cancelled: 'Inställd',
  draft: 'Utkast',
}

const confidentialities: Record<Confidentiality, string> = {
  open: 'Öppen',
  internal: 'Intern',
  secrecy_marked: 'Sekretessmarkerad',
}

const report = {
  wholeOffice: 'Hela kontoret',
  aboutSheet: 'Om rapporten',
  files: { contacts: 'kontakter', issues: 'per-fraga' },
  maskedHeadline: 'Sekretessmarkerad uppgift',
  moreNames: (number: number) => `… och ${number} till`,
  moreText: (characters: number) => `… (avkortat: texten har ${characters} tecken till, som finns i Talan)`,
  about: {
    office: 'Kontor',
    period: 'Period',
    partner: 'Partner',
    membership: 'Medlemskap under perioden',
    noMembership: 'Partnern deltar inte i projektet under perioden, så inga kontakter räknas.',
    interactions: 'Antal kontakter',
    made: 'Uttaget',
    counting: 'Så räknas det',
    rules:
      'Genomförda kontakter vars datum i Stockholm ligger i perioden. Intern samordning, planerade, inställda och borttagna kontakter räknas inte. En kontakt med två frågor räknas en gång i totalen och en gång under varje fråga.',
    sharing:
      'Öppna kontakter visas i sin helhet. Interna räknas men visas utan namn och innehåll. Sekretessmarkerade räknas i totalen men inte per fråga, och visas som en maskad rad.',
  },
}

/** What is printed on the system's printers: lists, and interactions. */
const printed = {
  rows: (count: number): string => countedIn('sv')(count, 'rad', 'rader'),
  madeOn: (day: string) => `utskrivet ${day}`,
  silentOfMasked:
    'Sekretessmarkerade uppgifter är aldrig med i en utskrift av en lista som är filtrerad eller genomsökt.',
  minutes: (count: number): string => countedIn('sv')(count, 'minut', 'minuter'),
  removed: 'borttagen',
  inside: 'Internt. Prövas innan något lämnas ut.',
  present: 'Deltagare',
  fromUs: 'Från oss',
  issues: 'Frågor',
  note: 'Anteckning',
  asks: 'Budskap och svar',
  commitments: 'Åtaganden',
  due: (day: string) => `senast ${day}`,
}

/** The words used both in the window and in what leaves the house. */
export const sv = {
  kinds,
  statuses,
  confidentialities,
  refusal: refusalSv,
  report,
  printed,
  desktop: desktopSv,
  pack: packSv,
  pages: pagesSv,
  texts: textsSv,
  extract: extractSv,
  briefing: briefingSv,
  list: listSv,
  chart: chartSv,
  derived: derivedSv,
  salvage: salvageSv,
  seal: sealSv,
  hub: hubSv,
  sharing: sharingSv,
  ...officeSv,
  listed: listedSv,
  shown: shownSv,
}
export type SharedWords = typeof sv
