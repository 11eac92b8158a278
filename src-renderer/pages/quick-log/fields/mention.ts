/** What is being written after an @ (a person) or a # (an issue) just before the caret. */
export type Mention = { readonly sign: '@' | '#'; readonly text: string; readonly from: number; readonly to: number }

/** From two letters, since one would match half the register. A sign within a word, as in an address, begins nothing. */
export function mentionAt(note: string, caret: number): Mention | undefined {
  const found = /(?:^|[\s(])([@#])([\p{L}\p{N}][\p{L}\p{N}\-.]+(?: [\p{L}][\p{L}-]*)?)$/u.exec(note.slice(0, caret))
  if (!found) return undefined
  const text = found[2] ?? ''
  return { sign: found[1] as Mention['sign'], text, from: caret - text.length - 1, to: caret }
}

/** What a name is followed by without a space between. */
const closing = /^[.,;:!?)\]}”"’'…\n\r]/

/**
 * The note with the name in place of what was typed of it, and where the caret is then: behind a space, unless what follows already keeps
 * the name apart.
 */
export function withMention(note: string, { sign, from, to }: Mention, name: string): { note: string; caret: number } {
  const [before, after] = [`${note.slice(0, from)}${sign}${name}`, note.slice(to)]
  if (after.startsWith(' ')) return { note: `${before}${after}`, caret: before.length + 1 }
  const space = closing.test(after) ? '' : ' '
  return { note: `${before}${space}${after}`, caret: before.length + space.length }
}

/**
 * What a note becomes when one goes on writing behind the space that came with a name: a space typed there is that space, and a mark or
 * the end of the line stands right behind the name. Undefined when what was typed is something else.
 *
 * @param at where the caret stood, right behind that space
 */
export function typedBehindSpace(
  before: string,
  after: string,
  at: number,
): { note: string; caret: number } | undefined {
  const typed = after.slice(at, at + after.length - before.length)
  const isTypedThere = after === `${before.slice(0, at)}${typed}${before.slice(at)}`
  if (typed === '' || !isTypedThere || before[at - 1] !== ' ') return undefined
  if (typed === ' ') return { note: before, caret: at }
  if (!closing.test(typed)) return undefined
  return { note: `${before.slice(0, at - 1)}${typed}${before.slice(at)}`, caret: at - 1 + typed.length }
}
