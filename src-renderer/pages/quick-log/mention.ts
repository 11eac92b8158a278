/** What is being written after an @ (a person) or a # (an issue) just before the caret. */
export type Mention = { readonly sign: '@' | '#'; readonly text: string; readonly from: number; readonly to: number }

/** From two letters, since one would match half the register. A sign within a word, as in an address, begins nothing. */
export function mentionAt(note: string, caret: number): Mention | undefined {
  const found = /(?:^|[\s(])([@#])([\p{L}\p{N}][\p{L}\p{N}\-.]+(?: [\p{L}][\p{L}-]*)?)$/u.exec(note.slice(0, caret))
  if (!found) return undefined
  const text = found[2] ?? ''
  return { sign: found[1] as Mention['sign'], text, from: caret - text.length - 1, to: caret }
}

/** The note with the name in place of what was typed of it, and where the caret is then. */
export function withMention(note: string, { sign, from, to }: Mention, name: string): { note: string; caret: number } {
  const written = `${sign}${name} `
  return { note: `${note.slice(0, from)}${written}${note.slice(to).replace(/^ /, '')}`, caret: from + written.length }
}
