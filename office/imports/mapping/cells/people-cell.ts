import type { ReadProblem } from '../../../../src-shared/imports/read-problem'
import { sameText } from '../../../../src-shared/names/folded-text'
import type { ReadName, ReadPerson } from '../read-interaction'
import { isNothing } from '../words/office-words'
import { isFunction, isParticle } from '../words/people-words'
import { isBeside, type KnownOrganisations, type PersonItem, personItem } from './person-item'
import { longestNames, rowProblem } from './row-problem'
import { atCommas, atStrongMarks, atWeakMarks } from './split-cell'

/** What a cell of people says, all entries together. */
export type ReadPeople = {
  readonly people: readonly ReadPerson[]
  readonly count: number | null
  readonly organisations: readonly ReadName[]
  readonly problems: readonly ReadProblem[]
}

type Entry = { readonly text: string; readonly isGuessed: boolean }

const sure = (text: string): Entry => ({ text, isGuessed: false })

const withoutBrackets = (text: string): string => text.replace(/\s*[([].*$/u, '')

/** A family name alone: one word, or a word after particles (`von Exempel`). */
const isFamilyName = (text: string): boolean => {
  const words = text.split(' ')
  const [last = ''] = words.slice(-1)
  return /^\p{Lu}/u.test(last) && words.slice(0, -1).every(isParticle) && !isFunction(text)
}

/** Given names: up to three words with capitals. */
const isGivenName = (text: string): boolean => {
  const words = withoutBrackets(text).split(' ')
  return words.length <= 3 && words.every(word => /^\p{Lu}/u.test(word))
}

/** `Ylva (S)` after `Provåker` is `Ylva Provåker (S)`. */
const spoken = (family: string, given: string): string => {
  const name = withoutBrackets(given)
  return `${name} ${family}${given.slice(name.length)}`
}

/**
 * Puts pieces between commas together to entries. `Provåker, Ylva` is one person by the family name first; `Ylva Provåker, Göte Mallberg` are
 * two; a title, a party and an organisation belong to the person before them. Several pairs in one list are a guess.
 */
function entriesOf(pieces: readonly string[], known: KnownOrganisations): Entry[] {
  const entries: Entry[] = []
  for (let at = 0; at < pieces.length; at += 1) {
    const [piece = '', next] = [pieces[at], pieces[at + 1]]
    const last = entries.at(-1)
    if (last && isBeside(piece, known)) {
      entries[entries.length - 1] = { ...last, text: `${last.text}, ${piece}` }
      continue
    }
    const isPair = next !== undefined && isFamilyName(piece) && isGivenName(next) && !isBeside(next, known)
    if (!isPair) {
      entries.push(sure(piece))
      continue
    }
    const isFull = /\s/.test(withoutBrackets(next))
    const names = pieces.filter(one => !isBeside(one, known)).length
    entries.push({ text: spoken(piece, next), isGuessed: names > 2 || isFull })
    at += 1
  }
  return entries
}

const together = (items: readonly PersonItem[]): ReadPeople => {
  const counts = items.flatMap(({ count }) => count ?? [])
  const people = items.flatMap(({ person }) => person ?? [])
  return {
    people: [...new Map(people.map(person => [`${sameText(person.name)}\n${sameText(person.role)}`, person])).values()],
    count: counts.length === 0 ? null : counts.reduce((sum, one) => sum + one, 0),
    organisations: items.flatMap(({ organisations }) => organisations),
    problems: items.flatMap(({ problems }) => problems),
  }
}

/**
 * Reads the text of a cell of people. Several are cut at line breaks, semicolons, slashes and "och", and at commas where these do not put the
 * family name first.
 */
export function readPeople(text: string, known: KnownOrganisations): ReadPeople {
  if (text.length > longestNames) return { ...together([]), problems: [rowProblem('cell-too-long', 'people', text)] }
  const entries = atStrongMarks(text)
    .flatMap(part => (known.isKnown(part) ? [part] : atWeakMarks(part)))
    .filter(part => !isNothing(part))
    .flatMap(part => entriesOf(atCommas(part), known))
  return together(entries.map(entry => personItem(entry.text, known, entry.isGuessed)))
}
