import { type RawBuilder, sql } from 'kysely'
import { filterKey } from '../../../src-shared/names/text-finder'

type Sql = RawBuilder<unknown>

/** How what was typed must stand in a text; `begins-word` is at the beginning of any word of it. */
export type Standing = 'contains' | 'begins-word' | 'starts-with' | 'is'

/** Whether a text holds, begins with or is what was typed, capitals and marks over letters aside: "oberg" is in Öberg. */
export function readsAs(text: Sql, typed: string, standing: Standing): Sql {
  const wanted = filterKey(typed)
  switch (standing) {
    case 'is':
      return sql`filter_key(${text}) = ${wanted}`
    case 'contains':
      return sql`text_holds(${text}, ${wanted})`
    case 'starts-with':
      return sql`text_begins(${text}, ${wanted})`
    case 'begins-word':
      return sql`text_begins_word(${text}, ${wanted})`
  }
}

/** Letters of their own in a sorting key (`swedishKey`), by how a filter reads them. */
const inKeys: Readonly<Record<string, string>> = {
  a: '[a{|]',
  o: '[o}]',
  u: '[uy]',
  ' ': '[ -]',
  '*': '[*]',
  '?': '[?]',
  '[': '[[]',
}

/** Whether the sorting key of a text can be of one that reads so; the text itself is still to be asked. */
export function keyMayRead(key: Sql, typed: string, standing: Standing): Sql {
  const pattern = [...filterKey(typed)].map(letter => inKeys[letter] ?? letter).join('')
  const placed = standing === 'is' ? pattern : standing === 'starts-with' ? `${pattern}*` : `*${pattern}*`
  // Few headlines hold an apostrophe, and only for those is it taken out.
  return sql`(${key} glob ${placed} or ${key} glob '*''*' and replace(${key}, '''', '') glob ${placed})`
}
