import type { MapProblemCode } from '../../imports/map-problem'

/** What is wrong with a map of columns, in Swedish. `where` is the heading it is about, or the place in the file of the map; it can be empty. */
export const mapProblemSv: Readonly<Record<MapProblemCode, (where: string) => string>> = {
  'not-json': () => 'Filen är ingen kolumnkarta: den är inte JSON. Välj en annan fil.',
  'not-a-map': where => `Filen är ingen kolumnkarta${where === '' ? '' : `; felet finns vid ${where}`}. Rätta den.`,
  'no-such-column': where => `Kolumnen ”${where}” finns inte i filen. Välj en annan kolumn.`,
  'column-twice': where => `Kolumnen ”${where}” är vald två gånger. Ta bort det ena valet.`,
  'field-twice': where => `Två kolumner läses som samma sak; den ena är ”${where}”. Välj en av dem.`,
  'no-day-column': () => 'Ingen kolumn är vald för datum. Välj vilken kolumn som har dagen.',
  'no-name-column': () => 'Ingen kolumn är vald för namn. Välj vilken kolumn som har namnet.',
  'no-kind': () => 'Ingen kolumn säger vad det är för sorts kontakt. Välj en typ nedan, annars frågas för varje rad.',
}
