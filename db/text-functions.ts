import type SQLite from 'better-sqlite3'
import { addressKey } from '../src-shared/names/contact-way'
import { swedishKey } from '../src-shared/names/swedish-order'
import { filterKey, textFinder } from '../src-shared/names/text-finder'

/** A filter asks the same of thousands of rows, one after the other. */
function heldBy(place: Parameters<typeof textFinder>[1]): (text: unknown, wanted: unknown) => number | null {
  let last: { readonly wanted: string; readonly holds: (text: string) => boolean } | undefined
  return (text, wanted) => {
    if (typeof text !== 'string' || typeof wanted !== 'string') return null
    if (last?.wanted !== wanted) last = { wanted, holds: textFinder(wanted, place) }
    return Number(last.holds(text))
  }
}

const ofText = (fold: (text: string) => string) => (text: unknown) => (typeof text === 'string' ? fold(text) : null)

/**
 * Gives a connection what SQLite's own functions cannot: texts as they sort, as filters compare them, and addresses as they are the
 * same. For questions only: nothing that stands in the file depends on them, so that any other program can open it and write to it.
 */
export function addTextFunctions(raw: SQLite.Database): void {
  const always = { deterministic: true }
  raw.function('swedish_key', always, ofText(swedishKey))
  raw.function('filter_key', always, ofText(filterKey))
  raw.function('address_key', always, (kind: unknown, address: unknown) =>
    typeof address === 'string' ? addressKey(kind === 'email' ? 'email' : 'phone', address) : null,
  )
  raw.function('text_holds', always, heldBy('anywhere'))
  raw.function('text_begins', always, heldBy('beginning'))
  raw.function('text_begins_word', always, heldBy('word'))
}
