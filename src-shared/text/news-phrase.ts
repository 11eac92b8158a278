import type { NewsRow } from '../program/news'
import { columnName } from './column-name'
import { clauses } from './counted'
import { historyEn } from './en/history'
import type { Language } from './language'
import { historySv } from './sv/history'
import { knownThing } from './thing-name'

/** Returns what a colleague did with a record, without its name: "loggade kontakten", "ändrade anteckningen och platsen i kontakten". */
export function newsPhrase({ kind, table, columns }: NewsRow, language: Language): string {
  const words = language === 'sv' ? historySv : historyEn
  const thing = knownThing(table, language) ?? words.row
  const named = [...new Set(columns.map(column => columnName(table, column, language)))]
  const listed = clauses(
    language,
    named.map(column => [1, column] as const),
  )
  switch (kind) {
    case 'made':
      return `${words.things[table]?.made ?? words.add} ${thing}`
    case 'removed':
      return `${words.removed} ${thing}`
    case 'restored':
      return `${words.restored} ${thing}`
    case 'settled':
      return `${words.settled} ${thing}`
    case 'changed':
      if (named.length === 0) return `${words.changed} ${thing}`
      return `${words.changed} ${listed} ${words.in} ${thing}`
  }
}
