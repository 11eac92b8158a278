import { type Mentioned, type MentionKind, mentionKinds } from './note-parts'

const kinds = mentionKinds.join('|')

/** What a mention is in a note as it is kept: the name in brackets, and after it the kind and the id of what is mentioned. */
const mention = new RegExp(`\\[([^\\[\\]\\n]{1,300})\\]\\(talan:(${kinds})/([0-9A-Za-z-]{1,64})\\)`, 'gu')
const address = new RegExp(`^talan:(${kinds})/([0-9A-Za-z-]{1,64})$`, 'u')
/** A mention of which the end is cut off. */
const cutMention = /\[([^[\]\n]{1,300})\]\([a-z]{0,5}(?::[a-z]{0,20}(?:\/[0-9A-Za-z-]{0,64})?)?$/u

const hasMention = (note: string): boolean => note.includes('](talan:')

/** Returns what the address of a link mentions. Null if the address is not that of a record. */
export function mentionedBy(written: string): Mentioned | null {
  const [, kind, id] = address.exec(written) ?? []
  return kind === undefined || id === undefined ? null : { kind: kind as MentionKind, id }
}

/** Returns a name as a mention can hold it, without the signs that would end it. */
export const nameInMention = (name: string): string =>
  name
    .replace(/[[\]\n]+/gu, ' ')
    .replace(/ +/gu, ' ')
    .trim()
    .slice(0, 300)

/** Returns a mention as it is kept in a note. */
export const keptMention = ({ kind, id }: Mentioned, name: string): string =>
  `[${nameInMention(name)}](talan:${kind}/${id})`

type NamedMention = Mentioned & { readonly name: string }

function all(note: string): NamedMention[] {
  if (!hasMention(note)) return []
  return [...note.matchAll(mention)].flatMap(([, name, kind, id]) =>
    name !== undefined && kind !== undefined && id !== undefined ? [{ name, kind: kind as MentionKind, id }] : [],
  )
}

/** Returns every record that a note mentions, each once. */
export const mentionsIn = (note: string): readonly Mentioned[] => [
  ...new Map(all(note).map(({ kind, id }) => [`${kind}/${id}`, { kind, id }])).values(),
]

/** Returns a note with the name in the place of each mention. Everything else is as typed. */
export const withoutAddresses = (note: string): string =>
  hasMention(note) ? note.replace(mention, (_, name: string) => name) : note

/** Returns the beginning of a note with the name in the place of each mention, also of one that is cut in two. */
export const cutWithoutAddresses = (beginning: string): string =>
  withoutAddresses(beginning).replace(cutMention, (_, name: string) => name)

const signOf = (kind: MentionKind): string => (kind === 'issue' ? '#' : '@')

/** What a mention is while a note is written: the sign and the name. */
export const writtenMention = ({ kind }: Mentioned, name: string): string => `${signOf(kind)}${nameInMention(name)}`

/** The mentions of a note that is being written, by how they are written. Null for what can mean two records. */
export type WrittenMentions = ReadonlyMap<string, Mentioned | null>

/** Returns the mentions of a note by how they are written, added to those that are known already. */
export function mentionsOf(note: string, known: WrittenMentions = new Map()): WrittenMentions {
  const found = new Map(known)
  for (const { name, kind, id } of all(note)) {
    const written = writtenMention({ kind, id }, name)
    const before = found.get(written)
    found.set(written, before === undefined || before?.id === id ? { kind, id } : null)
  }
  return found
}

/**
 * Returns a note as it is written, with the sign and the name in the place of each mention. A mention whose name two records of the note have
 * is left as it is kept.
 */
export function asWritten(note: string, known: WrittenMentions = mentionsOf(note)): string {
  if (!hasMention(note)) return note
  return note.replace(mention, (whole, name: string, kind: string, id: string) => {
    const written = writtenMention({ kind: kind as MentionKind, id }, name)
    return known.get(written)?.id === id ? written : whole
  })
}

const special = /[\\^$.*+?()[\]{}|/-]/gu

/**
 * Returns a written note as it is kept. A sign and a name are a mention if they are among the known ones and the name ends there; an s may
 * follow, as in a genitive.
 */
export function asKept(written: string, known: WrittenMentions): string {
  const names = [...known].flatMap(([name, mentioned]) => (mentioned ? [name] : []))
  if (names.length === 0) return written
  const longestFirst = names.sort((a, b) => b.length - a.length).map(name => name.replace(special, '\\$&'))
  const one = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?=s?(?![\\p{L}\\p{N}]))`, 'gu')
  return written.replace(one, name => {
    const mentioned = known.get(name)
    return mentioned ? keptMention(mentioned, name.slice(1)) : name
  })
}
