import { dayInStockholm } from '../days/stockholm-time'
import type { RowSource } from '../imports/import-batch'
import { plainDate } from './dates'
import type { Language } from './language'
import { placeWords } from './read-words'
import { sharedWords } from './shared-words'

/** In JSON a record has a number and no line. */
const countedBy = (name: string): 'line' | 'record' => (/\.json$/i.test(name) ? 'record' : 'line')

/** Returns where a row of the office was read from, such as: möteslogg.xlsx, bladet ”Logg”, rad 12, inläst den 22 november 2026. */
export function sourceText({ name, sheet, line, readAt }: RowSource, language: Language): string {
  const { readIn } = sharedWords(language).shown
  const day = plainDate(dayInStockholm(new Date(readAt)), language)
  return [name, placeWords(language, { sheet, line }, countedBy(name)), readIn(day)].join(', ')
}
