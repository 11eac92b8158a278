import { historyEn } from './en/history'
import type { Language } from './language'
import { historySv } from './sv/history'

/** What a row of a table is called in the definite form; nothing for a table there is no word for. */
export function knownThing(table: string, language: Language): string | undefined {
  const words = language === 'sv' ? historySv : historyEn
  return words.things[table]?.thing ?? words.links[table]?.thing
}

/** What a row of a table is called in the definite form ("åtagandet"), and what it says where that is known ("åtagandet ”Skicka rapporten”"). */
export function thingName(table: string, language: Language, name: string | null = null): string {
  const words = language === 'sv' ? historySv : historyEn
  const thing = knownThing(table, language) ?? words.row
  return name === null ? thing : `${thing} ${words.quote(name)}`
}

/** A phrase with the capital that a sentence begins with. */
export const atStart = (phrase: string): string => `${phrase.slice(0, 1).toUpperCase()}${phrase.slice(1)}`
