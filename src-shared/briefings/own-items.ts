import type { OwnPart } from './briefing'

/** One of the things a person wrote: what is said, and what explains it (empty for a question or a caution). */
export type OwnItem = { readonly title: string; readonly more: string }

const bullet = /^\s*(?:[-–—•*]|\d{1,2}[.)])\s+/
/** The first sentence of a line, when more follows it. */
const firstSentence = /^(.{3,}?[.!?])\s+(\S.*)$/

const titled = (line: string): OwnItem => {
  const [, title, more] = firstSentence.exec(line) ?? []
  return title && more ? { title, more } : { title: line, more: '' }
}

/** Texts with a blank line between them are one thing each; without blank lines each line is one. */
function blocksOf(text: string): string[][] {
  const paragraphs = text.trim().split(/\n[ \t]*\n/)
  const blocks = paragraphs.length > 1 ? paragraphs : text.trim().split('\n')
  return blocks
    .map(block =>
      block
        .split('\n')
        .map(line => line.replace(bullet, '').trim())
        .filter(line => line !== ''),
    )
    .filter(lines => lines.length > 0)
}

/**
 * Returns what a person wrote in a part of a briefing as the things it is made of, in order. Of a message and of what we want, the first
 * line or sentence is what is said and the rest explains it. What we want and what is practical are one thing each.
 */
export function ownItems(part: OwnPart, text: string): readonly OwnItem[] {
  if (text.trim() === '') return []
  if (part === 'logistics') return [{ title: blocksOf(text).flat().join(' '), more: '' }]
  if (part === 'questions' || part === 'avoid')
    return blocksOf(text).map(lines => ({ title: lines.join(' '), more: '' }))
  const items = blocksOf(text).map(([first = '', ...rest]) =>
    rest.length > 0 ? { title: first, more: rest.join(' ') } : titled(first),
  )
  if (part === 'messages') return items
  const [first, ...others] = items
  return first
    ? [
        {
          ...first,
          more: [first.more, ...others.flatMap(({ title, more }) => [title, more])].filter(Boolean).join(' '),
        },
      ]
    : []
}
