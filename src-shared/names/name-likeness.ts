import { areFurtherApart, editDistance } from './edit-distance'
import type { NameWords } from './name-words'

/** How two names that may belong to the same person or organisation compare. */
export type NameReason =
  | 'same-name'
  | 'same-name-without-accents'
  | 'other-order'
  | 'given-name-form'
  | 'initial'
  | 'part-of-name'
  | 'one-letter'
  | 'two-letters'

/** How likely two names are the same person's or organisation's, from 0 to 1, and why. */
export type NameLikeness = { readonly weight: number; readonly reasons: readonly NameReason[] }

/** The factor by which each difference reduces the likelihood. */
const remains: Record<Exclude<NameReason, 'same-name'>, number> = {
  'same-name-without-accents': 0.97,
  'other-order': 0.95,
  'given-name-form': 0.85,
  'part-of-name': 0.75,
  'one-letter': 0.8,
  'two-letters': 0.65,
  initial: 0.65,
}

/** The weight of the same name. It is below 1 because two people can have the same name. */
const sameName = 0.6

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, at) => word === other[at])

type Match = { readonly at: number; readonly reason: NameReason | null }

/** Short words that differ by one letter are different names (Jan and Jon). A long word may have two errors. */
const allowedEdits = (one: string, other: string): number => {
  const length = Math.min(one.length, other.length)
  return length < 4 ? 0 : length < 8 ? 1 : 2
}

function matchWord(one: NameWords, at: number, other: NameWords, taken: ReadonlySet<number>): Match | null {
  const [plain, formal] = [one.plain[at] ?? '', one.formal[at] ?? '']
  const find = (is: (word: string, place: number) => boolean): number =>
    other.plain.findIndex((word, place) => !taken.has(place) && is(word, place))
  const same = find(word => word === plain)
  if (same >= 0) return { at: same, reason: null }
  const form = find((_, place) => other.formal[place] === formal)
  if (form >= 0) return { at: form, reason: 'given-name-form' }
  const initial = find(word => (word.length === 1 || plain.length === 1) && word[0] === plain[0])
  if (initial >= 0) return { at: initial, reason: 'initial' }
  for (const [place, word] of other.plain.entries()) {
    if (taken.has(place)) continue
    const allowed = allowedEdits(plain, word)
    const edits = allowed === 0 ? 1 : editDistance(plain, word, allowed)
    if (allowed > 0 && edits <= allowed) return { at: place, reason: edits === 1 ? 'one-letter' : 'two-letters' }
  }
  return null
}

/**
 * Matches each word of the shorter name to one in the longer. Returns the differences, or null if a word has no match or too little is the
 * same.
 */
function alignment(one: NameWords, other: NameWords): NameReason[] | null {
  const [short, long] = one.plain.length <= other.plain.length ? [one, other] : [other, one]
  const taken = new Set<number>()
  const places: number[] = []
  const reasons: NameReason[] = []
  for (let at = 0; at < short.plain.length; at += 1) {
    const match = matchWord(short, at, long, taken)
    if (!match) return null
    taken.add(match.at)
    places.push(match.at)
    if (match.reason) reasons.push(match.reason)
  }
  // At least one word must be the same; otherwise "A. Lindh" would match everybody with a similar name.
  const unlike = reasons.filter(reason => reason !== 'given-name-form').length
  if (unlike >= short.plain.length && short.plain.length > 1) return null
  if (places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0))) reasons.push('other-order')
  if (short.plain.length < long.plain.length) reasons.push('part-of-name')
  return [...new Set(reasons)]
}

/** True if a word of one name may be matched to a word of another. */
function mayMatch(one: NameWords, at: number, other: NameWords, place: number): boolean {
  const [word, wanted] = [one.plain[at] ?? '', other.plain[place] ?? '']
  if (word === wanted || one.formal[at] === other.formal[place]) return true
  if (word.length === 1 || wanted.length === 1) return word[0] === wanted[0]
  const most = allowedEdits(word, wanted)
  if (most === 0 || Math.abs(word.length - wanted.length) > most) return false
  return !areFurtherApart(one.letters[at] ?? 0, other.letters[place] ?? 0, most)
}

/**
 * False if `nameLikeness` surely finds nothing of two names of people. It makes no list and no set, since an import asks it of hundreds of
 * thousands of pairs, of which few are alike.
 */
export function mayBeAlike(one: NameWords, other: NameWords): boolean {
  const [short, long] = one.plain.length <= other.plain.length ? [one, other] : [other, one]
  for (let at = 0; at < short.plain.length; at += 1) {
    let place = 0
    while (place < long.plain.length && !mayMatch(short, at, long, place)) place += 1
    if (place === long.plain.length) return false
  }
  return true
}

/**
 * Returns how likely two names are the same; null if they cannot be. A single word is half of a person's name and weighs half, unless
 * `isWordWhole` says that one word is a whole name.
 */
export function nameLikeness(one: NameWords, other: NameWords, isWordWhole = false): NameLikeness | null {
  const shortest = Math.min(one.plain.length, other.plain.length)
  if (shortest === 0) return null
  const whole = shortest === 1 && !isWordWhole ? sameName / 2 : sameName
  if (isSame(one.written, other.written)) return { weight: whole, reasons: ['same-name'] }
  if (isSame(one.plain, other.plain))
    return { weight: whole * remains['same-name-without-accents'], reasons: ['same-name-without-accents'] }
  if (shortest === 1 && !isWordWhole) return null
  const reasons = alignment(one, other)
  if (!reasons) return null
  const weight = reasons.reduce((left, reason) => (reason === 'same-name' ? left : left * remains[reason]), whole)
  return { weight, reasons }
}
