import { cutToLines, type LineLook, linesNeeded } from '../paper/fitted-lines'
import type { OwnPart } from './briefing'
import { type OwnItem, ownItems } from './own-items'

/** How what people write stands on the first page, in the measures of its columns. */
export const ownLooks = {
  message: { width: 97, size: 11, line: 15.5, weight: 600 },
  messageMore: { width: 97, size: 9, line: 12.6 },
  want: { width: 95, size: 11, line: 15.5, weight: 600 },
  wantMore: { width: 95, size: 8.6, line: 12 },
  point: { width: 101, size: 9.5, line: 12.6 },
  practical: { width: 52, size: 8.2, line: 11.6 },
} as const satisfies Readonly<Record<string, LineLook>>

/** The most lines of a part, the most lines of one thing in it, and the most things. */
type Budget = { readonly lines: number; readonly each: number; readonly most: number }
const budgets: Readonly<Record<OwnPart, Budget>> = {
  messages: { lines: 9, each: 3, most: 3 },
  purpose: { lines: 4, each: 4, most: 1 },
  questions: { lines: 6, each: 2, most: 3 },
  avoid: { lines: 6, each: 2, most: 3 },
  logistics: { lines: 3, each: 3, most: 1 },
}

const looksOf = (part: OwnPart): { readonly title: LineLook; readonly more: LineLook } => {
  if (part === 'messages') return { title: ownLooks.message, more: ownLooks.messageMore }
  if (part === 'purpose') return { title: ownLooks.want, more: ownLooks.wantMore }
  const look = part === 'logistics' ? ownLooks.practical : ownLooks.point
  return { title: look, more: look }
}

/** A thing a person wrote, cut to its lines, and how many lines its two texts take. */
type FittedOwn = OwnItem & { readonly titleLines: number; readonly moreLines: number; readonly isCut: boolean }

function fitted(item: OwnItem, part: OwnPart, lines: number): FittedOwn {
  const looks = looksOf(part)
  // What is said may take two lines; what explains it gets the rest.
  const title = cutToLines(item.title, looks.title, item.more === '' ? lines : Math.min(2, lines))
  const titleLines = linesNeeded(title, looks.title)
  const more = cutToLines(item.more, looks.more, lines - titleLines)
  return {
    title,
    more,
    titleLines,
    moreLines: linesNeeded(more, looks.more),
    isCut: title !== item.title.trim() || more !== item.more.trim(),
  }
}

/** What of a part that a person wrote has room on paper: the things in order, and how many have not. */
export type OwnOnPaper = { readonly kept: readonly FittedOwn[]; readonly left: number }

/** Returns what has room on paper of a part that a person wrote, within its lines. The last things are left out first. */
export function ownOnPaper(part: OwnPart, text: string): OwnOnPaper {
  const { lines, each, most } = budgets[part]
  const items = ownItems(part, text)
  const kept: FittedOwn[] = []
  let room = lines
  for (const item of items.slice(0, most)) {
    if (room === 0) break
    const one = fitted(item, part, Math.min(each, room))
    room -= one.titleLines + one.moreLines
    kept.push(one)
  }
  return { kept, left: items.length - kept.length }
}
