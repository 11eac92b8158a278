import type { Confidentiality, InteractionKind, InteractionStatus } from '../../log/interaction'
import { countedIn, written } from '../counted'
import { lostSv } from '../moved-store'
import { briefingSv } from './briefing'
import { chartSv } from './chart'
import { derivedSv } from './derived'
import { extractSv } from './extract'
import { hubSv } from './hub'
import { listSv } from './list'
import { officeSv } from './office'
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

/** The menu and the system's dialogs, which the main process shows. */
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

const desktop = {
  file: 'Arkiv',
  newOffice: 'Ny kontorsdatabas…',
  openOffice: 'Öppna kontorsdatabas…',
  logInteraction: 'Logga kontakt…',
  newAny: 'Ny…',
  makeBriefing: 'Skapa underlag…',
  print: 'Skriv ut…',
  quit: 'Avsluta',
  edit: 'Redigera',
  undo: 'Ångra',
  redo: 'Gör om',
  cut: 'Klipp ut',
  copy: 'Kopiera',
  copyAddress: 'Kopiera adressen',
  paste: 'Klistra in',
  selectAll: 'Markera allt',
  spelling: { noSuggestions: 'Inga förslag', learn: 'Lägg till i ordlistan' },
  find: 'Sök på sidan eller filtrera listan',
  view: 'Visa',
  palette: 'Sök eller skriv kommando…',
  back: 'Bakåt',
  forward: 'Framåt',
  foldMenu: 'Fäll ihop eller ut sidomenyn',
  actualSize: 'Verklig storlek',
  zoomIn: 'Zooma in',
  zoomOut: 'Zooma ut',
  fullScreen: 'Helskärm',
  help: 'Hjälp',
  guide: 'Användarguiden',
  keySheet: 'Kortkommandon',
  beginning: 'Kom igång',
  about: 'Om Talan',
  aboutTalan:
    'Kontaktlogg och intressentregister. Talan arbetar utan nät: kontorets uppgifter finns bara i kontorets egen fil.',
  officeFile: 'Kontorets fil:',
  bugLog: 'Logg över fel, bara på den här datorn:',
  dictionaries:
    'Stavningen: den svenska ordlistan © Göran Andersson (LGPL 3), engelska ur SCOWL, och Hunspell (MPL 1.1, LGPL, GPL). Licenserna följer med programmet.',
  close: 'Stäng',
  rowMenu: {
    open: (_rows: number) => 'Öppna',
    preview: (_rows: number) => 'Visa i läsrutan',
    edit: (rows: number): string => (rows === 1 ? 'Ändra' : 'Ändra fält…'),
    brief: (_rows: number) => 'Skapa underlag…',
    print: (_rows: number) => 'Skriv ut kontakten…',
    copy: (rows: number) => (rows === 1 ? 'Kopiera raden' : `Kopiera ${written(rows, 'sv')} rader`),
    filter: (name: string) => `Visa bara ${name}`,
    remove: (rows: number) =>
      rows === 1 ? 'Lägg i papperskorgen' : `Lägg ${written(rows, 'sv')} rader i papperskorgen`,
  },
  link: {
    leadsTo: (host: string) => `Öppna ${host} i webbläsaren?`,
    outside: 'Sidan öppnas utanför Talan, på nätet. Bara adressen skickas, inga av kontorets uppgifter.',
    open: 'Öppna',
    stay: 'Avbryt',
  },
  storeFiles: 'Talans kontorsdatabas',
  importTitle: { archive: 'Välj arkivmappen', 'office-file': 'Välj kontorsfilen' },
  archiveTitle: 'Välj var arkivet ska sparas',
  archiveName: (office: string, day: string) => `${office} arkiv ${day}`,
  newOfficeTitle: 'Skapa en ny kontorsdatabas',
  newOfficeName: 'kontor.talan',
  openOfficeTitle: 'Öppna en kontorsdatabas',
  saveOfficeTitle: 'Spara kontoret i en ny fil',
  salvageTitle: 'Rädda kontoret till en ny fil',
  salvagedOfficeName: (office: string, day: string) => `${office} räddad ${day}.talan`,
  savedOfficeName: (office: string, day: string) => `${office} ${day}.talan`,
  lost: lostSv,
  chooseFolderTitle: 'Välj mapp för rapporten',
  secondPlaceTitle: 'Välj en andra plats för kopiorna',
  shareFolderTitle: 'Välj mappen som kontoret ska delas genom',
  joinFolderTitle: 'Välj mappen som kontoret delas genom',
  certificateTitle: 'Välj hubbens certifikat',
  certificateFiles: 'Certifikat',
  allFiles: 'Alla filer',
  copiesFolderTitle: 'Välj mappen där kopiorna ligger',
  chooseFolder: 'Spara här',
  chooseAttachmentsTitle: 'Välj filer att bifoga',
  chooseAttachments: 'Bifoga',
  chooseImportTitle: 'Välj filer att läsa in',
  chooseImport: 'Läs in',
  exportListTitle: 'Välj var listan ska sparas',
  saveChartTitle: 'Välj var diagrammet ska sparas',
}

/** The words used both in the window and in what leaves the house. */
export const sv = {
  kinds,
  statuses,
  confidentialities,
  refusal: refusalSv,
  report,
  printed,
  desktop,
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
