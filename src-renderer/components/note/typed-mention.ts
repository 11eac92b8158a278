/** The text being typed after an @ (a person) or a # (an issue) just before the caret. `from` is the index of the sign, `to` the caret. */
export type TypedMention = {
  readonly sign: '@' | '#'
  readonly text: string
  readonly from: number
  readonly to: number
}

/**
 * Finds the mention at the caret; undefined if there is none. Needs two letters, since one would match half the register. A sign inside a
 * word, as in an address, does not count.
 */
export function mentionAt(note: string, caret: number): TypedMention | undefined {
  const found = /(?:^|[\s(])([@#])([\p{L}\p{N}][\p{L}\p{N}\-.]+(?: [\p{L}][\p{L}-]*)?)$/u.exec(note.slice(0, caret))
  if (!found) return undefined
  const text = found[2] ?? ''
  return { sign: found[1] as TypedMention['sign'], text, from: caret - text.length - 1, to: caret }
}

/** Characters that may follow a name without a space between. */
const closing = /^[.,;:!?)\]}”"’'…\n\r]/

/**
 * Returns the note with the name instead of the typed part, and the new place of the caret. A space is added after the name unless the
 * following text already separates it.
 */
export function withMention(
  note: string,
  { sign, from, to }: TypedMention,
  name: string,
): { note: string; caret: number } {
  const [before, after] = [`${note.slice(0, from)}${sign}${name}`, note.slice(to)]
  if (after.startsWith(' ')) return { note: `${before}${after}`, caret: before.length + 1 }
  const space = closing.test(after) ? '' : ' '
  return { note: `${before}${space}${after}`, caret: before.length + space.length }
}

/**
 * Returns the note after the user typed behind the space that came with a name. `at` is the caret just behind that space. A typed space
 * counts as that space, and a closing mark or line break goes right behind the name. Undefined if something else was typed.
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
