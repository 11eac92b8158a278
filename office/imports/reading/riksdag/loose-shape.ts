import { z } from 'zod'
import { seen, trimmedLine } from '../../../../src-shared/names/seen-text'
import { withLetters } from './markup-text'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** True for every way in which the open data of the Riksdag says that there is nothing: missing, null, an empty text, an empty record. */
const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (isRecord(value) && Object.keys(value).length === 0)

/** Returns the value of a key, or undefined if the value is no record. */
export const child = (value: unknown, key: string): unknown => (isRecord(value) ? value[key] : undefined)

/** Returns a list, where the data has a list, one value by itself, or nothing. */
export const asList = (value: unknown): readonly unknown[] =>
  (Array.isArray(value) ? value : [value]).filter(item => !isNothing(item))

/** Returns what a container holds by a key. The container may be missing or empty, and hold one value or a list. */
export const inside = (container: unknown, key: string): readonly unknown[] =>
  asList(container).flatMap(one => asList(child(one, key)))

/** Returns a text as the file has it, where the data has a text, a number, a list of one text, or nothing. */
function written(value: unknown): string {
  const only = Array.isArray(value) ? asList(value)[0] : value
  return typeof only === 'string' || typeof only === 'number' ? String(only) : ''
}

/** The longest line and the longest text that are read. A longer one makes its record unreadable. */
const [longestLine, longestText] = [2_000, 200_000]

/** Returns a shape of a text in any form. A text over the limit is an issue of its record. One step for each of many texts keeps it quick. */
const loose = (most: number, stored: (text: string) => string) =>
  z
    .unknown()
    .optional()
    .transform((value, context) => {
      const text = written(value)
      if (text.length <= most) return stored(text)
      context.addIssue({ code: 'too_big', origin: 'string', maximum: most, input: undefined })
      return z.NEVER
    })

/** A line of text in any shape, as it is stored. */
export const looseLine = loose(longestLine, text => trimmedLine(withLetters(text)))

/** A text of several lines in any shape, with its markup and escapes as in the file. */
export const looseText = loose(longestText, seen)

/** Several texts in any shape. */
export const looseTexts = z
  .unknown()
  .optional()
  .transform(value => asList(value).map(written))
  .pipe(z.array(z.string().max(longestText)).max(20))
  .transform(texts => texts.map(text => seen(text)))

/** What a container holds by a key, each still to be read by its own shape, and at most 2,000 of them. */
export const looseContainer = (key: string) =>
  z
    .unknown()
    .optional()
    .transform(value => inside(value, key))
    .pipe(z.array(z.unknown()).max(2_000))
