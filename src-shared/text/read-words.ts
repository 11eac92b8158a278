import type { ReadProblem } from '../imports/read-problem'
import type { SourcePlace } from '../imports/source-place'
import type { Unreadable } from '../imports/unreadable'
import { trimmedLine } from '../names/seen-text'
import { readFieldEn, readProblemEn } from './en/read-problem'
import { filePlaceEn, unreadableEn } from './en/unreadable'
import type { Language } from './language'
import { readFieldSv, readProblemSv } from './sv/read-problem'
import { filePlaceSv, unreadableSv } from './sv/unreadable'

const words = {
  sv: { unreadable: unreadableSv, place: filePlaceSv, problem: readProblemSv, field: readFieldSv },
  en: { unreadable: unreadableEn, place: filePlaceEn, problem: readProblemEn, field: readFieldEn },
} as const

/** The longest words of a file in a sentence, in characters. */
const longestShown = 200

/** Returns words of a file as one short line. Those of a hostile file can have breaks, and characters that steer a terminal. */
const oneLine = (text: string): string => trimmedLine(text.slice(0, 10 * longestShown)).slice(0, longestShown)

/** Returns the place in a file of a refusal to read it, which has null for what is not known. */
export const placeOf = ({ sheet, line, column, said }: Nullable<Unreadable['place']>): Unreadable['place'] => ({
  ...(sheet === null ? {} : { sheet }),
  ...(line === null ? {} : { line }),
  ...(column === null ? {} : { column }),
  ...(said === null ? {} : { said }),
})

type Nullable<Place> = { readonly [Part in keyof Place]-?: Exclude<Place[Part], undefined> | null }

/** Returns why a file is not read, for the user: what happened and where, and what to do. */
export function unreadableSentence(
  language: Language,
  file: string,
  { reason, place }: Pick<Unreadable, 'reason' | 'place'>,
): string {
  const named = words[language].place
  const parts = [
    place.sheet === undefined ? [] : named.sheet(oneLine(place.sheet)),
    place.line === undefined ? [] : named.line(place.line),
    place.column === undefined ? [] : named.column(place.column),
    place.said ? named.said(oneLine(place.said)) : [],
  ].flat()
  return words[language].unreadable[reason](oneLine(file), parts.length === 0 ? '' : ` (${parts.join(', ')})`)
}

/** Returns the words for what a problem is about. A field that no table of meetings has is named as its file names it. */
function fieldWords(language: Language, field: string): string {
  const named = words[language].field
  const fields: Readonly<Record<string, string>> = named.fields
  if (Object.hasOwn(fields, field)) return fields[field] ?? field
  if (/^[A-Z]{1,3}\d+$/.test(field)) return named.cell(field)
  return /^\d+$/.test(field) ? named.line(field) : named.named(field)
}

/** How the rows of a file are counted: by lines, or by records in a file that has none, such as JSON. */
type CountedBy = 'line' | 'record'

/** Returns the place of a row, such as: bladet ”Logg 2025”, rad 12. */
export const placeWords = (language: Language, { sheet, line }: SourcePlace, countedBy: CountedBy = 'line'): string => {
  const named = words[language].place
  return [...(sheet === null ? [] : [named.sheet(oneLine(sheet))]), named[countedBy](line)].join(', ')
}

/** Returns what is wrong with a row, for the user: what it is about, what the file says, and what to do. */
export function problemSentence(language: Language, found: ReadProblem): string {
  const { field, said, proposed } = found
  const problem: ReadProblem = {
    code: found.code,
    ...(field === undefined ? {} : { field: oneLine(field) }),
    ...(said === undefined ? {} : { said: oneLine(said) }),
    ...(proposed === undefined ? {} : { proposed: oneLine(proposed) }),
  }
  const sentence = words[language].problem[problem.code](problem)
  const about = problem.field === undefined ? '' : fieldWords(language, problem.field)
  return about === '' ? sentence : `${about[0]?.toUpperCase()}${about.slice(1)}: ${sentence}`
}
