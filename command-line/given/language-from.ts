import { type Language, languages } from '../../src-shared/text/language'
import { type Arguments, Misused } from '../arguments'

/** Returns the language asked for; Swedish by default. Throws `Misused` for another language. */
export function languageFrom(given: Arguments): Language {
  const language = languages.find(known => known === (given.one('language') ?? 'sv'))
  if (!language) throw new Misused('--language är sv eller en')
  return language
}
