import { folded, sameText, wordsOf } from '../../../../src-shared/names/folded-text'
import { type OrganisationTraits, organisationKeys } from '../../../../src-shared/names/likely-organisation'
import { nameLikeness } from '../../../../src-shared/names/name-likeness'
import { type NameWords, nameWords } from '../../../../src-shared/names/name-words'
import type { WorldName } from './log-world'
import { remembered } from './remembered'

/** What a name in a cell means: one of the office's names, surely or likely. */
type Meant<Name extends WorldName> = { readonly name: Name; readonly isSure: boolean }

const bare = (name: NameWords): OrganisationTraits => ({
  id: '',
  kind: '',
  names: [name],
  abbreviation: '',
  parentId: null,
  countyCode: null,
  externalCode: null,
  successorId: null,
  validFrom: null,
  validTo: null,
})

/** Names are compared without marks over letters and without the marks between words. */
const keyOf = (text: string): string => wordsOf(folded(text)).join(' ')

/** Another body, person or issue has a similar name by chance. Only slips of the hand are likely meant. */
const slips = ['one-letter', 'two-letters']

const fewestLetters = 5
const longestCompared = 120

/** Names of one kind, and what the texts of cells mean among them. */
export type KnownNames<Name extends WorldName> = {
  /** Returns everything that a text can mean: one if it is clear, several with the same name, none if nothing is alike. */
  readonly meant: (text: string) => readonly Meant<Name>[]
  /** True if the text is surely one of the names. */
  readonly isKnown: (text: string) => boolean
}

type Alike<Name> = { readonly words: NameWords; readonly name: Name }

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

/** The names by the keys that names which are alike share. It is made when the first name is looked up that none is the same as. */
function alikeByKey<Name>(spelled: readonly (readonly [text: string, name: Name])[]): Map<string, Alike<Name>[]> {
  const byKey = new Map<string, Alike<Name>[]>()
  for (const [text, name] of spelled) {
    const words = nameWords(text)
    for (const key of organisationKeys(bare(words))) push(byKey, key, { words, name })
  }
  return byKey
}

/**
 * Makes the names of one kind ready to be looked up. `more` has further words by id, for the names that have no word of that spelling.
 * Of several with one name, those with the lowest rank are meant. Every text is looked up once, since a column says the same many times.
 */
export function knownNames<Name extends WorldName>(
  names: readonly Name[],
  more: readonly (readonly [text: string, id: string])[] = [],
  rank: (name: Name) => number = () => 0,
): KnownNames<Name> {
  const [exact, plain] = [new Map<string, Name[]>(), new Map<string, Name[]>()]
  const spelled: (readonly [text: string, name: Name])[] = []
  const add = (text: string, name: Name) => {
    if (keyOf(text) === '') return
    push(exact, sameText(text), name)
    push(plain, keyOf(text), name)
    if (text.length >= fewestLetters) spelled.push([text, name])
  }
  for (const name of names) for (const text of [name.name, ...name.others]) add(text, name)
  const byId = new Map(names.map(name => [name.id, name]))
  for (const [text, id] of more) {
    const name = byId.get(id)
    if (name && !exact.has(sameText(text))) add(text, name)
  }

  const best = (found: readonly Name[]): readonly Name[] => {
    const least = Math.min(...found.map(rank))
    return [...new Set(found.filter(name => rank(name) === least))]
  }
  let byKey: Map<string, Alike<Name>[]> | null = null
  const likely = (text: string): readonly Name[] => {
    byKey ??= alikeByKey(spelled)
    const words = nameWords(text)
    const weights = new Map<Name, number>()
    for (const key of organisationKeys(bare(words)))
      for (const { words: other, name } of byKey.get(key) ?? []) {
        const found = nameLikeness(words, other, true)
        if (found?.reasons.every(reason => slips.includes(reason)))
          weights.set(name, Math.max(found.weight, weights.get(name) ?? 0))
      }
    const most = Math.max(...weights.values())
    return best([...weights].flatMap(([name, weight]) => (weight === most ? [name] : [])))
  }
  const search = (text: string): readonly Meant<Name>[] => {
    const same = exact.get(sameText(text)) ?? plain.get(keyOf(text))
    if (same) return best(same).map(name => ({ name, isSure: true }))
    if (text.length < fewestLetters || text.length > longestCompared) return []
    return likely(text).map(name => ({ name, isSure: false }))
  }
  const meant = remembered(search)
  return { meant, isKnown: text => meant(text).length === 1 && meant(text)[0]?.isSure === true }
}
