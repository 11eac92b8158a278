import type { Clash } from '../../../src-shared/program/clash'
import { sidesOf } from '../../text/clash-words'
import { type JoinedPiece, joinedText, joinedWords, type Taken } from './joined-words'

/** How somebody is putting the two texts of a clash together: what is taken where both changed the same words, and the text if it was rewritten. */
export type JoinedDraft = { readonly taken: Taken; readonly written: string | null }

/** The drafts by the short name of the clash. One that nobody has touched is not there. */
export type JoinedDrafts = Readonly<Record<string, JoinedDraft>>

export const untouched: JoinedDraft = { taken: {}, written: null }

const textOf = (value: string | number | null): string => (value === null ? '' : String(value))

/** The two texts of a clash put together, in pieces. */
export function piecesOf(clash: Clash): readonly JoinedPiece[] {
  const [mine, theirs] = sidesOf(clash)
  return joinedWords(textOf(clash.before), textOf(mine.value), textOf(theirs.value))
}

/** The text that saving both together would write. */
export const draftText = (clash: Clash, { taken, written }: JoinedDraft): string =>
  written ?? joinedText(piecesOf(clash), taken)
