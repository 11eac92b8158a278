import { stayedWords, wordsOf } from './word-matches'

/** A part of two texts put together: words that are certain, or a place where both wrote something else. */
export type JoinedPiece =
  | { readonly kind: 'certain'; readonly text: string }
  | { readonly kind: 'contested'; readonly mine: string; readonly theirs: string }

/** Returns what becomes of words that one or both have changed. */
function joined(was: string, mine: string, theirs: string): JoinedPiece {
  if (mine === theirs || theirs === was) return { kind: 'certain', text: mine }
  if (mine === was) return { kind: 'certain', text: theirs }
  // Both added something in one place: both are kept, one after the other.
  if (was.trim() === '') return { kind: 'certain', text: mine + theirs }
  return { kind: 'contested', mine, theirs }
}

/** Puts a piece after others. Certain words are put together with certain words before them. */
function add(pieces: readonly JoinedPiece[], piece: JoinedPiece): readonly JoinedPiece[] {
  const last = pieces.at(-1)
  if (piece.kind === 'contested') return [...pieces, piece]
  if (piece.text === '') return pieces
  if (last?.kind !== 'certain') return [...pieces, piece]
  return [...pieces.slice(0, -1), { kind: 'certain', text: last.text + piece.text }]
}

/**
 * Puts two texts together that were written from the same text: what either added or took away counts. Where both changed the same words, both are
 * returned to choose from. Without a text before, the one comes after the other.
 */
export function joinedWords(before: string, mine: string, theirs: string): readonly JoinedPiece[] {
  if (before.trim() === '')
    return [{ kind: 'certain', text: [mine.trim(), theirs.trim()].filter(Boolean).join('\n\n') }]
  const [was, own, other] = [wordsOf(before), wordsOf(mine), wordsOf(theirs)]
  const [inOwn, inOther] = [stayedWords(was, own), stayedWords(was, other)]
  let pieces: readonly JoinedPiece[] = []
  let from = { was: 0, own: 0, other: 0 }
  for (let place = 0; place <= was.length; place += 1) {
    const isEnd = place === was.length
    const atOwn = isEnd ? own.length : (inOwn[place] ?? -1)
    const atOther = isEnd ? other.length : (inOther[place] ?? -1)
    if (atOwn === -1 || atOther === -1) continue
    const words = [was.slice(from.was, place), own.slice(from.own, atOwn), other.slice(from.other, atOther)] as const
    pieces = add(pieces, joined(words[0].join(''), words[1].join(''), words[2].join('')))
    pieces = add(pieces, { kind: 'certain', text: was[place] ?? '' })
    from = { was: place + 1, own: atOwn + 1, other: atOther + 1 }
  }
  return pieces
}

/** Which of the two a contested place takes, by the number of the place. Mine where nothing is chosen. */
export type Taken = Readonly<Record<number, 'mine' | 'theirs'>>

/** Returns the pieces as one text. */
export function joinedText(pieces: readonly JoinedPiece[], taken: Taken): string {
  let place = -1
  return pieces
    .map(piece => {
      if (piece.kind === 'certain') return piece.text
      place += 1
      return taken[place] === 'theirs' ? piece.theirs : piece.mine
    })
    .join('')
}
