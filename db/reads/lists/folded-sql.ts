import { type RawBuilder, sql } from 'kysely'
import { filterKey } from '../../../src-shared/names/text-finder'

type Sql = RawBuilder<unknown>

/** How the typed text must occur in a text. `begins-word` means at the beginning of some word of it. */
export type Standing = 'holds' | 'begins-word' | 'starts-with' | 'is'

/**
 * SQL that is true if a text holds, begins with or equals the typed text. Capitals and marks over letters are ignored: "oberg" is found in
 * Öberg.
 */
export function readsAs(text: Sql, typed: string, standing: Standing): Sql {
  const wanted = filterKey(typed)
  switch (standing) {
    case 'is':
      return sql`filter_key(${text}) = ${wanted}`
    case 'holds':
      return sql`text_holds(${text}, ${wanted})`
    case 'starts-with':
      return sql`text_begins(${text}, ${wanted})`
    case 'begins-word':
      return sql`text_begins_word(${text}, ${wanted})`
  }
}

/**
 * What a letter of a filter key may be in a sorting key (`swedishKey`), as a GLOB class. For instance å and ä have keys of their own, but a
 * filter reads them as a. Characters special to GLOB are escaped.
 */
const inKeys: Readonly<Record<string, string>> = {
  a: '[a{|]',
  o: '[o}]',
  u: '[uy]',
  ' ': '[ -]',
  '*': '[*]',
  '?': '[?]',
  '[': '[[]',
}

/** SQL that is true if a sorting key may belong to a text that matches. The text itself must still be tested. */
export function keyMayRead(key: Sql, typed: string, standing: Standing): Sql {
  const pattern = [...filterKey(typed)].map(letter => inKeys[letter] ?? letter).join('')
  const placed = standing === 'is' ? pattern : standing === 'starts-with' ? `${pattern}*` : `*${pattern}*`
  // Few headlines hold an apostrophe. It is removed only for those.
  return sql`(${key} glob ${placed} or ${key} glob '*''*' and replace(${key}, '''', '') glob ${placed})`
}
