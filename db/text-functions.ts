import type SQLite from 'better-sqlite3'
import { addressKey } from '../src-shared/names/contact-way'
import { swedishKey } from '../src-shared/names/swedish-order'
import { filterKey, textFinder } from '../src-shared/names/text-finder'
import { textMeets } from './search/met-text'

/**
 * Returns an SQL function: 1 if the text holds the wanted one, 0 if not, null if either is no text. It keeps the last finder, since a
 * filter asks for the same text in thousands of rows.
 */
function heldBy(place: Parameters<typeof textFinder>[1]): (text: unknown, wanted: unknown) => number | null {
  let last: { readonly wanted: string; readonly holds: (text: string) => boolean } | undefined
  return (text, wanted) => {
    if (typeof text !== 'string' || typeof wanted !== 'string') return null
    if (last?.wanted !== wanted) last = { wanted, holds: textFinder(wanted, place) }
    return Number(last.holds(text))
  }
}

/** Returns an SQL function: 1 if the text has the terms that are given as JSON (`textMeets`), 0 if not, null if it is no text. */
function meeting(): (text: unknown, terms: unknown) => number | null {
  let last: { readonly terms: string; readonly isMet: (text: string) => boolean } | undefined
  return (text, terms) => {
    if (typeof text !== 'string' || typeof terms !== 'string') return null
    if (last?.terms !== terms) last = { terms, isMet: textMeets(JSON.parse(terms)) }
    return Number(last.isMet(text))
  }
}

const ofText = (fold: (text: string) => string) => (text: unknown) => (typeof text === 'string' ? fold(text) : null)

/**
 * Adds to a connection what SQLite's own functions cannot do: sort keys of texts, texts as filters compare them, and keys that are equal
 * for the same address. They are for queries only. Nothing kept in the file depends on them, so every other program can open it and write
 * to it.
 */
export function addTextFunctions(raw: SQLite.Database): void {
  const always = { deterministic: true }
  raw.function('swedish_key', always, ofText(swedishKey))
  raw.function('filter_key', always, ofText(filterKey))
  raw.function('address_key', always, (kind: unknown, address: unknown) =>
    typeof address === 'string' ? addressKey(kind === 'email' ? 'email' : 'phone', address) : null,
  )
  raw.function('text_holds', always, heldBy('anywhere'))
  raw.function('text_meets', always, meeting())
  raw.function('text_begins', always, heldBy('beginning'))
  raw.function('text_begins_word', always, heldBy('word'))
}
