import { z } from 'zod'
import { longestCode, longestViewName, mostChosenRows, mostColumns } from '../lists/list-limits'
import { longestMenuValue, mostMenuValues, type RowChoice, rowActs } from '../program/row-menu'
import { longestSpelledWord, mostSpelledWords } from '../program/spelling'
import { type LinkOutcome, longestLink } from '../program/written-link'
import type { CopiedList, Print } from './desktop'
import { id, line } from './field-shapes'
import { query } from './list-shapes'
import { keeping, nothing, reading } from './question'

const chosenIds = z.array(id<'row'>()).max(mostChosenRows)
const columns = z.array(z.string().max(longestCode)).min(1).max(mostColumns)
/** A place in the page, in CSS pixels. */
const pixels = z.number().min(0).max(100_000)
const written = z.string().min(1).max(longestSpelledWord)

/** The questions about what the system gives a window: its clipboard, its menus, and the way out to other programs. */
export const windowContract = {
  /** Puts rows of a list on the clipboard, as text and as a table in HTML. */
  'list:copy': keeping<CopiedList>()(
    z
      .object({
        query,
        chosen: z.union([z.object({ ids: chosenIds.min(1) }).strict(), z.object({ except: chosenIds }).strict()]),
        columns,
      })
      .strict(),
  ),
  /** Prints a list, an interaction or a saved briefing, in the system's dialog for printing. */
  'paper:print': keeping<Print>()(
    z.union([
      z.object({ of: z.literal('list'), query, columns, name: line(longestViewName) }).strict(),
      z.object({ of: z.literal('interaction'), id: id<'interaction'>() }).strict(),
      z.object({ of: z.literal('briefing'), versionId: id<'briefing-version'>() }).strict(),
    ]),
  ),
  /** Shows the system's menu for rows of a list, and returns what is chosen in it; null when it is closed. */
  'menu:row': keeping<{ readonly chosen: RowChoice | null }>()(
    z
      .object({
        acts: z.array(z.enum(rowActs)).min(1).max(rowActs.length),
        /** The names of the values that can be filtered by. */
        values: z.array(line(longestMenuValue, 1)).max(mostMenuValues),
        rows: z.number().int().min(1).max(10_000_000),
        at: z.object({ x: pixels, y: pixels }).strict(),
      })
      .strict(),
  ),
  /** Opens an e-mail address, a telephone number or a web address in the program that the system has for it. Of a web address it asks first. */
  'link:open': keeping<{ readonly outcome: LinkOutcome }>()(z.object({ written: line(longestLink, 1) }).strict()),
  /** Returns the misspelled words among some. The preload asks, for the page's text fields. */
  'spelling:check': reading<{ readonly misspelled: readonly string[] }>()(
    z.object({ words: z.array(written).max(mostSpelledWords) }).strict(),
  ),
  /** The words that the user of this laptop has added to the dictionary, in Swedish order. */
  'spelling:own-words': reading<{ readonly words: readonly string[] }>()(nothing),
  /** Takes a word out of the own words of this laptop, and returns those that are left. */
  'spelling:forget': keeping<{ readonly words: readonly string[] }>()(z.object({ word: written }).strict()),
}
