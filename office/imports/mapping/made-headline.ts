import { longestHeadline } from '../../../src-shared/log/log-limits'
import { catalogue } from '../../../src-shared/records/catalogue/catalogue'
import { readRowEn } from '../../../src-shared/text/en/read-row'
import { readRowSv } from '../../../src-shared/text/sv/read-row'
import type { LogWorld } from './names/log-world'
import type { ReadInteraction } from './read-interaction'

const words = { sv: readRowSv, en: readRowEn }

/** At most this many names are in a headline; the others are counted. */
const mostNames = 2

const cut = (text: string): string => (text.length > longestHeadline ? `${text.slice(0, longestHeadline - 1)}…` : text)

type Said = Pick<ReadInteraction, 'kind' | 'people' | 'organisations' | 'issues'>

/**
 * Makes the headline of a row that has none: the kind, with whom, and about what. With whom is the people, or the organisations if there are
 * no people. Two of each are named.
 */
export function madeHeadline({ kind, people, organisations, issues }: Said, { kinds, language }: LogWorld): string {
  const { with: whom, about, and, more } = words[language]
  const list = (names: readonly string[]): string => {
    const named = names.slice(0, mostNames).map(name => name.slice(0, 100))
    const rest = names.length - named.length
    const all = rest > 0 ? [named.join(', '), more(rest)] : named
    return all.join(` ${and} `)
  }
  const first = kinds.find(({ code }) => code === kind)?.words[0]?.replace(/ \(.*\)$/, '')
  const any = catalogue.interaction[language].one
  const met = people.length > 0 ? people.map(({ name }) => name) : organisations.map(({ name }) => name)
  const parts = [
    first ?? any.charAt(0).toLocaleUpperCase(language) + any.slice(1),
    ...(met.length > 0 ? [whom, list(met)] : []),
    ...(issues.length > 0 ? [about, list(issues.map(({ name }) => name))] : []),
  ]
  return cut(parts.join(' '))
}
