import type { Confidentiality, InteractionKind, InteractionStatus } from '../domain/interaction'
import { type ArchiveFault, never, type Refusal } from '../domain/refusal'

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

const secrecyFields = { provision: 'lagrum', markedOn: 'datum', authority: 'myndighet' }

const archiveFaults: Record<ArchiveFault, string> = {
  missing: 'något saknas',
  altered: 'en fil har ändrats sedan arkivet skrevs',
  unknown: 'något i det är okänt för den här versionen av Talan',
  unreadable: 'något i det går inte att läsa',
  dangling: 'en rad pekar på något som inte finns',
}

/** What happened, what is safe and what to do, in that order. */
function refusal(refusal: Refusal): string {
  switch (refusal.code) {
    case 'invalid-input':
      return `Uppgiften ”${refusal.field}” gick inte att läsa: ${refusal.problem}. Inget är sparat. Rätta den och försök igen.`
    case 'untrusted-sender':
      return 'Frågan kom inte från Talans eget fönster och besvarades inte.'
    case 'not-a-date':
      return `”${refusal.text}” är inget datum. Inget är sparat. Skriv till exempel 2026-11-22, 22/11, fre eller idag.`
    case 'not-a-time':
      return `”${refusal.text}” är inget klockslag. Inget är sparat. Skriv till exempel 9.15 eller 14:30.`
    case 'period-backwards':
      return `Perioden ${refusal.from}–${refusal.to} slutar innan den börjar. Inget är ändrat. Byt plats på dagarna och försök igen.`
    case 'no-headline':
      return 'Kontakten saknar rubrik. Inget är sparat. Skriv några ord om vad den gällde.'
    case 'no-participant':
      return 'Kontakten saknar deltagare. Inget är sparat. Välj minst en person eller organisation.'
    case 'unknown-name':
      return `Det finns ingen ”${refusal.text}” i registret. Inget är sparat. Kontrollera stavningen, eller ange organisation och titel så läggs personen upp.`
    case 'ambiguous-name':
      return `Det finns ${refusal.found} som heter ”${refusal.text}”. Inget är sparat. Ange id i stället för namn.`
    case 'unknown-id':
      return `Det finns ingen post ”${refusal.id}” (${refusal.what}) i kontorsdatabasen. Inget är sparat. Läs in listan på nytt och välj igen.`
    case 'unknown-quarter':
      return `”${refusal.text}” är inget kvartal. Ingen fil är skriven. Skriv till exempel 2026Q4.`
    case 'unknown-period':
      return `”${refusal.text}” är ingen period. Inget är räknat. Skriv till exempel 2026Q4, PQ9, 2026H2, 2026 eller 2026-10-01..2026-12-31.`
    case 'unknown-partner':
      return `Det finns ingen partner ”${refusal.text}”. Inget är sparat och ingen fil är skriven. Ange partnerns id, till exempel region-norrbotten.`
    case 'unknown-issue':
      return `Det finns ingen fråga ”${refusal.text}”. Inget är sparat. Ange frågans id, till exempel malmbanan.`
    case 'store-missing':
      return `Filen ${refusal.file} finns inte. Inget är ändrat. Kontrollera sökvägen, eller skapa en ny kontorsdatabas.`
    case 'store-exists':
      return `Filen ${refusal.file} finns redan och är orörd. Välj ett annat namn.`
    case 'not-a-store':
      return `Filen ${refusal.file} är ingen kontorsdatabas från Talan. Den är orörd. Välj en annan fil.`
    case 'store-is-newer':
      return `Kontorsdatabasen ${refusal.file} kommer från en nyare version av Talan (version ${refusal.storeVersion}, den här läser till och med ${refusal.programVersion}). Den är orörd. Uppdatera Talan och öppna den igen.`
    case 'store-damaged':
      return `Kontorsdatabasen ${refusal.file} är skadad (${refusal.detail}). Talan har inte ändrat den. Ta en kopia av filen och återställ en säkerhetskopia.`
    case 'store-not-writable':
      return `Kontorsdatabasen ${refusal.file} går inte att skriva i (${refusal.detail}). Inget är ändrat. Kontrollera behörigheten till filen och mappen.`
    case 'store-busy':
      return `Kontorsdatabasen ${refusal.file} används av ett annat program. Inget är sparat. Vänta en stund och försök igen.`
    case 'store-stopped':
      return 'Talans databasprocess har stannat. Allt som sparats är tryggt på disken. Starta om Talan.'
    case 'folder-not-writable':
      return `Det går inte att spara i mappen ${refusal.folder} (${refusal.detail}). Ingen fil är skriven. Välj en annan mapp.`
    case 'disk-full':
      return `Disken är full, så inget kunde sparas i ${refusal.folder}. Ingen halvfärdig fil är kvar. Frigör utrymme och försök igen.`
    case 'ends-before-start':
      return `Slutdagen ${refusal.to} ligger före startdagen ${refusal.from}. Inget är sparat. Rätta en av dem.`
    case 'overlapping-primary-role':
      return `Personen har redan en huvudroll under den tiden: ${refusal.title}. Inget är sparat. Avsluta den först, eller lägg upp den nya som biroll.`
    case 'role-not-held':
      return `Rollen ${refusal.title} innehades inte ${refusal.on}. Inget är sparat. Läs in listan på nytt, eller rätta rollens dagar på personkortet.`
    case 'merge-with-itself':
      return 'Det är samma post på båda sidor. Inget är ändrat. Välj två olika.'
    case 'unknown-field':
      return `Det finns inget fält ”${refusal.field}” att välja sida för. Inget är ändrat. Läs in förslaget på nytt och välj igen.`
    case 'not-a-cadence':
      return `”${refusal.every}” är ingen kontakttakt. Inget är sparat. Ange ett helt antal dagar, veckor eller månader från 1 till 999.`
    case 'overlapping-membership':
      return `Partnern deltar redan i projektet ${refusal.from} – ${refusal.to}. Inget är sparat. Ändra den perioden, eller välj en som inte går in i den.`
    case 'secrecy-needs-ground':
      return `En sekretessmarkering måste ha lagrum, datum och myndighet; ${secrecyFields[refusal.field]} saknas. Inget är sparat. Fyll i uppgiften.`
    case 'names-what-is-gone':
      return 'Det du sparar nämner en person, organisation, fråga eller partner som inte finns i den här kontorsdatabasen. Inget är sparat, och allt du skrev står kvar. Ta bort den och välj på nytt.'
    case 'nothing-to-undo':
      return 'Åtgärden är redan ångrad. Inget är ändrat.'
    case 'archive-exists':
      return `Mappen ${refusal.folder} finns redan och är inte tom. Den är orörd. Ange en mapp som inte finns.`
    case 'archive-missing':
      return `${refusal.file} finns inte. Ingen kontorsdatabas är skapad. Kontrollera sökvägen till arkivet eller filen.`
    case 'archive-broken':
      return `Arkivet ${refusal.file} är inte helt: ${archiveFaults[refusal.fault]} (${refusal.detail}). Ingen kontorsdatabas är skapad. Skriv ut arkivet på nytt eller hämta en oskadad kopia.`
    case 'archive-is-newer':
      return `Arkivet ${refusal.file} kommer från en nyare version av Talan (version ${refusal.archiveVersion}, den här läser till och med ${refusal.programVersion}). Ingen kontorsdatabas är skapad. Uppdatera Talan och läs in det igen.`
    case 'not-an-office-file':
      return `Filen ${refusal.file} har inte formen av en kontorsfil: ”${refusal.field}”, ${refusal.problem}. Ingen kontorsdatabas är skapad. Rätta filen och läs in den igen.`
    case 'cancelled':
      return 'Avbrutet. Inget är ändrat.'
    case 'unexpected':
      return `Talan stötte på ett fel som inte var väntat. Det som redan var sparat är tryggt; det senaste är inte sparat. Försök igen, och lämna referensen ${refusal.reference} om felet återkommer.`
    default:
      return never(refusal)
  }
}

const report = {
  title: 'Kvartalsrapport',
  wholeOffice: 'Hela kontoret',
  interactionsSheet: 'Kontakter',
  byIssueSheet: 'Per fråga',
  aboutSheet: 'Om rapporten',
  interactionsFile: 'kontakter',
  byIssueFile: 'per-fraga',
  columns: {
    date: 'Datum',
    time: 'Tid',
    kind: 'Typ',
    headline: 'Rubrik',
    participants: 'Deltagare',
    organisations: 'Organisationer',
    issues: 'Frågor',
    partners: 'Partner',
    task: 'Huvudsaklig uppgift',
    minutes: 'Minuter',
    jointMessage: 'Gemensamt budskap',
    area: 'Prioriterat område',
    issue: 'Fråga',
    interactions: 'Kontakter',
  },
  yes: 'ja',
  no: 'nej',
  internalHeadline: 'Intern kontakt (visas utan namn och innehåll)',
  maskedHeadline: 'Sekretessmarkerad uppgift',
  about: {
    office: 'Kontor',
    period: 'Period',
    partner: 'Partner',
    membership: 'Medlemskap under perioden',
    noMembership: 'Partnern deltar inte i projektet under perioden, så inga kontakter räknas.',
    interactions: 'Antal kontakter',
    issueLinks: 'Summa per fråga',
    made: 'Uttaget',
    counting: 'Så räknas det',
    rules:
      'Genomförda kontakter vars datum i Stockholm ligger i perioden. Intern samordning, planerade, inställda och borttagna kontakter räknas inte. En kontakt med två frågor räknas en gång i totalen och en gång under varje fråga.',
    sharing:
      'Öppna kontakter visas i sin helhet. Interna räknas men visas utan namn och innehåll. Sekretessmarkerade räknas men visas som en maskad rad.',
  },
}

/** The menu and the system's dialogs, which the main process shows. */
const desktop = {
  file: 'Arkiv',
  newOffice: 'Ny kontorsdatabas…',
  openOffice: 'Öppna kontorsdatabas…',
  quit: 'Avsluta',
  edit: 'Redigera',
  undo: 'Ångra',
  redo: 'Gör om',
  cut: 'Klipp ut',
  copy: 'Kopiera',
  paste: 'Klistra in',
  selectAll: 'Markera allt',
  view: 'Visa',
  actualSize: 'Verklig storlek',
  zoomIn: 'Zooma in',
  zoomOut: 'Zooma ut',
  fullScreen: 'Helskärm',
  storeFiles: 'Talans kontorsdatabas',
  newOfficeTitle: 'Skapa en ny kontorsdatabas',
  newOfficeName: 'kontor.talan',
  openOfficeTitle: 'Öppna en kontorsdatabas',
  chooseFolderTitle: 'Välj mapp för rapporten',
  chooseFolder: 'Spara här',
}

/** Words that both the window and what leaves the house are written in. */
export const sv = { kinds, statuses, confidentialities, refusal, report, desktop }
export type SharedWords = typeof sv
