import type { ColumnCode } from '../../lists/list-columns'
import type { ContentFault } from '../../log/attachment'
import type { LongWork } from '../../program/work-progress'
import { type ArchiveFault, type NotesFault, never, type Refusal } from '../../refusals/refusal'
import { neededField } from '../catalogue-words'
import { countedIn, written } from '../counted'
import { movedSv } from '../moved-store'
import { problemSv } from '../problem-words'
import { atStart, knownThing, thingName } from '../thing-name'
import { hubFaultSv } from './faults/hub-fault'
import { placeFaultSv } from './faults/place-fault'
import { sharingFaultSv } from './faults/sharing-fault'
import { textRefusalSv } from './faults/text-refusal'
import { importRefusalSv } from './import-refusal'
import { indicatorSv } from './indicator'
import { listSv } from './list'
import { ruleSv } from './rule'
import { unknownSv } from './unknown'

const counted = countedIn('sv')

const secrecyFields = { provision: 'lagrum', markedOn: 'datum', authority: 'myndighet' }

const likely = (names: readonly string[] = []): string => (names.length === 0 ? '' : ` Liknar: ${names.join('; ')}.`)

const restingOn = {
  partner: (count: number) => counted(count, 'partner', 'partner'),
  unit: (count: number) => counted(count, 'underordnad organisation', 'underordnade organisationer'),
  role: (count: number) => counted(count, 'roll', 'roller'),
}

const archiveFaults: Record<ArchiveFault, string> = {
  missing: 'något saknas',
  altered: 'en fil har ändrats sedan arkivet skrevs',
  unknown: 'något i det är okänt för den här versionen av Talan',
  unreadable: 'något i det går inte att läsa',
  twice: 'samma uppgift står två gånger',
  dangling: 'en rad pekar på något som inte finns',
}

/** Where in an archive a fault is: the file, or the kind of row. */
const archivePlace = (where: string | undefined): string => (where === undefined ? '' : ` (${where})`)

const contentFaults: Record<ContentFault, string> = { missing: 'saknas', altered: 'har ändrats' }

const notesFaults: Record<NotesFault, string> = {
  foreign: 'är ingen fil med anteckningar från Talan. Den är orörd. Flytta undan den och försök igen',
  newer: 'kommer från en nyare version av Talan. Den är orörd. Uppdatera Talan och försök igen',
  damaged: 'är skadad. Talan har inte ändrat den. Ta en kopia av den och återställ en säkerhetskopia',
  'another-office': 'hör till ett annat kontor. Den är orörd. Lägg tillbaka den bredvid sin egen kontorsdatabas',
  busy: 'används av ett annat program. Inget är sparat. Vänta en stund och försök igen',
  'not-writable': 'går inte att skriva i. Inget är sparat. Kontrollera behörigheten till filen och mappen',
}

/** Lists only the first names: a moved folder loses all its files at once. */
const some = (names: readonly string[]): string =>
  `${names.slice(0, 5).join(', ')}${names.length > 5 ? ` och ${names.length - 5} till` : ''}`

const underWay: Record<LongWork, string> = {
  packs: 'skapa paket',
  list: 'spara en lista',
  office: 'läsa in ett kontor',
  archive: 'skriva ett arkiv',
  import: 'läsa in en fil',
  'revert-effect': 'räkna vad ett ångrande lämnar',
}

const nothingCalled = {
  from: (text: string) =>
    `Ingen person eller organisation heter ”${text}”, så inget är sökt. Rätta namnet efter från: eller ta bort det.`,
  issue: (text: string) =>
    `Ingen fråga heter ”${text}”, så inget är sökt. Rätta namnet efter fråga: eller ta bort det.`,
  organisation: (text: string) =>
    `Ingen organisation heter ”${text}”, så inget är sökt. Rätta namnet efter org: eller ta bort det.`,
  partner: (text: string) =>
    `Ingen partner heter ”${text}”, så inget är sökt. Rätta namnet efter partner: eller ta bort det.`,
}
const columnLabel = (field: string): string => listSv.columns[field as ColumnCode] ?? field

/** Returns a refusal as a sentence in Swedish: what happened, what is safe and what to do, in that order. */
export function refusalSv(refusal: Refusal): string {
  switch (refusal.code) {
    case 'invalid-input':
      return `Uppgiften ”${refusal.field}” gick inte att läsa: ${problemSv(refusal.problem)}. Inget är sparat. Rätta den och försök igen.`
    case 'untrusted-sender':
      return 'Frågan kom inte från Talans eget fönster och besvarades inte.'
    case 'not-a-date':
      return `”${refusal.text}” är inget datum. Inget är sparat. Skriv till exempel 2026-11-22, 22/11, fre eller idag, med ett år från 1900 till 2199.`
    case 'not-a-time':
      return `”${refusal.text}” är inget klockslag. Inget är sparat. Skriv till exempel 9.15 eller 14:30.`
    case 'not-an-email':
      return `”${refusal.text}” är ingen e-postadress. Inget är sparat. Skriv till exempel alva.lind@kontoret.se, eller lämna fältet tomt.`
    case 'not-a-phone':
      return `”${refusal.text}” är inget telefonnummer. Inget är sparat. Skriv till exempel 070-123 45 67 eller +46 70 123 45 67.`
    case 'period-backwards':
      return `Perioden ${refusal.from}–${refusal.to} slutar innan den börjar. Inget är ändrat. Byt plats på dagarna och försök igen.`
    case 'no-headline':
      return 'Kontakten saknar rubrik. Inget är sparat. Skriv några ord om vad den gällde.'
    case 'no-participant':
      return 'Kontakten saknar deltagare. Inget är sparat. Välj minst en person eller organisation.'
    case 'unknown-name':
      return `Det finns ingen ”${refusal.text}” i registret.${likely(refusal.likely)} Inget är sparat. Kontrollera stavningen, eller ange organisation och titel så läggs personen upp.`
    case 'ambiguous-name':
      return `Det finns ${refusal.found} som heter ”${refusal.text}”. Inget är sparat. Ange id i stället för namn.`
    case 'unknown-id':
      return `Det finns ingen post ”${refusal.id}” (${unknownSv[refusal.what]}) i kontorsdatabasen. Inget är sparat. Visa listan på nytt och välj igen.`
    case 'unknown-quarter':
      return `”${refusal.text}” är inget kvartal. Ingen fil är skriven. Skriv till exempel 2026Q4.`
    case 'unknown-period':
      return `”${refusal.text}” är ingen period. Inget är räknat. Skriv till exempel 2026Q4, PQ9, 2026H2, 2026 eller 2026-10-01..2026-12-31, med ett år från 1900 till 2199.`
    case 'unknown-partner':
      return `Det finns ingen partner ”${refusal.text}”. Inget är sparat och ingen fil är skriven. Ange partnerns id, till exempel region-norrbotten.`
    case 'unknown-issue':
      return `Det finns ingen fråga ”${refusal.text}”. Inget är sparat. Ange frågans id, till exempel malmbanan.`
    case 'nothing-called':
      return nothingCalled[refusal.operator](refusal.text)
    case 'store-missing':
      return `Filen ${refusal.file} finns inte. Den kan ha flyttats, bytt namn eller inte ha synkats än. Inget är ändrat. Öppna den där den ligger, kontrollera sökvägen, eller skapa en ny kontorsdatabas.`
    case 'store-exists':
      return `Filen ${refusal.file} finns redan och är orörd. Välj ett annat namn.`
    case 'not-a-store':
      return `Filen ${refusal.file} är ingen kontorsdatabas från Talan. Den är orörd. Välj en annan fil.`
    case 'not-a-file':
      return `${refusal.file} är ingen vanlig fil utan till exempel en mapp, ett rör eller en enhet. Talan har inte rört den, och inget är ändrat. Flytta undan den och försök igen.`
    case 'store-is-newer':
      return `Kontorsdatabasen ${refusal.file} kommer från en nyare version av Talan (version ${refusal.storeVersion}, den här läser till och med ${refusal.programVersion}). Den är orörd. Uppdatera Talan och öppna den igen.`
    case 'store-damaged':
      return `Kontorsdatabasen ${refusal.file} är skadad. Talan har inte ändrat den. Rädda det som går att läsa till en ny fil (talan salvage FIL NYFIL, eller Rädda till en ny fil… i fönstret), eller återställ en säkerhetskopia.`
    case 'store-damaged-in-use':
      return `Kontorsdatabasen ${refusal.file} är skadad på disken. ${refusal.wholeAt === null ? 'När den senast var hel är inte känt' : `Den var hel ${refusal.wholeAt.slice(0, 10)}`}. Säkerhetskopior och arkiv som redan är skrivna är orörda. Sluta logga. Tryck på Rädda till en ny fil… för att få ut det som går att läsa, eller återställ den senaste hela kopian under Import och export.`
    case 'nothing-to-salvage':
      return `I filen ${refusal.file} finns inget som går att rädda: varken tabellerna eller historiken går att läsa. Den är orörd och ingen ny fil är skriven. Återställ en säkerhetskopia.`
    case 'store-not-writable':
      return `Kontorsdatabasen ${refusal.file} går inte att skriva i (${refusal.detail}). Inget är ändrat. Kontrollera behörigheten till filen och mappen.`
    case 'store-busy':
      return `Kontorsdatabasen ${refusal.file} används av ett annat program. Inget är sparat. Vänta en stund och försök igen.`
    case 'store-moved':
      return movedSv(refusal.file, refusal.where)
    case 'store-stopped':
      return 'Den del av Talan som sköter kontorsdatabasen har stannat. Allt som är sparat är tryggt på disken. Starta om Talan.'
    case 'folder-not-writable':
      return `Det går inte att spara i mappen ${refusal.folder} (${refusal.detail}). Ingen fil är skriven. Välj en annan mapp.`
    case 'file-name-too-long':
      return `Namnet blev för långt för mappen ${refusal.folder}. Ingen fil är skriven. Välj ett kortare namn, eller en mapp med kortare sökväg.`
    case 'disk-full':
      return `Disken är full, så inget kunde sparas i ${refusal.folder}. Ingen halvfärdig fil är kvar. Frigör utrymme och försök igen.`
    case 'disk-failing':
      return `Disken, eller nätverket, svarade med ett fel i ${refusal.folder} (${refusal.detail}). Det senaste är inte sparat; det som redan var sparat är orört. Kontrollera disken eller anslutningen och försök igen. Kommer felet tillbaka: kopiera kontorets filer till en annan disk.`
    case 'settings-not-kept':
      return `Inställningarna, som språk, listornas utseende och var du var, går inte att spara i ${refusal.folder} (${refusal.detail}). De gäller tills Talan stängs. Kontorets uppgifter berörs inte. Frigör utrymme på disken, eller kontrollera behörigheten till mappen.`
    case 'file-in-use':
      return `En fil i mappen ${refusal.folder} är öppen i ett annat program. Inget är sparat. Stäng den och försök igen, eller välj en annan mapp.`
    case 'second-place':
      return placeFaultSv[refusal.fault](refusal.what)
    case 'hub':
      return hubFaultSv[refusal.fault](refusal.what)
    case 'sharing':
      return sharingFaultSv[refusal.fault](refusal.what)
    case 'ends-before-start':
      return `Slutdagen ${refusal.to} ligger före startdagen ${refusal.from}. Inget är sparat. Rätta en av dem.`
    case 'overlapping-primary-role':
      return `Personen har redan en huvudroll under den tiden: ${refusal.title}. Inget är sparat. Avsluta den först, eller lägg upp den nya som biroll.`
    case 'role-not-held':
      return `Rollen ${refusal.title} innehades inte ${refusal.on}. Inget är sparat. Visa listan på nytt, eller rätta rollens dagar på personens sida.`
    case 'merge-with-itself':
      return 'Det är samma post på båda sidor. Inget är ändrat. Välj två olika.'
    case 'unknown-field':
      return `Det finns inget fält ”${refusal.field}” att välja sida för. Inget är ändrat. Öppna förslaget på nytt och välj igen.`
    case 'not-a-cadence':
      return `”${refusal.every}” är ingen kontakttakt. Inget är sparat. Ange ett helt antal dagar, veckor eller månader från 1 till 999.`
    case 'not-an-indicator-value':
      return `”${refusal.text}” är inget värde för indikatorn. Inget är sparat. Skriv ${indicatorSv.typed[refusal.unit]}.`
    case 'indicator-not-entered':
      return refusal.why === 'counted'
        ? `Indikatorn ${refusal.indicator} räknas fram och förs inte in för hand. Inget är sparat. Du kan ange ett mål för den.`
        : `Indikatorn ${refusal.indicator} gäller hela kontoret. Inget är sparat. Ange den för hela kontoret.`
    case 'overlapping-membership':
      return `Partnern deltar redan i projektet ${refusal.from} – ${refusal.to}. Inget är sparat. Ändra den perioden, eller välj en som inte går in i den.`
    case 'key-taken':
      return `Ett annat program har redan tangenten ${refusal.key}. Inget är ändrat. Välj en annan, eller stäng av den i det andra programmet.`
    case 'position-needs-evidence':
      return 'En ståndpunkt behöver ett belägg. Inget är sparat. Välj kontakten där det sades, eller skriv handlingen och dess datum.'
    case 'not-in-role':
      return `Personen hade ingen roll i organisationen ${refusal.on}. Inget är sparat. En ståndpunkt sägs i en roll: rätta dagen eller rollen, eller anteckna den som organisationens.`
    case 'secrecy-needs-ground':
      return `En sekretessmarkering måste ha lagrum, datum och myndighet; ${secrecyFields[refusal.field]} saknas. Inget är sparat. Fyll i uppgiften.`
    case 'names-what-is-gone':
      return 'Det du sparar nämner en person, organisation, fråga eller partner som inte finns i den här kontorsdatabasen. Inget är sparat, och allt du skrev står kvar. Ta bort den och välj på nytt.'
    case 'rule-broken':
      return `${atStart(thingName(refusal.table, 'sv', refusal.name))} ${ruleSv[refusal.rule]} om detta görs. Inget är ändrat. Rätta det först och försök igen.`
    case 'used-since':
      return `${atStart(thingName(refusal.table, 'sv', refusal.name))} har ändrats eller använts sedan dess, så åtgärden går inte att ångra. Inget är ändrat. Gör ändringen för hand i stället.`
    case 'nothing-to-undo':
      return 'Åtgärden är redan ångrad. Inget är ändrat.'
    case 'not-in-trash':
      return `”${refusal.id}” ligger inte i papperskorgen. Inget är ändrat. Någon kan redan ha återställt den: visa papperskorgen på nytt.`
    case 'still-used':
      return `Organisationen används av ${restingOn[refusal.what](refusal.count)} och kan inte tas bort. Inget är ändrat. Flytta eller ta bort dem först, eller ge organisationen en sista dag.`
    case 'field-empty':
      return `${neededField(refusal.field, 'sv')} kan inte vara tomt. Inget är sparat. Skriv något, eller låt det stå som det var.`
    case 'part-of-itself':
      return `Organisationen kan inte höra till ${refusal.name}, som själv hör till den. Inget är sparat. Välj en annan överordnad organisation.`
    case 'commitment-closed':
      return 'Åtagandet är redan klart eller avskrivet. Inget är sparat. Öppna det igen om det ska få en ny dag.'
    case 'archive-exists':
      return `Mappen ${refusal.folder} finns redan och är inte tom. Den är orörd. Ange en mapp som inte finns.`
    case 'archive-missing':
      return `${refusal.file} finns inte. Ingen kontorsdatabas är skapad. Kontrollera sökvägen till arkivet eller filen.`
    case 'archive-broken':
      return `Arkivet ${refusal.file} är inte helt: ${archiveFaults[refusal.fault]}${archivePlace(refusal.table === undefined ? refusal.detail : knownThing(refusal.table, 'sv'))}. Ingen kontorsdatabas är skapad. Spara arkivet på nytt eller hämta en oskadad kopia.`
    case 'archive-is-newer':
      return `Arkivet ${refusal.file} kommer från en nyare version av Talan (version ${refusal.archiveVersion}, den här läser till och med ${refusal.programVersion}). Ingen kontorsdatabas är skapad. Uppdatera Talan och läs in det igen.`
    case 'not-an-office-file':
      return `Filen ${refusal.file} har inte formen av en kontorsfil: ”${refusal.field}”, ${problemSv(refusal.problem)}. Ingen kontorsdatabas är skapad. Rätta filen och läs in den igen.`
    case 'attachment-unreadable':
      return `Filen ${refusal.file} går inte att läsa (${refusal.detail}). Inget är bifogat. Kontrollera att den finns kvar och välj den igen.`
    case 'attachment-too-large':
      return `Filen ${refusal.name} är större än ${refusal.mostMegabytes} MB. Inget är bifogat. Bifoga en mindre version, eller skriv i anteckningen var den finns.`
    case 'attachment-lost':
      return `Innehållet i bilagan ${refusal.name} ${contentFaults[refusal.fault]}. Kontorsdatabasen är orörd och ingen fil är skriven. Lägg tillbaka mappen ${refusal.folder} från en säkerhetskopia, eller ta bort bilagan.`
    case 'attachments-lost':
      return `Kontorsdatabasen är hel, men bilagor i ${refusal.folder} är det inte: ${[
        refusal.missing.length > 0 ? `${refusal.missing.length} saknas (${some(refusal.missing)})` : '',
        refusal.altered.length > 0 ? `${refusal.altered.length} har ändrats (${some(refusal.altered)})` : '',
      ]
        .filter(Boolean)
        .join(', ')}. Inget är ändrat. Lägg tillbaka mappen från en säkerhetskopia.`
    case 'attachment-is-program':
      return `Bilagan ${refusal.name} är av en sort som kan köra kod, eller som Talan inte känner. Talan öppnar bara dokument, bilder, ljud, film och e-post av kända sorter. Bilagan är orörd. Be avsändaren om den som till exempel PDF.`
    case 'attachment-not-opened':
      return `Bilagan ${refusal.name} gick inte att öppna. Den är orörd. Kontrollera att datorn har ett program för den sortens fil.`
    case 'notes-unusable':
      return `Filen med dina egna anteckningar, ${refusal.file}, ${notesFaults[refusal.fault]}.`
    case 'unknown-column':
      return `Listan ”${listSv.lists[refusal.list]}” har inget fält ”${refusal.field}”. Inget är ändrat. Ta bort raden ur filtret, eller välj ett annat fält.`
    case 'wrong-operator':
      return `”${columnLabel(refusal.field)}” kan inte jämföras med ”${refusal.operator}”. Inget är ändrat. Välj ett annat sätt att jämföra.`
    case 'not-sortable':
      return `Listan ”${listSv.lists[refusal.list]}” kan inte ordnas efter ”${columnLabel(refusal.field)}”. Inget är ändrat. Välj en annan kolumn.`
    case 'not-editable':
      return `”${columnLabel(refusal.field)}” kan inte ändras så i listan. Inget är ändrat. Öppna posten och ändra den där.`
    case 'wrong-value':
      return `Värdet går inte att ha i ”${columnLabel(refusal.field)}”. Inget är ändrat. Välj eller skriv ett annat.`
    case 'too-many-to-copy':
      return `${counted(refusal.rows, 'rad', 'rader')} är för många att kopiera på en gång. Inget är kopierat, och urklipp är orört. Markera högst ${written(refusal.most, 'sv')} rader, eller exportera listan till Excel.`
    case 'too-many-to-print':
      return `${counted(refusal.rows, 'rad', 'rader')} är för många att skriva ut. Inget är utskrivet. Filtrera listan till högst ${written(refusal.most, 'sv')} rader, eller exportera den till Excel.`
    case 'print-of-masked':
      return 'Kontakten är sekretessmarkerad och skrivs inte ut. Inget är utskrivet. Läs den på skärmen.'
    case 'not-printed':
      return `Ingen skrivare tog emot utskriften (${refusal.detail}). Inget är ändrat. Kontrollera att en skrivare är ansluten, och skriv ut igen.`
    case 'me-unknown':
      return 'Vyn handlar om dig, men Talan vet inte vem av medarbetarna du är. Inget är ändrat. Välj dig själv under Inställningar.'
    case 'unknown-view':
      return `Det finns ingen vy ”${refusal.name}”. Inget är ändrat. Välj en vy i listan.`
    case 'no-view-name':
      return 'Vyn saknar namn. Inget är sparat. Skriv vad den ska heta.'
    case 'period-in-future':
      return `Perioden ${refusal.from}–${refusal.to} har inte börjat. Ingen fil är skriven. Välj en period som har börjat.`
    case 'no-active-partner':
      return `Ingen partner deltar i något projekt under ${refusal.from}–${refusal.to}. Ingen fil är skriven. Välj en annan period, eller lägg in medlemskapen.`
    case 'pack-locked':
      return `Rapporten för ${refusal.period} är redan låst. Inget är ändrat. Exportera den som den är, eller lås upp den med en anledning.`
    case 'no-unlock-reason':
      return 'Anledningen saknas. Rapporten är kvar låst. Skriv varför den behöver låsas upp.'
    case 'lock-not-undone':
      return 'Att låsa eller låsa upp en rapport går inte att ångra. Inget är ändrat. Lås upp den med en anledning, eller lås den igen.'
    case 'beginning-not-undone':
      return 'Det här är vad kontorsdatabasen började med, och det går inte att ångra. Inget är ändrat. Ångra de senare ändringar som blev fel, var för sig.'
    case 'pack-folder-exists':
      return `Mappen ${refusal.folder} finns redan och är orörd. Inget är skrivet eller låst. Välj en annan mapp, eller flytta den som finns.`
    case 'demo-in-shared':
      return 'Kontoret delas, och kollegorna skulle få exempelkontoret bland sina egna kontakter. Inget är ändrat. Skapa en ny kontorsdatabas för att prova exempelkontoret.'
    case 'briefing-of-masked':
      return 'Kontakten är sekretessmarkerad, och ett underlag skulle skriva ut det som markeringen skyddar. Inget är skapat. Skapa underlaget från personen eller frågan i stället; där står sådana kontakter som maskade rader.'
    case 'texts-full':
    case 'picture-needs-alt':
    case 'not-a-picture':
      return textRefusalSv(refusal)
    case 'no-import':
    case 'import-unreadable':
    case 'import-map':
      return importRefusalSv(refusal)
    case 'work-under-way':
      return `Talan håller redan på att ${underWay[refusal.what]}. Det fortsätter, och inget annat är påbörjat. Vänta tills det är klart eller avbryt det, och försök igen.`
    case 'cancelled':
      return 'Avbrutet. Inget är ändrat.'
    case 'unexpected':
      return `Talan stötte på ett fel som inte var väntat. Det som redan var sparat är tryggt; det senaste är inte sparat. Försök igen, och lämna referensen ${refusal.reference} om felet återkommer.`
    default:
      return never(refusal)
  }
}
