import type { ReadProblem } from '../../../../src-shared/imports/read-problem'
import type { KnownNames } from '../names/known-names'
import type { WorldName } from '../names/log-world'
import type { ReadName, ReadPerson } from '../read-interaction'
import {
  andOthers,
  headCount,
  isFunction,
  isGroup,
  isNoName,
  isParticle,
  isParty,
  isTitleWord,
} from '../words/people-words'
import { rowProblem } from './row-problem'
import { atCommas } from './split-cell'

/** What is known of organisations, to tell an organisation beside a name from a title. */
export type KnownOrganisations = Pick<KnownNames<WorldName>, 'meant' | 'isKnown'>

/** What one entry of a cell of people says: a person, or how many took part, or organisations, or nothing that can be kept. */
export type PersonItem = {
  readonly person: ReadPerson | null
  readonly count: number | null
  readonly organisations: readonly ReadName[]
  readonly problems: readonly ReadProblem[]
}

const field = 'people'

/** What is said beside a name, in brackets or after a comma. */
type Beside = { party: string; roles: string[]; organisation: ReadName | null; isNameless: boolean; email: string }

const organisationOf = (text: string, known: KnownOrganisations): ReadName | null => {
  const [found] = known.isKnown(text) ? known.meant(text) : []
  return found ? { said: text, name: found.name.name, id: found.name.id } : null
}

function takeBeside(text: string, beside: Beside, known: KnownOrganisations): void {
  const email = /^[^\s@]+@[^\s@]+$/.exec(text)?.[0]
  const organisation = organisationOf(text, known)
  if (email !== undefined) beside.email = email.toLowerCase()
  else if (isNoName(text)) beside.isNameless = true
  else if (isParty(text)) beside.party = text === '-' ? '' : text.toUpperCase()
  else if (organisation && beside.organisation === null) beside.organisation = organisation
  else if (text !== '') beside.roles.push(text)
}

/** True if a piece after a comma says more of the person before it, and is no name. */
export function isBeside(piece: string, known: KnownOrganisations): boolean {
  const [first = ''] = piece.split(' ')
  const isLower = /^\p{Ll}/u.test(first) && !isParticle(first)
  return isLower || isTitleWord(first) || isParty(piece) || known.isKnown(piece) || /@/.test(piece)
}

/** Cuts the title before a name: words in lower case that no name begins with, and words of titles. */
function cutTitle(text: string): readonly [title: string, name: string] {
  const words = text.split(' ')
  const isOfTitle = (word: string) => isTitleWord(word) || (/^\p{Ll}/u.test(word) && !isParticle(word))
  const hasCapital = words.some(word => /^\p{Lu}/u.test(word) && !isTitleWord(word))
  let count = 0
  while (count < words.length && (hasCapital ? isOfTitle(words[count] ?? '') : isTitleWord(words[count] ?? '')))
    count += 1
  return [words.slice(0, count).join(' ').replace(/[:,]$/, ''), words.slice(count).join(' ')]
}

/** Takes the brackets out of a text, and returns what is in them. */
function cutBrackets(text: string): readonly [outside: string, inside: string[]] {
  const inside: string[] = []
  const outside = text.replace(/\(([^()]*)\)|\[([^[\]]*)\]|<([^<>]*)>/gu, (_, round, square, pointed) => {
    inside.push(...String(round ?? square ?? pointed).split(/[,;/]/))
    return ' '
  })
  return [outside.replace(/\s+/gu, ' ').trim(), inside.map(part => part.trim())]
}

const nothing: PersonItem = { person: null, count: null, organisations: [], problems: [] }

/** A group that is counted or named as a whole. What is left of its words can be an organisation of the office. */
function groupItem(
  said: string,
  outside: string,
  inside: readonly string[],
  known: KnownOrganisations,
): PersonItem | null {
  const counted = [outside, ...inside].flatMap(text => headCount.exec(text)?.[1] ?? [])
  const left = outside.replace(headCount, ' ').replace(/\s+/gu, ' ').trim()
  if (counted.length === 0 && !isGroup(left)) return null
  const words = left.split(' ')
  const organisation = [left, words.slice(1).join(' '), words.slice(2).join(' ')].flatMap(
    text => organisationOf(text, known) ?? [],
  )[0]
  const isNamed = /^\p{Lu}\p{L}+ .*\p{Lu}/u.test(left) && !isGroup(left) && !organisation
  if (counted.length > 0 && isNamed) return null
  const isLost = counted.length === 0 && !organisation
  return {
    person: null,
    count: counted.length === 0 ? null : counted.reduce((sum, one) => sum + Number(one), 0),
    organisations: organisation ? [organisation] : [],
    problems: isLost ? [rowProblem('no-name', field, said)] : [],
  }
}

/**
 * Reads one entry of a cell of people: `Örjan Låtsby (S)`, `statssekreterare Ängla Nyvald, KN`, `Delegation TU (9 pers)`, `registrator`. An
 * entry that names nobody, where somebody is meant, is a problem.
 */
export function personItem(said: string, known: KnownOrganisations, isGuessed = false): PersonItem {
  const others = andOthers.exec(said)?.[0]
  const [outside, inside] = cutBrackets(others === undefined ? said : said.slice(0, -others.length))
  const group = groupItem(said, outside, inside, known)
  if (group) return group
  const beside: Beside = { party: '', roles: [], organisation: null, isNameless: false, email: '' }
  const [main = '', ...after] = atCommas(outside)
  for (const text of [...inside.filter(part => !headCount.test(part)), ...after]) takeBeside(text, beside, known)
  if (isFunction(main)) return nothing
  const [title, name] = /@/.test(main) ? ['', main] : cutTitle(main)
  const count = [outside, ...inside].flatMap(text => headCount.exec(text)?.[1] ?? []).map(Number)[0] ?? null
  const isLost = beside.isNameless || isNoName(name) || name === '' || /^\p{Ll}+$/u.test(name) || !/\p{L}/u.test(name)
  const organisation = organisationOf(main, known)
  if (organisation && !beside.isNameless) return { ...nothing, organisations: [organisation], count }
  if (isLost) return { ...nothing, count, problems: [rowProblem('no-name', field, said)] }
  const person: ReadPerson = {
    said,
    name: name.replace(headCount, '').trim(),
    party: beside.party,
    role: [...(title === '' ? [] : [title]), ...beside.roles].join(', '),
    organisation: beside.organisation,
    email: beside.email,
  }
  return {
    person,
    count,
    organisations: [],
    problems: [
      ...(others === undefined ? [] : [rowProblem('trailing-text', field, said, person.name)]),
      ...(isGuessed ? [rowProblem('names-guessed', field, said, person.name)] : []),
    ],
  }
}
