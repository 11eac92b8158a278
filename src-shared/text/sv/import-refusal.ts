import type { MapFault, Refusal, UnreadableFile } from '../../refusals/refusal'

/** The refusals about files that are read in. */
export type ImportRefusal = Extract<Refusal, { code: 'no-import' | 'import-unreadable' | 'import-map' }>

const reasons: Record<UnreadableFile['reason'], string> = {
  'not-there': 'finns inte eller får inte läsas. Kontrollera namnet och behörigheten och försök igen',
  empty: 'är tom. Kontrollera att rätt fil är vald',
  'too-large': 'är för stor. Dela upp den i flera filer och läs in dem en i taget',
  password: 'har ett lösenord. Ta bort det i programmet som skrev filen, spara den igen och läs in den',
  'old-workbook': 'är i ett äldre format. Öppna den i Excel eller LibreOffice, spara den som xlsx och läs in den',
  'not-a-workbook': 'är ett zip-arkiv utan någon kalkylbok i. Packa upp det och välj filen i det',
  'unpacks-too-large': 'packas upp till mer än vad som läses. Spara om den utan bilder, eller dela upp den',
  'too-many-cells': 'har för många celler. Dela upp den i flera filer och läs in dem en i taget',
  'too-many-columns': 'har för många kolumner. Ta bort dem som inte ska läsas in och spara den igen',
  'no-sheet': 'har inget blad med innehåll. Kontrollera att rätt fil är vald',
  'no-rows': 'har inga rader att läsa in. Kontrollera att rätt fil och rätt blad är valt',
  entities: 'definierar egna tecken, och det läses inte av säkerhetsskäl. Hämta eller spara filen igen på annat sätt',
  'too-deep': 'har element i för många nivåer. Spara om den i programmet som skrev den',
  broken: 'är skadad eller avklippt. Hämta eller spara den igen och läs in den',
  'web-page': 'är en webbsida, ofta ett felmeddelande som sparats i stället för filen. Hämta filen igen',
  'unknown-encoding': 'har en teckenkodning som inte går att avgöra. Välj vilken den har och läs in den igen',
  'unknown-kind': 'är av ett slag som inte läses in här. Spara den som xlsx, ods, csv, vcf, ics eller eml',
  'too-slow': 'tog för lång tid att läsa. Dela upp den i flera filer och läs in dem en i taget',
  'too-much-memory': 'behöver mer minne än som får användas. Dela upp den i flera filer och läs in dem en i taget',
}

const faults: Record<MapFault, (where: string) => string> = {
  'not-json': () => 'är inte JSON',
  'not-a-map': where => `är ingen kolumnkarta${where === '' ? '' : `; felet finns vid ${where}`}`,
  'no-such-column': where => `nämner kolumnen ”${where}”, som inte finns i tabellen`,
  'column-twice': where => `nämner kolumnen ”${where}” två gånger`,
  'field-twice': where => `ger två kolumner samma innehåll; den andra är ”${where}”`,
  'no-day-column': () => 'säger inte vilken kolumn som har dagen',
  'no-name-column': () => 'säger inte vilken kolumn som har namn, e-postadress eller organisation',
}

/** Where in a file it went wrong: the sheet, the line, the column and the words, as far as they are known. */
function placeIn({ sheet, line, column, said }: UnreadableFile): string {
  const parts = [
    ...(sheet === null ? [] : [`blad ${sheet}`]),
    ...(line === null ? [] : [`rad ${line}`]),
    ...(column === null ? [] : [`kolumn ${column}`]),
    ...(said === null || said === '' ? [] : [`”${said.slice(0, 60)}”`]),
  ]
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

/** Returns the sentence of a refusal about a file that is read in. */
export function importRefusalSv(refusal: ImportRefusal): string {
  switch (refusal.code) {
    case 'no-import':
      return 'Det finns ingen inläsning att arbeta vidare med. Inget är ändrat. Välj filen och börja om.'
    case 'import-unreadable':
      return `Filen ${refusal.file}${placeIn(refusal)} ${reasons[refusal.reason]}. Inget är inläst eller ändrat.`
    case 'import-map':
      return `Kolumnkartan ${refusal.file} ${faults[refusal.problem](refusal.where)}. Inget är inläst eller ändrat. Rätta kartan och försök igen.`
  }
}
