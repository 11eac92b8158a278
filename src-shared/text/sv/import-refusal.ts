import type { MapFault, Refusal } from '../../refusals/refusal'
import { placeOf, unreadableSentence } from '../read-words'

/** The refusals about files that are read in. */
export type ImportRefusal = Extract<Refusal, { code: 'no-import' | 'import-unreadable' | 'import-map' }>

const faults: Record<MapFault, (where: string) => string> = {
  'not-json': () => 'är inte JSON',
  'not-a-map': where => `är ingen kolumnkarta${where === '' ? '' : `; felet finns vid ${where}`}`,
  'no-such-column': where => `nämner kolumnen ”${where}”, som inte finns i tabellen`,
  'column-twice': where => `nämner kolumnen ”${where}” två gånger`,
  'field-twice': where => `ger två kolumner samma innehåll; den andra är ”${where}”`,
  'no-day-column': () => 'säger inte vilken kolumn som har dagen',
  'no-name-column': () => 'säger inte vilken kolumn som har namn, e-postadress eller organisation',
}

/** Returns the sentence of a refusal about a file that is read in. */
export function importRefusalSv(refusal: ImportRefusal): string {
  switch (refusal.code) {
    case 'no-import':
      return 'Det finns ingen inläsning att arbeta vidare med. Inget är ändrat. Välj filen och börja om.'
    case 'import-unreadable':
      if (refusal.reason !== 'not-there')
        return unreadableSentence('sv', refusal.file, { reason: refusal.reason, place: placeOf(refusal) })
      return `${refusal.file} finns inte eller får inte läsas. Inget är inläst. Kontrollera namnet och behörigheten, att inget annat program har låst den och att dess disk eller nätverk svarar, och försök igen.`
    case 'import-map':
      return `Kolumnkartan ${refusal.file} ${faults[refusal.problem](refusal.where)}. Inget är inläst eller ändrat. Rätta kartan och försök igen.`
  }
}
