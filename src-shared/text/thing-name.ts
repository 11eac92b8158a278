import { historyEn } from './en/history'
import type { Language } from './language'
import { historySv } from './sv/history'

/** Returns what a table's row is called, in the definite form. Undefined if the table has no word. */
export function knownThing(table: string, language: Language): string | undefined {
  const words = language === 'sv' ? historySv : historyEn
  return words.things[table]?.thing ?? words.links[table]?.thing
}

/** Returns what a table's row is called in the definite form ("åtagandet"), with its name where known ("åtagandet ”Skicka rapporten”"). */
export function thingName(table: string, language: Language, name: string | null = null): string {
  const words = language === 'sv' ? historySv : historyEn
  const thing = knownThing(table, language) ?? words.row
  return name === null ? thing : `${thing} ${words.quote(name)}`
}

/** Returns a phrase with a capital first letter, to begin a sentence. */
export const atStart = (phrase: string): string => `${phrase.slice(0, 1).toUpperCase()}${phrase.slice(1)}`
